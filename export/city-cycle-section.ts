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
  const { "city-cycle": words, list } = reading.words;
  const rounds = roundsOf(reading);
  if (rounds.length === 0) return undefined;
  const names = namesOf(reading);
  return {
    lead: words.lead,
    figures: rounds.flatMap((round) =>
      partsOf(round).map((part, at) => ({
        ...figureOf(part, at + 1, { names, words, list }),
        // One round needs no name: the table below has it.
        ...(rounds.length === 1 && { title: null }),
      })),
    ),
    tables: rounds.flatMap((round, at) => [
      ...partsOf(round).map((part, number) => phaseTable(part, number + 1, { names, words })),
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

function figureOf(
  { round, cycles }: Round,
  part: number,
  { names, words, list }: Readonly<{ names: CityNames; words: Words; list: string }>,
): InsightFigure {
  const teams = cycles.map(({ teamId }) => names.team(teamId)).join(list);
  return {
    id: `round-${round}-${part}`,
    title: fillIn(words.round, { round }),
    alt: fillIn(words.alt, { round, teams }),
    figure: cityCycleFigure(cycles, names),
  };
}

/** Phases as rows, for the teams of one figure. */
function phaseTable(
  { round, cycles }: Round,
  part: number,
  { names, words }: Readonly<{ names: CityNames; words: Words }>,
): InsightTable {
  const [first] = cycles;
  const isReady = ({ state }: CityPhase) => state === "ready";
  return {
    id: `phases-${round}-${part}`,
    title: fillIn(words.round, { round }),
    columns: [
      { id: "phase", name: words.phase, share: 6, align: "start" },
      ...cycles.map(({ teamId }, at) => ({
        ...{ id: `team-${at + 1}`, name: typedLine(names.team(teamId)) },
        ...({ share: 3, align: "end" } as const),
      })),
    ],
    rows: [
      ...(first?.phases ?? []).map(
        ({ zoneId }, at): InsightRow => ({
          id: zoneId,
          cells: [
            fillIn(words.numbered, { number: at + 1, name: names.phase(zoneId) }),
            ...cycles.map(({ phases }) => {
              const { count = 0, least = 0 } = phases[at] ?? {};
              return names.amount(count, least);
            }),
          ],
        }),
      ),
      {
        ...{ id: "ready", tone: "total" },
        cells: [
          words.readyPhases,
          ...cycles.map(({ phases }) => names.amount(phases.filter(isReady).length, phases.length)),
        ],
      },
    ],
  };
}

type Words = InsightReading["words"]["city-cycle"];

/** As many teams in each as can be read. */
function partsOf({ cycles, ...round }: Round): Round[] {
  return Array.from({ length: Math.ceil(cycles.length / MOST_RINGS) }, (_, at) => ({
    ...round,
    cycles: cycles.slice(at * MOST_RINGS, (at + 1) * MOST_RINGS),
  }));
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
