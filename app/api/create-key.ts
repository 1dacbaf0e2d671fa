import { problem } from "#lib/http/problem.ts";
import { hashSecret } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";
import { noteWrongAttempt, tooManyAttempts } from "./wrong-attempts.ts";

/**
 * If the instance asks for a key: 403 without the right one, 429 after too many wrong ones.
 *
 * @param createKey as the body has it; the header `x-create-key` counts more.
 */
export function refuseWithoutKey(
  headers: Headers,
  createKey: string | null | undefined,
): Response | undefined {
  const needed = services().settings.createKey;
  if (needed === undefined) return undefined;
  const given = headers.get("x-create-key") ?? createKey;
  if (!given) return problem("create-key-required");
  const waiting = tooManyAttempts(headers);
  if (waiting) return waiting;
  // Comparing hashes takes the same time however much of the key was right.
  if (readings(given).some((text) => hashSecret(text) === hashSecret(needed))) return undefined;
  noteWrongAttempt(headers);
  return problem("create-key-required");
}

/** A header carries bytes: each as a letter, and what they are in UTF-8, as `curl` sends them. */
function readings(given: string): string[] {
  return [given, Buffer.from(given, "latin1").toString("utf8")];
}
