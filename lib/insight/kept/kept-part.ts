import type { z } from "zod";

/** Longest value of one part, in bytes of JSON. */
export const MAX_KEPT_BYTES = 256 * 1024;

/** How long a value is as JSON, in bytes of UTF-8. */
export function keptBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/**
 * One thing that facilitators decide or enter for the insight of a workshop: what it may be, and
 * what it is before anybody said anything. It is stored as JSON, so it may hold nothing else.
 */
export type KeptPart<Schema extends z.ZodType> = Readonly<{
  schema: Schema;
  empty: z.output<Schema>;
}>;

/** @param empty what the part is as long as nobody has saved it. */
export function keptPart<Schema extends z.ZodType>(
  schema: Schema,
  empty: z.output<Schema>,
): KeptPart<Schema> {
  return { schema, empty };
}
