import { z } from "zod";
import type { Timer } from "./timer.ts";

/** How a {@link Timer} is stored. Apart from it, so that pages can tell the time without a parser. */
export const timerSchema = z.object({
  totalMs: z.number().int().nonnegative(),
  endsAt: z.number().int().nullable(),
  leftMs: z.number().int(),
}) satisfies z.ZodType<Timer>;
