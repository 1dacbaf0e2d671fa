import { clientAddress } from "#lib/http/client-address.ts";
import { processLimits } from "./process-limits.ts";
import { waitFor } from "./wrong-attempts.ts";

/**
 * Counts a workshop that is about to be created.
 *
 * @returns the answer instead, if its sender or all together have created too many.
 */
export function countNewWorkshop(headers: Pick<Headers, "get">): Response | undefined {
  const { newWorkshops } = processLimits();
  const address = clientAddress(headers);
  const now = Date.now();
  const seconds = newWorkshops.wait(address, now);
  if (seconds > 0) return waitFor(seconds);
  newWorkshops.count(address, now);
  return undefined;
}
