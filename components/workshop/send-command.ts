import type { Command } from "#lib/workshop/commands.ts";
import { type Outcome, request } from "./request.ts";

/**
 * Tells the workshop to do something. The effect, if any, arrives through `useControl`; the answer
 * says only whether it was accepted. Sending twice does no harm.
 */
export async function sendCommand(workshopId: string, command: Command): Promise<Outcome<void>> {
  const outcome = await request("POST", `/sync/${workshopId}/commands`, command);
  return outcome.ok ? { ok: true, value: undefined } : outcome;
}
