import { z } from "zod";
import { economy } from "./economy.ts";
import { keptBytes, MAX_KEPT_BYTES } from "./kept-part.ts";
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

/** Values of several parts; who saved none is not among them. */
export type KeptValues = Readonly<{ [Part in KeptPartId]?: KeptValue<Part> }>;

export const keptPartIds = Object.keys(keptParts) as KeptPartId[];

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

/** The same, held to the size that a part may have as well. */
export function parseKeptWithin<Part extends KeptPartId>(
  part: Part,
  value: unknown,
): KeptValue<Part> | undefined {
  const parsed = parseKept(part, value);
  return parsed !== undefined && keptBytes(parsed) <= MAX_KEPT_BYTES ? parsed : undefined;
}

/** The body of `PUT /api/workshops/{id}/insight/kept/{part}`. */
export function keptRequestSchema<Part extends KeptPartId>(part: Part) {
  return z.strictObject({
    /** Revision the value was made from; 0 if none was stored. */
    basedOn: z.int().min(0),
    value: keptParts[part].schema,
  });
}
