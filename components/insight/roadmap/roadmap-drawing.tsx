"use client";

import type { KeyboardEvent } from "react";
import { seriesInk } from "#components/insight/chart/ink.ts";
import { labelLines } from "#components/insight/chart/label-lines.ts";
import { teamColour, teamLetter } from "#components/ui/team-colours.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import {
  BESIDE,
  layOutRoadmap,
  type RoadmapCard,
  type RoadmapChart,
  screenSizes,
} from "#lib/insight/roadmap/lay-out-roadmap.ts";
import {
  type Roadmap,
  type RoadmapItem,
  roadmapLayers,
  roadmapTimes,
} from "#lib/insight/roadmap/roadmap.ts";
import { type RoadmapWords, spanText } from "#lib/insight/roadmap/roadmap-rows.ts";
import { routeLinks } from "#lib/insight/roadmap/route-links.ts";

const FONT = 13;
const { head: HEAD, layerName: LAYER_NAME, line: LINE } = screenSizes;

type RoadmapDrawingProps = Readonly<{
  roadmap: Roadmap;
  words: RoadmapWords;
  width: number;
  title: string;
  teamIndex: (teamId: string) => number;
  onPress: (item: RoadmapItem) => void;
}>;

/** A roadmap's layers over time. */
export function RoadmapDrawing(props: RoadmapDrawingProps) {
  const { roadmap, words, width, title } = props;
  const chart = layOutRoadmap(roadmap, {
    width,
    linesOf: ({ note, span }, cardWidth) => [
      ...labelLines(words.text(note), cardWidth - 44, FONT, 4),
      ...(span ? [spanText(span, words)] : []),
    ],
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset.
    <svg
      data-chart
      role="group"
      aria-label={title}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      width={chart.width}
      height={chart.height}
      className="block"
    >
      <Grid chart={chart} words={words} />
      <Links chart={chart} roadmap={roadmap} />
      {chart.cards.map((card) => (
        <Card key={noteKey(card.item.note)} card={card} {...props} />
      ))}
    </svg>
  );
}

function Grid({ chart, words }: Readonly<{ chart: RoadmapChart; words: RoadmapWords }>) {
  return (
    <>
      {chart.layers.map(({ layer, y, height }, index) => (
        <g key={layer}>
          <rect
            y={y}
            width={chart.width}
            height={height}
            className={index % 2 === 0 ? "fill-sunken" : "fill-surface"}
          />
          <rect y={y} width={5} height={height} className={seriesInk(index).fill} />
          <Words
            lines={labelLines(words.layer(layer), LAYER_NAME - 24, FONT, 4)}
            x={14}
            y={y + 22}
            className="fill-ink font-semibold"
          />
        </g>
      ))}
      {chart.columns.map(({ time, x, width }) => (
        <g key={time ?? "none"}>
          <path d={`M${x} 8V${chart.height}`} className="stroke-line" strokeWidth={1.5} />
          <Words
            lines={labelLines(
              words.time(time === null ? null : (roadmapTimes[time] ?? null)),
              width - BESIDE.left - BESIDE.right,
              15,
              1,
            )}
            x={x + BESIDE.left}
            y={HEAD - 16}
            size={15}
            className="fill-ink font-semibold"
          />
        </g>
      ))}
      <path d={`M0 ${HEAD}H${chart.width}`} className="stroke-line-strong" strokeWidth={1.5} />
    </>
  );
}

type WordsProps = Readonly<{
  lines: readonly string[];
  x: number;
  y: number;
  size?: number;
  className: string;
}>;

function Words({ lines, x, y, size = FONT, className }: WordsProps) {
  return (
    <text fontSize={size} className={className}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
        <tspan key={index} x={x} y={y + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

type CardProps = Omit<RoadmapDrawingProps, "width"> & Readonly<{ card: RoadmapCard }>;

function Card({ card, words, teamIndex, onPress }: CardProps) {
  const { item, lines, x, y, width, height, bar } = card;
  const { note, layer, time, span, isLate } = item;
  const said = span ? [spanText(span, words)] : [];
  const textLines = lines.slice(0, lines.length - said.length);
  const ink = seriesInk(roadmapLayers.indexOf(layer));
  const spoken = [words.text(note), words.team(note.teamId), words.layer(layer), words.time(time)];
  const press = {
    onClick: () => onPress(item),
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onPress(item);
    },
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG.
    <g
      role="button"
      tabIndex={0}
      aria-label={[...spoken, ...said, ...(isLate ? [words.late] : [])].join(" · ")}
      {...press}
      className="cursor-pointer outline-none [&:focus-visible>rect]:stroke-focus [&:hover>rect]:stroke-ink"
    >
      <rect
        {...{ x, y, width, height }}
        rx={6}
        className={`fill-paper ${isLate ? "stroke-danger" : "stroke-line-strong"}`}
        strokeWidth={isLate ? 2.5 : 1.5}
        // Without a date: some time in this column.
        strokeDasharray={span ? undefined : "5 4"}
      />
      {bar && (
        <path
          d={`M${bar.x} ${y + height + 3}h${bar.width}`}
          className={ink.stroke}
          strokeWidth={4}
          strokeLinecap="round"
        />
      )}
      <TeamBadge index={teamIndex(note.teamId)} x={x + 17} y={y + 17} />
      <Words lines={textLines} x={x + 34} y={y + 21} className="fill-ink" />
      <Words
        lines={isLate ? said.map((text) => `⚠ ${text}`) : said}
        x={x + 34}
        y={y + 21 + textLines.length * LINE}
        className={isLate ? "fill-danger font-semibold" : "fill-ink-soft"}
      />
    </g>
  );
}

/** A team's letter in its colour; a ring for everybody's board. */
function TeamBadge({ index, x, y }: Readonly<{ index: number; x: number; y: number }>) {
  if (index < 0) {
    return <circle cx={x} cy={y} r={7} className="fill-none stroke-ink-soft" strokeWidth={2} />;
  }
  const { background, text } = teamColour(index);
  return (
    <g>
      <circle cx={x} cy={y} r={9} style={{ fill: background }} className="stroke-line" />
      <text
        x={x}
        y={y + 4.5}
        fontSize={12}
        textAnchor="middle"
        style={{ fill: text }}
        className="font-bold"
      >
        {teamLetter(index)}
      </text>
    </g>
  );
}

function Links({ chart, roadmap }: Readonly<{ chart: RoadmapChart; roadmap: Roadmap }>) {
  const cards = new Map(chart.cards.map((card) => [noteKey(card.item.note), card]));
  const links = roadmap.links.flatMap(({ teamId, stepId, from, to, isBackwards }) => {
    const start = cards.get(noteKey({ teamId, stepId, id: from }));
    const end = cards.get(noteKey({ teamId, stepId, id: to }));
    if (!start || !end) return [];
    return [{ key: `${teamId} ${stepId} ${from} ${to}`, from: start, to: end, isBackwards }];
  });
  const routes = routeLinks(chart, links);
  return (
    <g className="pointer-events-none">
      {links.map(({ key, isBackwards }, index) => (
        <g key={key}>
          <path
            d={routes[index]?.path}
            className={`fill-none ${isBackwards ? "stroke-danger" : "stroke-ink-soft"}`}
            strokeWidth={isBackwards ? 2.5 : 1.75}
            strokeDasharray={isBackwards ? "6 4" : undefined}
          />
          <path d={routes[index]?.head} className={isBackwards ? "fill-danger" : "fill-ink-soft"} />
        </g>
      ))}
    </g>
  );
}
