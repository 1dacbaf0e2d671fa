import { formatCode, parseCode } from "#lib/workshop/codes.ts";

/** The path of a join link, short or long. */
const JOIN_LINK = /\/(?:j|join)\/([^/?#\s]+)/;

/**
 * Finds a code in what someone pasted: the code itself or a whole join link. Returns it as shown
 * on the facilitator's screen, or `undefined` if there is none.
 */
export function codeInText(text: string): string | undefined {
  const code = parseCode(JOIN_LINK.exec(text)?.[1] ?? text);
  return code && formatCode(code);
}
