import { z } from "zod";
import { isId } from "../sync/room-name.ts";

const id = z.string().refine(isId, "not-an-id");

/** Most dots a person can be given. */
export const MAX_DOTS = 100;
/** Most votes kept in one workshop. */
export const MAX_VOTES = 50;
/** Most notes one ballot can name. */
const MAX_CHOICES = 200;

/** tldraw's id of a shape; what a ballot names: a note, or the frame or group that is a cluster. */
const noteId = z.string().regex(/^shape:[\w-]{1,100}$/);

/** What one dot is put on: a note, or notes that people put together, see clusters.ts. */
export const voteItemKinds = ["notes", "clusters"] as const;

/** What people may vote on: what lies in these zones of the step's boards; in all if empty. */
const rulesShape = {
  /** The canvas step whose boards are voted on. */
  stepId: id,
  items: z.enum(voteItemKinds).default("notes"),
  zoneIds: z.array(z.string().max(100)).max(50),
  /** Dots each person has. */
  dots: z.int().min(1).max(MAX_DOTS),
  /** Most dots one person may put on one note, or one cluster. */
  perNote: z.int().min(1).max(MAX_DOTS),
  /** Whether dots against are allowed; they cost as much as dots for. */
  hasAgainst: z.boolean(),
};

/** One note or cluster in the results, by how many dots it got. */
const resultSchema = z.object({
  noteId,
  teamId: z.string(),
  /** Dots for, less dots against. */
  score: z.number().int(),
  /** How many people put any dot on it. */
  voters: z.number().int(),
});

/**
 * A vote as everybody sees it. Ballots are never part of it: they stay on the server, and nobody's
 * choice is ever sent to anybody else.
 */
export const voteSchema = z.object({
  id,
  name: z.string().max(80),
  ...rulesShape,
  openedAt: z.number().int(),
  closedAt: z.number().int().nullable(),
  /** How many people have voted so far. */
  turnout: z.number().int(),
  /** Highest score first; empty until it is closed. */
  results: z.array(resultSchema),
});

export type Vote = z.infer<typeof voteSchema>;
export type VoteResult = z.infer<typeof resultSchema>;

/** What a facilitator says to open a vote. */
export const voteRequestSchema = z
  .strictObject({ name: z.string().trim().max(80), ...rulesShape })
  .refine(({ dots, perNote }) => perNote <= dots, { path: ["perNote"], message: "above-dots" });

export type VoteRequest = z.infer<typeof voteRequestSchema>;

/** One person's whole choice: dots by note, negative for dots against. Replaces the one before. */
export const choicesSchema = z
  .record(noteId, z.int().min(-MAX_DOTS).max(MAX_DOTS))
  .refine((choices) => Object.keys(choices).length <= MAX_CHOICES, "too-many");

export type Choices = z.infer<typeof choicesSchema>;

/** Whether a ballot keeps to the rules of its vote. */
export function isBallotSound(
  { dots, perNote, hasAgainst }: Pick<Vote, "dots" | "perNote" | "hasAgainst">,
  choices: Choices,
): boolean {
  const given = Object.values(choices);
  const spent = given.reduce((sum, dot) => sum + Math.abs(dot), 0);
  return (
    spent <= dots && given.every((dot) => Math.abs(dot) <= perNote && (dot >= 0 || hasAgainst))
  );
}

/** A note or cluster that can be voted for, and whose board it is on. */
export type VotedNote = Readonly<{ noteId: string; teamId: string }>;

/**
 * Whether all dots of a ballot are on what can be voted for. What somebody had given before may
 * stay: it could be voted for then, and may be gone by now.
 */
export function isBallotPlaced(
  choices: Choices,
  noteIds: ReadonlySet<string>,
  before: Choices,
): boolean {
  return Object.entries(choices).every(([note, dots]) => {
    const kept = before[note] ?? 0;
    const isKept = Math.sign(dots) === Math.sign(kept) && Math.abs(dots) <= Math.abs(kept);
    return dots === 0 || noteIds.has(note) || isKept;
  });
}

/**
 * Counts ballots. Dots on what is gone count for nothing.
 *
 * @param notes everything that could be voted for when the vote was closed.
 */
export function countBallots(
  ballots: readonly Choices[],
  notes: readonly VotedNote[],
): VoteResult[] {
  const teams = new Map(notes.map((note) => [note.noteId, note.teamId]));
  const results = new Map<string, VoteResult>();
  for (const [note, dots] of ballots.flatMap((choices) => Object.entries(choices))) {
    const teamId = teams.get(note);
    if (teamId === undefined || dots === 0) continue;
    const { score, voters } = results.get(note) ?? { score: 0, voters: 0 };
    results.set(note, { noteId: note, teamId, score: score + dots, voters: voters + 1 });
  }
  return [...results.values()].toSorted(
    (one, other) =>
      other.score - one.score || other.voters - one.voters || (one.noteId < other.noteId ? -1 : 1),
  );
}

/** How many people voted: who took all dots back did not. */
export function turnoutOf(ballots: readonly Choices[]): number {
  return ballots.filter((choices) => Object.values(choices).some((dots) => dots !== 0)).length;
}
