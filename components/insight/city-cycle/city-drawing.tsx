"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId } from "react";
import { labelLines, labelWidth } from "#components/insight/chart/label-lines.ts";
import { ChartPatterns, patternFill } from "#components/insight/chart/patterns.tsx";
import { teamColour, teamLetter } from "#components/ui/team-colours.ts";
import type { CityCycle, CityPhase } from "#lib/insight/city-cycle/city-cycle.ts";
import { bareName } from "#lib/insight/city-cycle/city-rows.ts";
import { ringMiddle, ringPart } from "#lib/insight/city-cycle/ring.ts";

const LEAST_WIDTH = 330;
const HEIGHT = 292;
const GAP = 16;
const OUTER = 62;
const INNER = 34;
const ROW = 31;
const LIST = 152;

type CityDrawingProps = Readonly<{
  cycles: readonly CityCycle[];
  title: string;
  width: number;
  teamIndex: (teamId: string) => number;
  teamName: (teamId: string) => string;
  phaseName: (zoneId: string) => string;
  onPhase: (cycle: CityCycle, phase: CityPhase) => void;
}>;

/** How far each team is around the cycle: a ring each, and its phases in words. */
export function CityDrawing(props: CityDrawingProps) {
  const { cycles, title, width } = props;
  const chartId = useId();
  const columns = Math.max(
    1,
    Math.min(cycles.length, Math.floor((width + GAP) / (LEAST_WIDTH + GAP))),
  );
  const each = Math.max(300, (width - (columns - 1) * GAP) / columns);
  const rows = Math.ceil(cycles.length / columns);
  const size = {
    width: columns * each + (columns - 1) * GAP,
    height: rows * HEIGHT + (rows - 1) * GAP,
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset.
    <svg
      data-chart
      role="group"
      aria-label={title}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      className="block"
    >
      <ChartPatterns id={chartId} />
      {cycles.map((cycle, index) => (
        <g
          key={`${cycle.stepId} ${cycle.teamId}`}
          transform={`translate(${(index % columns) * (each + GAP)} ${Math.floor(index / columns) * (HEIGHT + GAP)})`}
        >
          <Team {...props} cycle={cycle} width={each} chartId={chartId} />
        </g>
      ))}
    </svg>
  );
}

type TeamProps = CityDrawingProps & Readonly<{ cycle: CityCycle; chartId: string }>;

function Team({ cycle, width, chartId, teamIndex, teamName, phaseName, onPhase }: TeamProps) {
  const { phases, current, teamId } = cycle;
  const ready = phases.filter(({ state }) => state === "ready").length;
  return (
    <>
      <rect
        x={0.75}
        y={0.75}
        width={width - 1.5}
        height={HEIGHT - 1.5}
        rx={10}
        className="fill-surface stroke-line"
        strokeWidth={1.5}
      />
      <TeamName index={teamIndex(teamId)} name={teamName(teamId)} width={width} />
      <g transform={`translate(${OUTER + 14} ${HEIGHT / 2 + 20})`}>
        {phases.map(({ zoneId, state }, at) => (
          <RingPart
            key={zoneId}
            path={ringPart(at, phases.length, INNER, OUTER)}
            middle={ringMiddle(at, phases.length, INNER, OUTER)}
            number={at + 1}
            {...{ state, chartId }}
          />
        ))}
        <CurrentRim phases={phases} current={current} />
        <text y={7} fontSize={20} textAnchor="middle" className="fill-ink font-semibold">
          {`${ready}/${phases.length}`}
        </text>
      </g>
      {phases.map((phase, at) => (
        <PhaseLine
          key={phase.zoneId}
          {...{ phase, number: at + 1, isCurrent: phase.zoneId === current }}
          name={phaseName(phase.zoneId)}
          team={teamName(teamId)}
          y={58 + at * ROW}
          width={width - LIST - 12}
          onPress={() => onPhase(cycle, phase)}
        />
      ))}
    </>
  );
}

function TeamName({
  index,
  name,
  width,
}: Readonly<{ index: number; name: string; width: number }>) {
  const { background, text } = teamColour(Math.max(0, index));
  return (
    <>
      {index >= 0 && (
        <g transform="translate(28 28)">
          <circle r={13} style={{ fill: background }} className="stroke-line" />
          <text
            y={5}
            fontSize={14}
            textAnchor="middle"
            style={{ fill: text }}
            className="font-bold"
          >
            {teamLetter(index)}
          </text>
        </g>
      )}
      <text x={index >= 0 ? 50 : 16} y={33} fontSize={15} className="fill-ink font-semibold">
        {labelLines(name, width - 70, 15, 1)}
      </text>
    </>
  );
}

