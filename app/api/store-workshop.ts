import { loadMessages } from "#i18n/messages.ts";
import { json } from "#lib/http/json.ts";
import { ownOrigin } from "#lib/http/origin.ts";
import { type NewWorkshop, newWorkshop } from "#lib/workshop/create.ts";
import { hashSecret, newCode, newId, newToken } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";
import { browserSession } from "./browser-session.ts";

/**
 * Stores a new workshop and makes the sender its facilitator.
 *
 * @returns the answer, with `id`, `code` and the facilitator link, which is shown this once: only
 * its hash is kept.
 */
export async function storeWorkshop(
  headers: Headers,
  made: Omit<NewWorkshop, "facilitatorName" | "secrets" | "now">,
): Promise<Response> {
  const { storage, workshopChanged, settings } = services();
  const { lobby } = await loadMessages(made.locale);
  const { workshop, facilitator } = newWorkshop({
    ...made,
    facilitatorName: lobby.roles.facilitator,
    secrets: { workshopId: newId(), memberId: newId(), code: newCode() },
    now: Date.now(),
  });
  const session = browserSession(headers);
  const token = newToken();
  await storage.createWorkshop(workshop, facilitator, hashSecret(token));
  await storage.grant(session.hash, workshop.id, facilitator.id, workshop.deleteAfter);
  workshopChanged(workshop.id);
  const { id, code } = workshop;
  const facilitatorLink = `${ownOrigin(headers, settings.publicOrigin)}/f/${token}`;
  return json({ id, code, facilitatorLink }, { status: 201, headers: session.headers });
}
