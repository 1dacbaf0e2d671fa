"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { seriesInk } from "#components/insight/chart/ink.ts";
import { teamColour, teamLetter } from "#components/ui/team-colours.ts";
import { markPath } from "#lib/insight/chart/mark-path.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import {
  type Dot,
  dotsOf,
  type Field,
  type Middle,
  middlesOf,
  placeIn,
  trailOf,
} from "#lib/insight/trajectory/lay-out-clouds.ts";
import type { TeamCloud } from "#lib/insight/trajectory/trajectory.ts";

const DOT = 5.5;
const MARGIN = { left: 52, right: 28, top: 28, bottom: 52 };

type TrajectoryDrawingProps = Readonly<{
  /** Of the teams that are shown: their clouds in steps in which anybody wrote. */
  teams: readonly Readonly<{ teamId: string; clouds: readonly TeamCloud[] }>[];
  /** Place of the step that is shown in those clouds. */
  at: number;
  title: string;
  width: number;
  teamIndex: (teamId: string) => number;
  teamName: (teamId: string) => string;
  noteText: (note: NoteRef) => string;
  onNotes: (title: string, notes: readonly NoteRef[]) => void;
}>;

/** Ideas of one step between digital and green, and how each team's middle came there. */
export function TrajectoryDrawing(props: TrajectoryDrawingProps) {
  const { teams, at, title } = props;
  const width = Math.min(props.width, 760);
  const side = width - MARGIN.left - MARGIN.right;
  const field: Field = { left: MARGIN.left, top: MARGIN.top, side };
  const height = side + MARGIN.top + MARGIN.bottom;
  const clouds = teams.flatMap(({ clouds: all }) => all[at] ?? []);
  const dots = dotsOf(clouds, field);
  const trails = teams.map(({ teamId, clouds: all }) => ({
    teamId,
    points: trailOf(all, at, field),
  }));
  const before = trails.flatMap(({ points }) => points.slice(0, -1));
  const middles = middlesOf(clouds, field, [...dots, ...before]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset.
    <svg
      data-chart
      role="group"
      aria-label={title}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="mx-auto block"
    >
      <Axes field={field} />
      {clouds.map((cloud) => (
        <Spread
          key={cloud.teamId}
          cloud={cloud}
          field={field}
          index={props.teamIndex(cloud.teamId)}
        />
      ))}
      {trails.map(({ teamId, points }) => (
        <Trail key={teamId} points={points} index={props.teamIndex(teamId)} />
      ))}
      {middles.map(({ cloud, place, letter }) => (
        <Leader key={cloud.teamId} place={place} letter={letter} />
      ))}
      {dots.map((dot) => (
        <Idea key={noteKey(dot.idea.note)} dot={dot} {...props} />
      ))}
      {middles.map((middle) => (
        <TeamLetter key={middle.cloud.teamId} middle={middle} {...props} />
      ))}
    </svg>
  );
}