type RingPartProps = Readonly<{
  path: string;
  middle: Readonly<{ x: number; y: number }>;
  number: number;
  state: CityPhase["state"];
  chartId: string;
}>;

const stateLooks: Readonly<Record<CityPhase["state"], Readonly<{ part: string; text: string }>>> = {
  empty: { part: "fill-sunken", text: "fill-ink" },
  begun: { part: "fill-green-soft", text: "fill-ink" },
  ready: { part: "fill-green", text: "fill-on-green" },
};

/** Empty is plain, begun striped, ready full. */
function RingPart({ path, middle, number, state, chartId }: RingPartProps) {
  const { part, text } = stateLooks[state];
  return (
    <>
      <path d={path} className={`${part} stroke-surface`} strokeWidth={3} />
      {state === "begun" && <path d={path} fill={patternFill(chartId, "diagonal")} />}
      <text
        x={middle.x}
        y={middle.y + 5}
        fontSize={14}
        textAnchor="middle"
        className={`${text} font-semibold`}
      >
        {number}
      </text>
    </>
  );
}

/** Around the phase it is about now; over its neighbours, whose gaps would cut it. */
function CurrentRim({ phases, current }: Pick<CityCycle, "phases" | "current">) {
  const at = phases.findIndex(({ zoneId }) => zoneId === current);
  if (at === -1) return null;
  return (
    <path
      d={ringPart(at, phases.length, INNER, OUTER)}
      className="fill-none stroke-warm"
      strokeWidth={4}
      strokeLinejoin="round"
    />
  );
}

type PhaseLineProps = Readonly<{
  phase: CityPhase;
  number: number;
  name: string;
  team: string;
  y: number;
  width: number;
  isCurrent: boolean;
  onPress: () => void;
}>;

function PhaseLine({ phase, number, name, team, y, width, isCurrent, onPress }: PhaseLineProps) {
  const t = useTranslations("insight-city-cycle");
  const { count, least, needs, state } = phase;
  const amount = `${count}/${least}`;
  const about = [
    team,
    name,
    t("amount", { count, least, needs: t(`needs.${needs}`) }),
    t(`states.${state}`),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG.
    <g
      role="button"
      tabIndex={0}
      aria-label={about.join(" · ")}
      transform={`translate(${LIST} ${y})`}
      className="cursor-pointer outline-none [&:focus-visible>rect]:stroke-focus [&:hover>rect]:fill-sunken"
      onClick={onPress}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onPress();
      }}
    >
      <rect
        width={width}
        height={ROW - 2}
        rx={5}
        className="fill-transparent stroke-transparent"
        strokeWidth={2.5}
      />
      <PhaseName
        {...{ name: `${number} ${bareName(name)}`, isCurrent }}
        width={width - 24 - labelWidth(amount, 13) - 16}
      />
      <text
        x={width - 26}
        y={20}
        fontSize={13}
        textAnchor="end"
        className={`tabular-nums ${state === "ready" ? "fill-green font-semibold" : "fill-ink-soft"}`}
      >
        {amount}
      </text>
      <StateMark state={state} x={width - 13} />
    </g>
  );
}

type PhaseNameProps = Readonly<{ name: string; width: number; isCurrent: boolean }>;

/** In one line, or in two smaller ones. */
function PhaseName({ name, width, isCurrent }: PhaseNameProps) {
  const small = labelLines(name, width, 12, 2);
  const isOne = labelWidth(name, 13) <= width;
  const lines = isOne ? [name] : small;
  const top = lines.length > 1 ? 13 : 20;
  return (
    <text fontSize={isOne ? 13 : 12} className={`fill-ink ${isCurrent ? "font-bold" : ""}`}>
      {lines.map((line, at) => (
        <tspan key={line} x={8} y={top + at * 13}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function StateMark({ state, x }: Readonly<{ state: CityPhase["state"]; x: number }>) {
  if (state === "ready") {
    return (
      <path d={`M${x - 6} 15l4 5 8 -10`} className="fill-none stroke-green" strokeWidth={2.5} />
    );
  }
  return (
    <g transform={`translate(${x} 15)`}>
      <circle r={5.5} className="fill-none stroke-ink-faint" strokeWidth={2} />
      {state === "begun" && <path d="M0 -5.5a5.5 5.5 0 0 1 0 11Z" className="fill-ink-faint" />}
    </g>
  );
}
