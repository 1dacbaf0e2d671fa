import { z } from "zod";

/** What the server metered of a workshop, as it is sent. */
export const meterReportSchema = z.object({
  /** Sent to and received from everybody in it. */
  bytes: z.number().nonnegative(),
  /** Time devices were connected, added up over all of them. */
  deviceSeconds: z.number().nonnegative(),
});

export type MeterReport = Readonly<z.infer<typeof meterReportSchema>>;
