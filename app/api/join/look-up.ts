import { noteWrongAttempt, secondsToWait } from "#app/api/wrong-attempts.ts";
import { parseCode } from "#lib/workshop/codes.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { services } from "#storage/services.ts";

type Found = Readonly<
  | { ok: true; workshop: Workshop }
  | { ok: false; code: "code-not-found" }
  | { ok: false; code: "too-many-attempts"; retryAfter: number }
>;

/**
 * Finds the workshop of a join code as someone typed it. Malformed codes are answered, counted and
 * slowed down exactly like wrong ones.
 */
export async function lookUpCode(headers: Pick<Headers, "get">, typed: string): Promise<Found> {
  const retryAfter = secondsToWait(headers);
  if (retryAfter > 0) return { ok: false, code: "too-many-attempts", retryAfter };

  const code = parseCode(typed);
  const workshop = code && (await services().storage.findWorkshopByCode(code));
  // The code dies on the workshop's last day, even if the clean-up has not come by yet.
  if (workshop && workshop.deleteAfter > Date.now()) return { ok: true, workshop };
  noteWrongAttempt(headers);
  return { ok: false, code: "code-not-found" };
}
