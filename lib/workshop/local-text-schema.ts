import { z } from "zod";
import { locales } from "../locales.ts";
import { type LocalText, MAX_LOCAL_TEXT } from "./local-text.ts";

/** How a {@link LocalText} is read. Apart from it, so that pages can show one without a parser. */
export const localTextSchema = z
  .partialRecord(z.enum(locales), z.string().trim().min(1).max(MAX_LOCAL_TEXT))
  .refine((texts) => Object.keys(texts).length > 0, "empty") satisfies z.ZodType<LocalText>;
