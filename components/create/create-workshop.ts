import { type Outcome, request } from "#components/workshop/request.ts";
import type { WorkshopRequestBody } from "./workshop-draft.ts";

export type CreatedWorkshop = Readonly<{ id: string; facilitatorLink: string }>;

/** Asks the server for a workshop; the browser becomes its facilitator. */
export async function createWorkshop(body: WorkshopRequestBody): Promise<Outcome<CreatedWorkshop>> {
  const outcome = await request("POST", "/api/workshops", body);
  if (!outcome.ok) return outcome;
  const created = parseCreated(outcome.value);
  return created ? { ok: true, value: created } : { ok: false, code: "unexpected" };
}

/** Reads the answer to whoever created a workshop; `undefined` if it is none. */
export function parseCreated(value: unknown): CreatedWorkshop | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!("id" in value && "facilitatorLink" in value)) return undefined;
  const { id, facilitatorLink } = value;
  if (typeof id !== "string" || typeof facilitatorLink !== "string") return undefined;
  return { id, facilitatorLink };
}
