import { z } from "zod";

/**
 * Largest file that is opened again, in bytes: a long paper with a full workshop in it has some ten
 * million. What is in front of the app lets through a little more (`deploy/`).
 */
export const MAX_IMPORT_BYTES = 32 * 1024 * 1024;

/** How much of a package is taken: all of it, or its steps and teams alone. */
export const importParts = ["everything", "agenda"] as const;
export type ImportPart = (typeof importParts)[number];

const count = z.number().int().nonnegative();

const countsSchema = z.object({
  steps: count,
  teams: count,
  people: count,
  boards: count,
  /** Rows of the boards' ledgers. */
  changes: count,
  votes: count,
  /** Languages in which the plan was changed by hand. */
  planEdits: count,
  /** Parts of what was entered and decided for the insight. */
  kept: count,
});
/** What is in a package, and how much of it. */
export type ImportCounts = Readonly<z.infer<typeof countsSchema>>;

/** What became of a package. */
export const importReportSchema = z.object({
  what: z.enum(importParts),
  taken: countsSchema,
  leftOut: countsSchema,
  /** Whether the new workshop has ended, as the one in the file had; else it is in its lobby. */
  isOver: z.boolean(),
  /** Set where a workshop that was under way has ended by being opened again. */
  wasRunning: z.boolean(),
});
export type ImportReport = Readonly<z.infer<typeof importReportSchema>>;
