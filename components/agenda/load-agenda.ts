import { type Outcome, request } from "#components/workshop/request.ts";
import type { Base } from "./draft-history.ts";

/** The agenda as the server has it, with the facilitators' notes. */
export async function loadAgenda(workshopId: string): Promise<Outcome<Base>> {
  const outcome = await request("GET", `/api/workshops/${workshopId}/agenda`);
  if (!outcome.ok) return outcome;
  const { parseAgenda } = await import("./parse-agenda.ts");
  const value = parseAgenda(outcome.value);
  return value ? { ok: true, value } : { ok: false, code: "unexpected" };
}
