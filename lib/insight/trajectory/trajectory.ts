import { type InsightNote, type InsightSource, type NoteRef, refOf } from "../insight-source.ts";
import { type AxisReader, type AxisRule, type AxisValues, createAxisReader } from "./axis-rules.ts";

/** An idea where it stands between the two transitions. */
export type PlacedIdea = AxisValues & Readonly<{ note: NoteRef }>;

/** A team's ideas of one step. */
export type TeamCloud = Readonly<{
  teamId: string;
  stepId: string;
  /** Ideas of which something is said on an axis. */
  ideas: readonly PlacedIdea[];
  /** Their middle; `null` if there are none. */
  centroid: AxisValues | null;
  /** How far they are from the middle, as root mean square: 0 if all are in one place. */
  spread: number | null;
  /** Ideas of which nothing is said on either axis; they are in no middle. */
  unplaced: readonly NoteRef[];
  /** Part of all ideas that are both digital and green, 0 to 1; `null` without any idea. */
  twinShare: number | null;
}>;

/**
 * The way from 双创 to 双化, for each team step by step: where its ideas stand between digital and
 * green, and how many are both. A step in which a team wrote nothing is there, and empty.
 *
 * @returns one list a team, in the workshop's order; clouds in the agenda's order.
 */
export function trajectoriesOf(
  { teams, steps, boards }: InsightSource,
  rules: readonly AxisRule[],
): readonly Readonly<{ teamId: string; clouds: readonly TeamCloud[] }>[] {
  const read = createAxisReader(rules);
  const notesOf = new Map(
    boards.map(({ teamId, stepId, notes }) => [`${teamId}/${stepId}`, notes]),
  );
  return teams.map(({ id: teamId }) => ({
    teamId,
    clouds: steps.map(({ id: stepId }) => ({
      ...{ teamId, stepId },
      ...cloudOf(notesOf.get(`${teamId}/${stepId}`) ?? [], read),
    })),
  }));
}

function cloudOf(
  notes: readonly InsightNote[],
  read: AxisReader,
): Omit<TeamCloud, "teamId" | "stepId"> {
  const ideas: PlacedIdea[] = [];
  const unplaced: NoteRef[] = [];
  for (const note of notes) {
    const values = read(note);
    if (values) ideas.push({ ...values, note: refOf(note) });
    else unplaced.push(refOf(note));
  }
  const twins = ideas.filter(({ digital, green }) => digital > 0 && green > 0).length;
  const centroid = centroidOf(ideas);
  return {
    ideas,
    centroid,
    spread: centroid && spreadAround(centroid, ideas),
    unplaced,
    twinShare: notes.length > 0 ? twins / notes.length : null,
  };
}

function centroidOf(ideas: readonly AxisValues[]): AxisValues | null {
  if (ideas.length === 0) return null;
  const sum = (axis: keyof AxisValues) => ideas.reduce((total, idea) => total + idea[axis], 0);
  return { digital: sum("digital") / ideas.length, green: sum("green") / ideas.length };
}

function spreadAround(middle: AxisValues, ideas: readonly AxisValues[]): number {
  const squares = ideas.map(
    ({ digital, green }) => (digital - middle.digital) ** 2 + (green - middle.green) ** 2,
  );
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / ideas.length);
}
