import { z } from "zod";
import { locales } from "../locales.ts";
import { isId } from "../sync/room-name.ts";
import { localTextSchema } from "./local-text-schema.ts";
import { MAX_NAME, oneLine } from "./one-line.ts";
import { MAX_PROVOCATIONS, sentProvocationSchema } from "./provocations.ts";
import { attributionSchema, publicationSchema } from "./publication.ts";
import { reactionsSchema } from "./reactions-schema.ts";
import { restoreSchema } from "./restores.ts";
import { boardStep, findStep, PLENARY } from "./steps.ts";
import { MAX_STEP_MINUTES } from "./timer.ts";
import { timerSchema } from "./timer-schema.ts";
import { voteSchema } from "./votes.ts";

export { boardStep, findStep, MAX_NAME, oneLine, PLENARY };

/** Most people in one workshop; the next one is told that it is full. */
export const MAX_MEMBERS = 300;
export const MAX_TEAMS = 12;
/** Characters (code points after trimming), not bytes. */
export const MAX_TITLE = 120;
export const DEFAULT_RETENTION_DAYS = 90;
export const MAX_RETENTION_DAYS = 3650;

const id = z.string().refine(isId, "not-an-id");

/**
 * What people may do on a step's boards.
 *
 * - `open`: the team writes together
 * - `private`: each writes for themselves; the facilitator shows it to the team later
 * - `vote`: nobody writes, people give dots
 * - `readonly`: nobody writes
 */
export const stepModes = ["open", "private", "vote", "readonly"] as const;

/**
 * Whose things participants may change on a step's boards, where its mode lets them write.
 *
 * - `own`: only what they made themselves; they may add to their team's board, or everybody's
 * - `team`: everything on their team's board, or on everybody's
 * - `all`: everything, on the other teams' boards too
 */
export const stepEdits = ["own", "team", "all"] as const;

/** What a step can let people use; anything else is hidden from them. */
export const stepTools = ["note", "text", "draw", "shapes", "arrow", "cards"] as const;
export type StepTool = (typeof stepTools)[number];

/** Longest facilitator's note on a step, in characters. */
export const MAX_STEP_NOTES = 4_000;
/** Most steps an agenda can have. */
export const MAX_STEPS = 60;

/**
 * One entry of an agenda.
 *
 * `continues` names an earlier step whose boards this step goes on with, so that one canvas can
 * be filled over several steps; otherwise a canvas step opens boards of its own.
 */
export const stepSchema = z.object({
  id,
  kind: z.enum(["canvas", "talk", "break"]),
  /** Catalogue id; `null` exactly for talk and break steps. */
  templateId: z.string().nullable(),
  /** Which of the template's column sets a matrix shows; `null` for the first or none. */
  columnSet: z.string().nullable(),
  /** Zones in use in this step; empty means all of them. */
  focusZones: z.array(z.string()),
  continues: id.nullable(),
  scope: z.enum(["team", "plenary"]),
  mode: z.enum(stepModes),
  minutes: z.number().int().positive().max(MAX_STEP_MINUTES),
  /** May be cut when time runs out. */
  optional: z.boolean(),
  /** Name and task in the facilitator's own words; `null` for the programme's or template's. */
  title: localTextSchema.nullable().default(null),
  instruction: localTextSchema.nullable().default(null),
  /** Tools people see; `null` for all. */
  tools: z.array(z.enum(stepTools)).nullable().default(null),
  /** Whose notes may be changed. */
  edits: z.enum(stepEdits).default("team"),
  /** Whether whoever leads may keep people at a place until they are released. */
  canHold: z.boolean().default(true),
  /** For the facilitator alone: never part of what others are sent. */
  notes: z.string().max(MAX_STEP_NOTES).default(""),
});

/** What a step is unless its agenda says otherwise. */
export const plainStepSettings = {
  title: null,
  instruction: null,
  tools: null,
  edits: "team",
  canHold: true,
  notes: "",
} as const satisfies Partial<Step>;

export type Step = z.infer<typeof stepSchema>;

export const teamSchema = z.object({ id, name: oneLine(MAX_NAME) });

export type Team = z.infer<typeof teamSchema>;

export const roles = ["facilitator", "participant", "observer"] as const;
export type Role = (typeof roles)[number];

/**
 * How people who come in get into teams.
 *
 * - `free`: each chooses; who does not care is put where people are fewest
 * - `random`: drawn, so that nobody can tell beforehand; teams differ by two at most
 * - `balanced`: always where people are fewest
 * - `roster`: as the facilitator's list says; who is not on it, where people are fewest
 */
export const groupings = ["free", "random", "balanced", "roster"] as const;
export type Grouping = (typeof groupings)[number];

