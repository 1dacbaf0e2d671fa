import { PLENARY } from "../../workshop/steps.ts";
import { type InsightSource, type NoteRef, refOf } from "../insight-source.ts";
import { type CoverageAxis, standingOn } from "./axis.ts";
import { type Coverage, coverageOf, TEAMS } from "./coverage.ts";

/** A key of an axis. */
export type AxisPlace = Readonly<{ axisId: string; key: string }>;

/** Where no note stands: on one key, or on two keys of two axes at once; anywhere, or of one team. */
export type Gap = Readonly<{ places: readonly AxisPlace[]; teamId: string | null }>;

type KeyChoice = Readonly<{
  axisId: string;
  /** Which keys the rule looks at; left out for all. */
  keys?: readonly string[];
}>;

/**
 * When an empty place is worth a question. What it asks is looked up by the rule's id, with the
 * names of the gap's keys.
 *
 * - `line`: nobody is at a key
 * - `cell`: people are at the first axis's key, but none of these notes is at the second's
 * - `team`: one team is not at a key where at least two others are
 */
export type ProvocationRule = Readonly<{
  id: string;
  /**
   * Fewest notes that must stand already: on the axis (`line`), on the first key (`cell`), or of the
   * team on the axis (`team`). A workshop that does not use an axis has no gaps on it.
   */
  atLeast: number;
  /** Higher ones first. */
  weight: number;
}> &
  (
    | Readonly<{ kind: "line" | "team"; on: readonly [KeyChoice] }>
    | Readonly<{ kind: "cell"; on: readonly [KeyChoice, KeyChoice] }>
  );

/** A question the facilitator may send; nothing is sent by itself. */
export type Provocation = Readonly<{
  ruleId: string;
  gap: Gap;
  /** Notes that make the gap worth asking about: those on the first key; none for a whole line. */
  because: readonly NoteRef[];
}>;

/** Fewest other teams that must be where a team is not. */
const OTHERS = 2;

/**
 * All provocations the rules give, best first: by weight, then by how many notes speak for asking,
 * then by the order of rules, keys and teams. The same source gives the same list.
 *
 * @param axes by id; rules about axes that are not there are passed over.
 */
export function provocationsFor(
  source: InsightSource,
  axes: Readonly<Record<string, CoverageAxis>>,
  rules: readonly ProvocationRule[],
): readonly Provocation[] {
  const coverages = new Map<string, Coverage>();
  const read = (row: CoverageAxis, column: CoverageAxis | typeof TEAMS) => {
    const id = `${row.id}/${column === TEAMS ? TEAMS : column.id}`;
    const coverage = coverages.get(id) ?? coverageOf(source, row, column);
    coverages.set(id, coverage);
    return coverage;
  };
  const found = rules.flatMap((rule) => {
    const [first, second] = rule.on.map(({ axisId }) => axes[axisId]);
    if (!first || (rule.kind === "cell" && !second)) return [];
    const coverage = read(first, second ?? TEAMS);
    return applied(rule, coverage).map((one) => ({ ...one, weight: rule.weight }));
  });
  return found
    .toSorted(
      (one, other) => other.weight - one.weight || other.because.length - one.because.length,
    )
    .map(({ ruleId, gap, because }) => ({ ruleId, gap, because }));
}

type LineRule = Extract<ProvocationRule, { kind: "line" | "team" }>;
type CellRule = Extract<ProvocationRule, { kind: "cell" }>;

function applied(rule: ProvocationRule, coverage: Coverage): Provocation[] {
  switch (rule.kind) {
    case "line":
      return emptyLines(rule, coverage);
    case "cell":
      return emptyCells(rule, coverage);
    case "team":
      return missingTeams(rule, coverage);
  }
}

function emptyLines(rule: LineRule, { rows, placed }: Coverage): Provocation[] {
  if (placed.count < rule.atLeast) return [];
  return chosen(rows, rule.on[0])
    .filter(({ count }) => count === 0)
    .map(({ key }) => provocation(rule, [key], null, []));
}