function Axes({ field }: Readonly<{ field: Field }>) {
  const t = useTranslations("insight-trajectory.axes");
  const { left, top, side } = field;
  const corner = "fill-ink-faint";
  return (
    <>
      <rect
        x={left}
        y={top}
        width={side}
        height={side}
        className="fill-sunken stroke-line-strong"
      />
      <path
        d={`M${left + side / 2} ${top}v${side}M${left} ${top + side / 2}h${side}`}
        className="stroke-line-strong"
        strokeDasharray="3 5"
      />
      {/* From neither to both. */}
      <path
        d={`M${left} ${top + side}L${left + side} ${top}`}
        className="stroke-line"
        strokeWidth={2}
      />
      <g fontSize={12} className={corner}>
        <text x={left + 10} y={top + 20}>
          {t("greenOnly")}
        </text>
        <text x={left + side - 10} y={top + 20} textAnchor="end">
          {t("both")}
        </text>
        <text x={left + side - 10} y={top + side - 10} textAnchor="end">
          {t("digitalOnly")}
        </text>
      </g>
      <g fontSize={12} className="fill-ink-soft">
        {[0, 0.5, 1].map((value) => (
          <g key={value}>
            <text x={left + value * side} y={top + side + 18} textAnchor="middle">
              {value}
            </text>
            <text x={left - 8} y={top + (1 - value) * side + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
      </g>
      <g fontSize={14} className="fill-ink font-semibold">
        <text x={left + side / 2} y={top + side + 42} textAnchor="middle">
          {t("digital")} →
        </text>
        <text transform={`translate(18 ${top + side / 2}) rotate(-90)`} textAnchor="middle">
          {t("green")} →
        </text>
      </g>
    </>
  );
}

type OfTeam = Readonly<{ index: number }>;

function Spread({ cloud, field, index }: OfTeam & Readonly<{ cloud: TeamCloud; field: Field }>) {
  if (!cloud.centroid || !cloud.spread) return null;
  const { x, y } = placeIn(field, cloud.centroid);
  const { background } = teamColour(index);
  return (
    <circle
      cx={x}
      cy={y}
      r={cloud.spread * field.side}
      style={{ fill: background, stroke: background }}
      fillOpacity={0.08}
      strokeOpacity={0.7}
      strokeDasharray={seriesInk(index).dash}
    />
  );
}

/** From a letter to the middle it stands for. */
function Leader({ place, letter }: Pick<Middle, "place" | "letter">) {
  if (letter === place) return null;
  return (
    <g>
      <path
        d={`M${letter.x} ${letter.y}L${place.x} ${place.y}`}
        className="stroke-ink"
        strokeWidth={1.25}
      />
      <circle cx={place.x} cy={place.y} r={3} className="fill-ink" />
    </g>
  );
}

/** Where a team's middle was before. */
function Trail({
  points,
  index,
}: OfTeam & Readonly<{ points: readonly Readonly<{ x: number; y: number }>[] }>) {
  if (points.length < 2) return null;
  return (
    <g>
      <path
        d={`M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`}
        className="fill-none stroke-ink-soft"
        strokeWidth={2}
        strokeDasharray={seriesInk(index).dash}
      />
      {points.slice(0, -1).map(({ x, y }, order) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a middle may have been in one place twice.
          key={order}
          cx={x}
          cy={y}
          r={4}
          className="fill-surface stroke-ink-soft"
          strokeWidth={2}
        />
      ))}
    </g>
  );
}

type IdeaProps = Pick<TrajectoryDrawingProps, "teamIndex" | "teamName" | "noteText" | "onNotes"> &
  Readonly<{ dot: Dot }>;

function Idea({ dot, teamIndex, teamName, noteText, onNotes }: IdeaProps) {
  const index = teamIndex(dot.teamId);
  const text = noteText(dot.idea.note);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG.
    <g
      role="button"
      tabIndex={0}
      aria-label={`${text} · ${teamName(dot.teamId)}`}
      transform={`translate(${dot.x} ${dot.y})`}
      className="cursor-pointer outline-none [&:focus-visible>circle]:stroke-focus"
      {...pressing(() => onNotes(text, [dot.idea.note]))}
    >
      <circle r={DOT + 4} className="fill-transparent stroke-transparent" strokeWidth={3} />
      <path
        d={markPath(seriesInk(index).mark, DOT)}
        fillRule="evenodd"
        style={{ fill: teamColour(index).background }}
        className="stroke-ink"
        strokeWidth={0.75}
      />
    </g>
  );
}

type TeamLetterProps = Pick<TrajectoryDrawingProps, "teamIndex" | "teamName" | "onNotes"> &
  Readonly<{ middle: Middle }>;

/** A team's middle, as its letter. It glides from step to step, unless somebody wants no motion. */
function TeamLetter({ middle, teamIndex, teamName, onNotes }: TeamLetterProps) {
  const t = useTranslations("insight-trajectory");
  const { cloud, letter } = middle;
  const { teamId, ideas } = cloud;
  const { x, y } = letter;
  const { background, text } = teamColour(teamIndex(teamId));
  const name = t("middleOf", { team: teamName(teamId), count: ideas.length });
  const notes = ideas.map(({ note }) => note);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG.
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      className="cursor-pointer outline-none motion-safe:transition-transform motion-safe:duration-500 [&:focus-visible>circle]:stroke-focus"
      {...pressing(() => onNotes(name, notes))}
    >
      <circle r={15} style={{ fill: background }} className="stroke-surface" strokeWidth={3} />
      <text y={5} fontSize={14} textAnchor="middle" style={{ fill: text }} className="font-bold">
        {teamLetter(teamIndex(teamId))}
      </text>
    </g>
  );
}

function pressing(press: () => void) {
  return {
    onClick: press,
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    },
  };
}
