import { z } from "zod";

const grams = z.number().nonnegative();

/** The sum of a workshop's receipt, as it is sent to pages that show no more of it. */
export const receiptReportSchema = z.object({
  /** Grams of CO2 equivalent so far; `null` while there is nothing to count. */
  total: z.object({ low: grams, mid: grams, high: grams }).nullable(),
  /** Whether what was sent and received was metered; if not, only devices' time is counted. */
  isMetered: z.boolean(),
});

export type ReceiptReport = Readonly<z.infer<typeof receiptReportSchema>>;
