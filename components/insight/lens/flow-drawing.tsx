"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useMemo, useState } from "react";
import { seriesInk } from "#components/insight/chart/ink.ts";
import { labelLines } from "#components/insight/chart/label-lines.ts";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import { type FlowLink, type FlowNode, flowLayout, WORDS_HEIGHT } from "./flow-layout.ts";
import { StampLine, stampHeight } from "./stamp-line.tsx";
import type { LensWords } from "./use-lens-words.ts";

const FONT = 13;
const HEAD = 30;

type FlowDrawingProps = Readonly<{
  footprint: Footprint;
  hotspots: readonly number[];
  words: LensWords;
  width: number;
  most: number;
  isNarrow: boolean;
  nameOf(sector: number | null): string;
  onSector(sector: number): void;
}>;

/** The bands. A sector that is pointed at or focused shows its own bands alone. */
export function FlowDrawing(props: FlowDrawingProps) {
  const { footprint, hotspots, words, width, most, isNarrow, nameOf, onSector } = props;
  const t = useTranslations("insight-lens.flows");
  const [looked, setLooked] = useState<Pick<FlowNode, "side" | "sector">>();
  const side = isNarrow ? Math.floor(width * 0.36) : Math.min(220, Math.floor(width * 0.26));
  const layout = useMemo(
    () => flowLayout(footprint, boxOf(footprint, { width, side, most })),
    [footprint, width, side, most],
  );
  const bottom = HEAD + heightOf(footprint, most) + 16;
  const whole = bottom + stampHeight(words.stamp, width);
  const rankOf = (sector: number | null) => (sector === null ? -1 : hotspots.indexOf(sector));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing.
    <svg
      data-chart
      role="group"
      aria-label={t("title")}
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      className="block select-none print:h-auto print:max-w-full"
    >
      <g fontSize={FONT} className="fill-ink-soft font-semibold">
        <text x={0} y={14}>
          {t("emits")}
        </text>
        <text x={width} y={14} textAnchor="end">
          {t("bought")}
        </text>
      </g>
      <g>
        {layout.links.map((link) => (
          <Band
            key={`${link.from} ${link.to}`}
            link={link}
            rank={rankOf(link.from)}
            isDimmed={looked !== undefined && !belongs(link, looked)}
            title={`${nameOf(link.from)} → ${nameOf(link.to)}: ${words.amount(link.value)}`}
          />
        ))}
      </g>
      {layout.nodes.map((node) => (
        <Node
          key={`${node.side} ${node.sector}`}
          {...{ node, words, room: side - 10 }}
          name={nameOf(node.sector)}
          rank={rankOf(node.sector)}
          share={footprint.total > 0 ? node.value / footprint.total : 0}
          onLook={(isLooked) => setLooked(isLooked ? node : undefined)}
          onSector={onSector}
        />
      ))}
      <StampLine text={words.stamp} y={bottom} width={width} />
    </svg>
  );
}

/** Enough for the words beside every sector. */
function heightOf({ economy }: Footprint, most: number): number {
  return Math.max(280, Math.min(economy.sectors.length, most + 1) * 52);
}

function boxOf(
  footprint: Footprint,
  { width, side, most }: Readonly<{ width: number; side: number; most: number }>,
) {
  const bottom = HEAD + heightOf(footprint, most);
  return { left: side, right: width - side, top: HEAD, bottom, most };
}

function belongs(link: FlowLink, { side, sector }: Pick<FlowNode, "side" | "sector">): boolean {
  return side === "emits" ? link.from === sector : link.to === sector;
}

type BandProps = Readonly<{ link: FlowLink; rank: number; isDimmed: boolean; title: string }>;

/** Bands from hotspots are in colours of their own; all others are slate. */
function Band({ link, rank, isDimmed, title }: BandProps) {
  const ink = rank < 0 ? "stroke-slate" : seriesInk(HOT_INKS[rank] ?? 0).stroke;

  return (
    <path
      d={link.path}
      strokeWidth={Math.max(1, link.thickness)}
      strokeOpacity={isDimmed ? 0.08 : rank < 0 ? 0.28 : 0.5}
      className={`fill-none transition-opacity ${ink}`}
    >
      <title>{title}</title>
    </path>
  );
}

/** Of the first, second and third hotspot: warm, green, violet. They differ in grey, too. */
const HOT_INKS = [4, 2, 3];

type NodeProps = Readonly<{
  node: FlowNode;
  name: string;
  /** Of a hotspot, from 0; −1 for none. */
  rank: number;
  share: number;
  words: LensWords;
  /** For the name, in pixels. */
  room: number;
  onLook(isLooked: boolean): void;
  onSector(sector: number): void;
}>;

function Node({ node, name, rank, share, words, room, onLook, onSector }: NodeProps) {
  const t = useTranslations("insight-lens.flows");
  const isLeft = node.side === "emits";
  const x = isLeft ? node.x - 8 : node.x + node.width + 8;
  const middle = node.wordsY;
  const hot = rank >= 0 && isLeft ? `${t("hotspot", { rank: rank + 1 })} · ` : "";
  const lines = labelLines(name, room, FONT, 1);
  const { sector } = node;
  const press = sector !== null && !isLeft ? () => onSector(sector) : undefined;

  return (
    <g
      {...(press && {
        role: "button",
        tabIndex: 0,
        "aria-label": t("nodeName", { sector: name, value: words.amount(node.value) }),
        onClick: press,
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          press();
        },
        onFocus: () => onLook(true),
        onBlur: () => onLook(false),
      })}
      onPointerEnter={() => onLook(true)}
      onPointerLeave={() => onLook(false)}
      className={press && "cursor-pointer outline-offset-2"}
    >
      <rect
        x={isLeft ? x - room : x}
        y={middle - WORDS_HEIGHT / 2}
        width={room}
        height={WORDS_HEIGHT}
        className="fill-transparent"
      />
      <rect
        {...{ x: node.x, y: node.y, width: node.width, height: Math.max(1, node.height) }}
        className={rank < 0 ? "fill-slate" : seriesInk(HOT_INKS[rank] ?? 0).fill}
      />
      <text fontSize={FONT} textAnchor={isLeft ? "end" : "start"} className="fill-ink">
        <tspan x={x} y={middle - 2} className={`font-semibold ${press ? "underline" : ""}`}>
          {lines[0]}
        </tspan>
        <tspan x={x} y={middle + 14} className="fill-ink-soft">
          {hot}
          {words.share(share)}
        </tspan>
      </text>
    </g>
  );
}
