import { z } from "zod";

/** Longest name of a person or a team, in code points after trimming. */
export const MAX_NAME = 40;

/** One line people typed: trimmed, inner white space folded, no control characters. */
export function oneLine(maxCharacters: number) {
  return z
    .string()
    .transform((text) =>
      text
        .normalize("NFC")
        .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
        .trim(),
    )
    .refine((text) => text.length > 0, "empty")
    .refine((text) => [...text].length <= maxCharacters, "too-long");
}