/** A person in a workshop. No account: a name, a team, a way to come back. */
export const memberSchema = z.object({
  id,
  workshopId: id,
  name: oneLine(MAX_NAME),
  role: z.enum(roles),
  teamId: id.nullable(),
  /** Milliseconds since 1970. */
  joinedAt: z.number().int(),
  /** Ids of people who turned out to be this one: what they wrote names them. */
  formerIds: z.array(id).optional(),
  /** How they wish to be named in papers; not there if they did not say. */
  attribution: attributionSchema.optional(),
});

export type Member = z.infer<typeof memberSchema>;

/** A visit of a step. */
export const runSchema = z.object({
  stepId: id,
  /** Milliseconds since 1970. */
  startedAt: z.number().int(),
  /** `null` while it goes on. */
  endedAt: z.number().int().nullable(),
});

/** A team that waits for help. */
export const helpSchema = z.object({
  teamId: id,
  /** Milliseconds since 1970. */
  since: z.number().int(),
});

/** A message to everybody, and where everybody is called to. Newer ones replace older ones. */
export const noticeSchema = z.object({ id, text: localTextSchema, at: z.number().int() });

export const summonsSchema = z.object({
  id,
  /** Zone of the current step's template. */
  zoneId: z.string().max(100),
  /** Whether people are kept there until they are released. */
  holds: z.boolean(),
  at: z.number().int(),
});

/** Private notes that were shown: of one team, or of all. */
export const revealSchema = z.object({
  stepId: id,
  /** `null` for all teams. */
  teamId: id.nullable(),
  withAuthors: z.boolean(),
  at: z.number().int(),
});

/** Somebody whose private notes of a step were shown alone, before those of their team. */
export const shownMemberSchema = z.object({
  stepId: id,
  memberId: id,
  withAuthor: z.boolean(),
  at: z.number().int(),
});

/** What happens in a workshop, beside its agenda; all of it may be seen by everybody in it. */
export const progressSchema = z.object({
  /** How often the agenda was replaced: two facilitators may be changing it at once. */
  agendaRevision: z.number().int().nonnegative().default(0),
  grouping: z.enum(groupings).default("free"),
  /** Minutes the agenda had when the workshop began: what being late is measured by. */
  slotMinutes: z.number().int().nonnegative().nullable().default(null),
  timer: timerSchema.nullable().default(null),
  runs: z.array(runSchema).default([]),
  /** Members who said that they are done with the current step. */
  ready: z.array(id).default([]),
  /** Teams that wait for help, longest first. */
  helps: z.array(helpSchema).default([]),
  notice: noticeSchema.nullable().default(null),
  summons: summonsSchema.nullable().default(null),
  votes: z.array(voteSchema).default([]),
  reveals: z.array(revealSchema).default([]),
  shownMembers: z.array(shownMemberSchema).default([]),
  /** Oldest first; the newest few. */
  restores: z.array(restoreSchema).default([]),
  /** Questions to teams about what no note is about, oldest first. */
  provocations: z.array(sentProvocationSchema).max(MAX_PROVOCATIONS).default([]),
  /** How many private notes each member has in the current step, by member id; none if zero. */
  privateNotes: z.record(z.string(), z.number().int()).default({}),
  reactions: reactionsSchema.prefault({}),
  publication: publicationSchema.prefault({}),
});

export type Progress = z.infer<typeof progressSchema>;

/** Before anything has happened. */
export const noProgress: Progress = progressSchema.parse({});

/** A workshop as stored: everything but people and boards. */
export const workshopSchema = z.object({
  id,
  /** Eight symbols, see codes.ts. */
  code: z.string(),
  title: oneLine(MAX_TITLE),
  /** To practise on, with pretend people, see rehearsal.ts; not there in any other workshop. */
  isRehearsal: z.literal(true).optional(),
  locale: z.enum(locales),
  programmeId: z.string().nullable(),
  steps: z.array(stepSchema).min(1).max(MAX_STEPS),
  teams: z.array(teamSchema).min(1).max(MAX_TEAMS),
  status: z.enum(["lobby", "running", "ended"]),
  /** The step the room is in; `null` in the lobby. */
  currentStepId: id.nullable(),
  /** Steps the room has been in, oldest first: their boards stay open to their team. */
  visitedStepIds: z.array(id),
  /** Milliseconds since 1970. */
  createdAt: z.number().int(),
  startedAt: z.number().int().nullable(),
  endedAt: z.number().int().nullable(),
  /** When everything is to be deleted, milliseconds since 1970. */
  deleteAfter: z.number().int(),
  ...progressSchema.shape,
});

export type Workshop = z.infer<typeof workshopSchema>;
