import { z } from "zod";
import { locales } from "../locales.ts";
import { isId } from "../sync/room-name.ts";

/** The team id of boards that everybody shares. */
export const PLENARY = "all";

/** Most people in one workshop; the next one is told that it is full. */
export const MAX_MEMBERS = 300;
export const MAX_TEAMS = 12;
/** Characters (code points after trimming), not bytes. */
export const MAX_TITLE = 120;
export const MAX_NAME = 40;
export const DEFAULT_RETENTION_DAYS = 90;
export const MAX_RETENTION_DAYS = 3650;

const id = z.string().refine(isId, "not-an-id");

/** One line people typed: trimmed, inner white space folded, no control characters. */
export function oneLine(maxCharacters: number) {
  return z
    .string()
    .transform((text) =>
      text
        .normalize("NFC")
        .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
        .trim(),
    )
    .refine((text) => text.length > 0, "empty")
    .refine((text) => [...text].length <= maxCharacters, "too-long");
}

/** What people may do on a step's boards. Private and vote modes come with the workshop engine. */
export const stepModes = ["open", "readonly"] as const;

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
  minutes: z.number().int().positive(),
  /** May be cut when time runs out. */
  optional: z.boolean(),
});

export type Step = z.infer<typeof stepSchema>;

export const teamSchema = z.object({ id, name: oneLine(MAX_NAME) });

export type Team = z.infer<typeof teamSchema>;

export const roles = ["facilitator", "participant", "observer"] as const;
export type Role = (typeof roles)[number];

/** A person in a workshop. No account: a name, a team, a way to come back. */
export const memberSchema = z.object({
  id,
  workshopId: id,
  name: oneLine(MAX_NAME),
  role: z.enum(roles),
  teamId: id.nullable(),
  /** Milliseconds since 1970. */
  joinedAt: z.number().int(),
});

export type Member = z.infer<typeof memberSchema>;

/** A workshop as stored: everything but people and boards. */
export const workshopSchema = z.object({
  id,
  /** Eight symbols, see codes.ts. */
  code: z.string(),
  title: oneLine(MAX_TITLE),
  locale: z.enum(locales),
  programmeId: z.string().nullable(),
  steps: z.array(stepSchema).min(1),
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
});

export type Workshop = z.infer<typeof workshopSchema>;

/** The step whose boards a step uses: itself, or the first of the chain it continues. */
export function boardStep(workshop: Pick<Workshop, "steps">, step: Step): Step {
  const earlier = step.continues && workshop.steps.find(({ id }) => id === step.continues);
  return earlier ? boardStep(workshop, earlier) : step;
}

export function findStep(
  workshop: Pick<Workshop, "steps">,
  stepId: string | null,
): Step | undefined {
  return workshop.steps.find(({ id }) => id === stepId);
}
