import { z } from "zod";
import { profiles } from "./plan-document.ts";

/** Most characters of one block a teacher wrote, and most blocks they changed or added. */
export const MAX_BLOCK_CHARACTERS = 20_000;
export const MAX_EDITED_BLOCKS = 400;
/** Longest request to save them, in bytes: a long plan written anew twice over is 200 kB. */
export const MAX_EDITS_BYTES = 1024 * 1024;

/** `section.block`, see `Block` in plan-document.ts. */
export const blockIdSchema = z.string().regex(/^[a-z0-9][\w.:-]{0,199}$/i);
const href = z
  .string()
  .max(2_000)
  .regex(/^(https?:|mailto:)/i);

const spanSchema = z.strictObject({
  text: z.string().max(MAX_BLOCK_CHARACTERS),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: href.optional(),
});
const proseSchema = z
  .array(
    z.strictObject({
      kind: z.enum(["paragraph", "bullet", "number"]),
      spans: z.array(spanSchema).max(500),
    }),
  )
  .max(500);

/**
 * What can be changed in a block by hand, of whatever kind it is: words only. Figures and notes are
 * what people made in the workshop; they can be hidden, not rewritten.
 */
export const wordsSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("prose"), lines: proseSchema }),
  z.strictObject({ kind: z.literal("heading"), lines: proseSchema }),
  /** Values of facts by id; what is not named stays. */
  z.strictObject({ kind: z.literal("facts"), values: z.record(z.string(), proseSchema) }),
  /** Rows in order. Rows of the made table are named by their id, rows of one's own by `own-…`. */
  z.strictObject({
    kind: z.literal("table"),
    rows: z
      .array(z.strictObject({ id: z.string().max(200), cells: z.array(proseSchema).max(12) }))
      .max(300)
      .refine(haveOwnIds, "ids-repeat"),
  }),
  z.strictObject({
    kind: z.literal("checklist"),
    items: z
      .array(z.strictObject({ id: z.string().max(200), lines: proseSchema }))
      .max(200)
      .refine(haveOwnIds, "ids-repeat"),
  }),
]);
export type BlockWords = z.infer<typeof wordsSchema>;

/**
 * A teacher's change of one block: what it said when they changed it, and what they made of it.
 * With the block as it is made today these are the three sides of a merge.
 */
export const blockEditSchema = z.strictObject({ base: wordsSchema, mine: wordsSchema });

/** A block a teacher added: prose, at the end of a section. */
export const addedBlockSchema = z.strictObject({
  id: blockIdSchema,
  sectionId: z.string().max(100),
  lines: proseSchema,
});

const layoutSchema = z.strictObject({
  /** Section ids in the order wished; those not named follow where they stand by themselves. */
  order: z.array(z.string().max(100)).max(100),
  /** Ids of sections and blocks that are left out. */
  hidden: z.array(z.string().max(200)).max(MAX_EDITED_BLOCKS),
});

/** Everything teachers changed in one workshop's papers of one language. */
export const planEditsSchema = z
  .strictObject({
    version: z.literal(1),
    blocks: z.record(blockIdSchema, blockEditSchema),
    added: z.array(addedBlockSchema).max(100).refine(haveOwnIds, "ids-repeat"),
    /** By profile. */
    layouts: z.partialRecord(z.enum(profiles), layoutSchema),
  })
  .refine(({ blocks }) => Object.keys(blocks).length <= MAX_EDITED_BLOCKS, "too-many");

export type PlanEdits = z.infer<typeof planEditsSchema>;

export const noEdits: PlanEdits = { version: 1, blocks: {}, added: [], layouts: {} };

/** The body of `PUT /api/workshops/{id}/lesson-plan/edits`. */
export const planEditsRequestSchema = z.strictObject({
  /** Revision the edits were made from; 0 if there were none. */
  basedOn: z.int().min(0),
  edits: planEditsSchema,
});

function haveOwnIds(all: readonly Readonly<{ id: string }>[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}
