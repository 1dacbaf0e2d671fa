import { z } from "zod";
import { exportWishSchema } from "./export-wish.ts";

/** Most exports of a workshop that are remembered. */
export const MAX_EXPORT_NOTES = 50;

/** That a facilitator took something along: when, what and in which language; nothing of it. */
export const exportNoteSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.number().int(),
  memberId: z.string(),
  ...exportWishSchema.pick({ file: true, locale: true, second: true, profile: true, names: true })
    .shape,
});
export type ExportNote = z.infer<typeof exportNoteSchema>;
