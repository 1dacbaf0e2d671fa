import type { KeptValues } from "../insight/kept/kept-parts.ts";

/** Instead of what a facilitator's file was called. */
const PLAIN_NAME = "sectors.csv";

/**
 * What is kept for the insight of a workshop, as other people may have it. What facilitators typed
 * in words of their own may name somebody: a receipt's sources go, and with them the receipt, whose
 * trips may tell of one person as well; so does the name of a sector table's file.
 */
export function keptForOthers({ receipt: _receipt, economy, ...kept }: KeptValues): KeptValues {
  if (!economy) return kept;
  const table = economy.table && { ...economy.table, fileName: PLAIN_NAME };
  return { ...kept, economy: { ...economy, table } };
}
