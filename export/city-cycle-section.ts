import { arrivedIn } from "#lib/insight/city-cycle/arrived.ts";
import {
  CITY_CYCLE,
  type CityCycle,
  type CityPhase,
  cityCyclesOf,
} from "#lib/insight/city-cycle/city-cycle.ts";
import { bareName, copiesByRoute, leftByReason } from "#lib/insight/city-cycle/city-rows.ts";
import { type NextRound, startNextRound } from "#lib/insight/city-cycle/next-round.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import type {
  InsightFigure,
  InsightRow,
  InsightSection,
  InsightTable,
} from "#lib/lesson-plan/insight-slot.ts";
import { typedLine } from "#lib/lesson-plan/sections/parts.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import { type CityNames, cityCycleFigure, MOST_RINGS } from "./charts/city-cycle-figure.ts";
import type { InsightReading } from "./insight-reading.ts";

/** Notes named in one row; how many more there are is said. */
const MOST_NOTES = 6;

type Round = Readonly<{ round: number; stepId: string; cycles: readonly CityCycle[] }>;

/** How far teams are around the city cycle, round by round, and what goes along into the next. */
export function cityCycleSection(reading: InsightReading): InsightSection | undefined {
  const { "city-cycle": words } = reading.words;
  const rounds = roundsOf(reading);
  if (rounds.length === 0) return undefined;
  const names = namesOf(reading);
  return {
    lead: words.lead,
    figures: rounds.flatMap((round) => figuresOf(round, names, reading)),
    tables: rounds.flatMap((round, at) => [
      phaseTable(round, names, words),
      ...carriedTable(round, rounds[at + 1], reading),
    ]),
    notes: [words.note],
  };
}

/** Rounds in which anybody wrote. */
function roundsOf({ source }: InsightReading): Round[] {
  const cycles = cityCyclesOf(source);
  return source.steps
    .filter(({ templateId }) => templateId === CITY_CYCLE)
    .map(({ id }, at) => ({
      ...{ round: at + 1, stepId: id },
      cycles: cycles.filter(({ stepId }) => stepId === id),
    }))
    .filter((round) => round.cycles.some(isBegun));
}

function isBegun({ phases }: CityCycle): boolean {
  return phases.some(({ state }) => state !== "empty");
}

function namesOf({ words, templateTexts, teamName }: InsightReading): CityNames {
  const { everyone, states, current, amount } = words["city-cycle"];
  return {
    team: (id) => teamName(id) || everyone,
    phase: (zoneId) => bareName(templateTexts[CITY_CYCLE]?.zones[zoneId]?.name ?? zoneId),
    state: (state: CityPhase["state"]) => states[state],
    current,
    amount: (count, least) => fillIn(amount, { count, least }),
  };
}

function figuresOf(
  { round, cycles }: Round,
  names: CityNames,
  { words }: InsightReading,
): InsightFigure[] {
  const { round: title, alt } = words["city-cycle"];
  return Array.from({ length: Math.ceil(cycles.length / MOST_RINGS) }, (_, at) => {
    const own = cycles.slice(at * MOST_RINGS, (at + 1) * MOST_RINGS);
    const teams = own.map(({ teamId }) => names.team(teamId)).join(words.list);
    return {
      id: `round-${round}-${at + 1}`,
      title: fillIn(title, { round }),
      alt: fillIn(alt, { round, teams }),
      figure: cityCycleFigure(own, names),
    };
  });
}

type Words = InsightReading["words"]["city-cycle"];

function phaseTable({ round, cycles }: Round, names: CityNames, words: Words): InsightTable {
  const [first] = cycles;
  const number = { share: 2, align: "end" } as const;
  return {
    id: `phases-${round}`,
    title: fillIn(words.round, { round }),
    columns: [
      { id: "team", name: words.team, share: 3, align: "start", isTyped: true },
      ...(first?.phases ?? []).map(({ zoneId }) => ({
        ...{ id: zoneId, name: names.phase(zoneId) },
        ...number,
      })),
      { id: "ready", name: words.states.ready, ...number },
    ],
    rows: cycles.map(({ teamId, phases }, at): InsightRow => {
      const ready = phases.filter(({ state }) => state === "ready").length;
      return {
        id: `team-${at + 1}`,
        cells: [
          names.team(teamId),
          ...phases.map(({ count, least }) => names.amount(count, least)),
          names.amount(ready, phases.length),
        ],
      };
    }),
  };
}

/** What goes along from a round into the next, or would if somebody began it, and what stays. */
function carriedTable(
  { round, stepId }: Round,
  next: Round | undefined,
  reading: InsightReading,
): InsightTable[] {
  const { "city-cycle": words } = reading.words;
  const plan = startNextRound(reading.source, stepId);
  const rows = carriedRows(plan, next, reading);
  if (rows.length === 0) return [];
  const numbers = { round, next: round + 1 };
  const number = { share: 2, align: "end" } as const;
  return [
    {
      id: `carried-${round}`,
      title: fillIn(next ? words.carried : words.proposed, numbers),
      columns: [
        { id: "from", name: words.from, share: 3, align: "start" },
        { id: "to", name: words.to, share: 3, align: "start" },
        { id: "why", name: words.why, share: 4, align: "start" },
        { id: "count", name: words.count, ...number },
        ...(next ? [{ id: "there", name: fillIn(words.there, numbers), ...number }] : []),
        { id: "which", name: words.which, share: 7, align: "start", isTyped: true },
      ],
      rows,
    },
  ];
}

function carriedRows(
  plan: NextRound,
  next: Round | undefined,
  reading: InsightReading,
): InsightRow[] {
  const { "city-cycle": words } = reading.words;
  const { phase } = namesOf(reading);
  const arrived = next && arrivedIn(reading.source, plan.copies, next.stepId);
  const there = (notes: readonly NoteRef[]) =>
    arrived ? [String(notes.filter((note) => arrived.has(noteKey(note))).length)] : [];
  const rows = [
    ...copiesByRoute(plan).map(({ from, to, reason, notes }) => ({
      ...{ where: [phase(from), phase(to)], why: words.carry[reason], notes },
      there: there(notes),
    })),
    ...leftByReason(plan).map(({ reason, notes }) => ({
      ...{ where: ["", words.stays], why: words.stay[reason], notes },
      there: next ? [""] : [],
    })),
  ];
  return rows.map(({ where, why, notes, there: arrivals }, at) => ({
    id: `row-${at + 1}`,
    cells: [...where, why, String(notes.length), ...arrivals, notesIn(notes, reading)],
  }));
}

function notesIn(notes: readonly NoteRef[], { say, words }: InsightReading): string {
  const more = notes.length - MOST_NOTES;
  return [
    ...notes.slice(0, MOST_NOTES).map((note) => typedLine(say(note))),
    ...(more > 0 ? [fillIn(words["city-cycle"].more, { count: more })] : []),
  ].join(words.separator);
}
