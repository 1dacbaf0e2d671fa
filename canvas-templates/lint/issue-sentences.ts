import type { z } from "zod";

/** Says what is wrong with a value in sentences an author can act on. Empty if nothing is. */
export function issueSentences(schema: z.ZodType, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ code, path, message }) =>
    code === "custom" ? message : `${path.join(".") || "it"}: ${message}`,
  );
}

/** Ids that occur more than once, each once. */
export function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