function emptyCells(rule: CellRule, { rows, columns, cells }: Coverage): Provocation[] {
  const across = chosen(columns, rule.on[1]);
  return chosen(rows, rule.on[0])
    .filter(({ count }) => count >= Math.max(1, rule.atLeast))
    .flatMap((row) =>
      across
        .filter((column) => cells[rows.indexOf(row)]?.[columns.indexOf(column)]?.count === 0)
        .map((column) => provocation(rule, [row.key, column.key], null, row.notes)),
    );
}

function missingTeams(rule: LineRule, { rows, teamIds, placed }: Coverage): Provocation[] {
  return teamIds.flatMap((teamId, team) => {
    if (teamId === PLENARY || (placed.perTeam[team] ?? 0) < rule.atLeast) return [];
    return chosen(rows, rule.on[0])
      .filter(({ perTeam }) => perTeam[team] === 0 && othersAt(perTeam, team, teamIds) >= OTHERS)
      .map(({ key, notes }) => provocation(rule, [key], teamId, notes));
  });
}

function othersAt(perTeam: readonly number[], team: number, teamIds: readonly string[]): number {
  return perTeam.filter((count, at) => count > 0 && at !== team && teamIds[at] !== PLENARY).length;
}

function chosen<Line extends Readonly<{ key: string }>>(
  lines: readonly Line[],
  { keys }: KeyChoice,
): readonly Line[] {
  return keys ? lines.filter(({ key }) => keys.includes(key)) : lines;
}

function provocation(
  { id, on }: ProvocationRule,
  keys: readonly string[],
  teamId: string | null,
  because: readonly NoteRef[],
): Provocation {
  const places = on.map(({ axisId }, at) => ({ axisId, key: keys[at] ?? "" }));
  return { ruleId: id, gap: { places, teamId }, because };
}

/**
 * The few to show: none that was sent before, and first those whose rule and keys were asked about
 * least, so that people are not asked one thing in many ways. Asking for more only adds to the end.
 *
 * @param found best first, see `provocationsFor`.
 */
export function chooseProvocations(
  found: readonly Provocation[],
  sent: readonly Pick<Provocation, "ruleId" | "gap">[],
  most: number,
): readonly Provocation[] {
  const before = new Set(sent.map(provocationKey));
  const left = new Set(found.filter((one) => !before.has(provocationKey(one))));
  const asked = new Map<string, number>();
  const note = (one: Pick<Provocation, "ruleId" | "gap">) => {
    for (const subject of subjectsOf(one)) asked.set(subject, (asked.get(subject) ?? 0) + 1);
  };
  const timesOf = (one: Provocation) =>
    Math.max(...subjectsOf(one).map((subject) => asked.get(subject) ?? 0));
  for (const one of sent) note(one);
  const taken: Provocation[] = [];
  while (taken.length < most) {
    let best: Provocation | undefined;
    for (const one of left) if (!best || timesOf(one) < timesOf(best)) best = one;
    if (!best) break;
    left.delete(best);
    taken.push(best);
    note(best);
  }
  return taken;
}

function subjectsOf({ ruleId, gap }: Pick<Provocation, "ruleId" | "gap">): readonly string[] {
  return [ruleId, ...gap.places.map(keyOf)];
}

/** One text for the same question about the same gap. */
export function provocationKey({ ruleId, gap }: Pick<Provocation, "ruleId" | "gap">): string {
  return [ruleId, gap.teamId ?? "", ...gap.places.map(keyOf)].join(" ");
}

function keyOf({ axisId, key }: AxisPlace): string {
  return `${axisId}/${key}`;
}

/**
 * The notes that stand in a gap by now: the answers to a provocation that was sent because of it.
 * Empty while it is still a gap, and if one of its axes is not known.
 */
export function answersTo(
  source: InsightSource,
  axes: Readonly<Record<string, CoverageAxis>>,
  { places, teamId }: Gap,
): readonly NoteRef[] {
  const standings = places.flatMap(({ axisId, key }) => {
    const axis = axes[axisId];
    return axis ? [{ standing: standingOn(axis), index: axis.keys.indexOf(key) }] : [];
  });
  if (standings.length === 0 || standings.length < places.length) return [];
  return source.boards
    .filter((board) => teamId === null || board.teamId === teamId)
    .flatMap(({ notes }) => notes)
    .filter((note) => standings.every(({ standing, index }) => standing(note).at.includes(index)))
    .map(refOf);
}
