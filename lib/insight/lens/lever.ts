import { z } from "zod";

const share = z.number().min(-1).max(10);
const sector = z.int().nonnegative();

/**
 * One thing that could be otherwise, as a share of what it is: −0.3 is 30 % less. Sectors by
 * index.
 */
export const leverSchema = z.discriminatedUnion("kind", [
  /** What `to` buys from `from` for one unit of its output. */
  z.object({ kind: z.literal("coefficient"), from: sector, to: sector, share }),
  /** What a sector emits for one unit of its output. */
  z.object({ kind: z.literal("intensity"), sector, share }),
  /** What is finally bought of a sector. */
  z.object({ kind: z.literal("demand"), sector, share }),
]);
export type Lever = Readonly<z.infer<typeof leverSchema>>;
