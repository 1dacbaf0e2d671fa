import { z } from "zod";
import { economy } from "./economy.ts";
import { participation } from "./participation.ts";
import { receipt } from "./receipt.ts";
import { synthesis } from "./synthesis.ts";

/** Everything that is kept, by its name in addresses and storage: letters, digits and hyphens. */
export const keptParts = {
  economy,
  participation,
  receipt,
  synthesis,
} as const;

export type KeptPartId = keyof typeof keptParts;

export type KeptValue<Part extends KeptPartId> = z.output<(typeof keptParts)[Part]["schema"]>;

export function isKeptPart(text: string): text is KeptPartId {
  return Object.hasOwn(keptParts, text);
}

/** Reads an untrusted value of a part; `undefined` if it is none. */
export function parseKept<Part extends KeptPartId>(
  part: Part,
  value: unknown,
): KeptValue<Part> | undefined {
  const parsed = keptParts[part].schema.safeParse(value);
  return parsed.success ? (parsed.data as KeptValue<Part>) : undefined;
}

/** The body of `PUT /api/workshops/{id}/insight/kept/{part}`. */
export function keptRequestSchema<Part extends KeptPartId>(part: Part) {
  return z.strictObject({
    /** Revision the value was made from; 0 if none was stored. */
    basedOn: z.int().min(0),
    value: keptParts[part].schema,
  });
}
