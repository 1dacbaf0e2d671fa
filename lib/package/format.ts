import { z } from "zod";
import { isId } from "../sync/room-name.ts";
import { MAX_MEMBERS, oneLine, roles, workshopSchema } from "../workshop/model.ts";
import { MAX_NAME } from "../workshop/one-line.ts";
import { licences } from "../workshop/publication.ts";

/** What a package says it is. */
export const PACKAGE_FORMAT = "green-digital-workshop";
/** Of the files and their forms; raised when a reader of the old ones would go wrong. */
export const PACKAGE_VERSION = 1;
/** Of records on boards and of their updates, see `lib/canvas/board-document.ts`. */
export const RECORDS_VERSION = 1;

/** Where what stands in a package. */
export const packagePaths = {
  manifest: "manifest.json",
  workshop: "workshop.json",
  notes: "notes.csv",
  readme: "README.txt",
  records: ({ stepId, teamId }: BoardPlace) => `boards/${stepId}/${teamId}.json`,
  drawing: ({ stepId, teamId }: BoardPlace) => `boards/${stepId}/${teamId}.svg`,
  ledger: ({ stepId, teamId }: BoardPlace) => `ledger/${stepId}/${teamId}.jsonl`,
  edits: (locale: string) => `plan/edits.${locale}.json`,
  plan: (locale: string) => `plan/lesson-plan.${locale}.json`,
  kept: (part: string) => `insight/${part}.json`,
} as const;

export type BoardPlace = Readonly<{ stepId: string; teamId: string }>;

const id = z.string().refine(isId, "not-an-id");

/** Read first, to tell what cannot be read. */
export const packageKindSchema = z.object({ format: z.literal(PACKAGE_FORMAT), version: z.int() });

export const manifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  recordsVersion: z.literal(RECORDS_VERSION),
  createdBy: z.string().max(200),
  /** When the workshop took place, ISO 8601. */
  date: z.iso.datetime(),
  title: z.string().max(500),
  licence: z.enum(licences),
  /** All other files. */
  files: z
    .array(
      z.strictObject({
        path: z.string().max(200),
        bytes: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(5_000),
});

/** Somebody by number, in the order people came: `p1`, `p2` … */
const pseudonymSchema = z.string().regex(/^p[1-9]\d{0,3}$/);

/** Everything of a workshop but people's names, what is on boards, and what nobody may know. */
export const packedWorkshopSchema = z.strictObject({
  ...workshopSchema.pick({
    title: true,
    locale: true,
    programmeId: true,
    steps: true,
    teams: true,
    grouping: true,
    status: true,
    currentStepId: true,
    visitedStepIds: true,
    createdAt: true,
    startedAt: true,
    endedAt: true,
    slotMinutes: true,
    runs: true,
    votes: true,
    reveals: true,
    restores: true,
    provocations: true,
    publication: true,
  }).shape,
  people: z
    .array(
      z.strictObject({
        id: pseudonymSchema,
        role: z.enum(roles),
        teamId: id.nullable(),
        /** Only of who wishes to be named, as they wish. */
        name: oneLine(MAX_NAME).optional(),
      }),
    )
    .max(MAX_MEMBERS),
  /** What boards there are, in this order. */
  boards: z.array(z.strictObject({ stepId: id, teamId: id })).max(1_000),
});
export type PackedWorkshop = z.infer<typeof packedWorkshopSchema>;

/** One board as it was left. What its records are is for its ledger to say. */
export const packedBoardSchema = z.strictObject({
  stepId: id,
  teamId: id,
  templateId: z.string().max(100).nullable(),
  columnSet: z.string().max(100).nullable(),
  records: z.array(z.unknown()),
});

/** One line of a ledger: a change of a board. */
export const packedRowSchema = z.strictObject({
  /** Milliseconds since 1970. */
  at: z.int().nonnegative(),
  by: z.union([pseudonymSchema, z.literal("server")]),
  /** One Yjs update, v1 encoding, in base64. */
  update: z.base64(),
});
