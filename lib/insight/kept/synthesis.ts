import { z } from "zod";
import { type Decision, decided, decisionSchema, MAX_DECISIONS } from "../synthesis/decisions.ts";
import { keptPart, MAX_KEPT_BYTES } from "./kept-part.ts";

/** What people decided of the ideas that were proposed, the oldest first. */
export const synthesis = keptPart(
  z.strictObject({ decisions: z.array(decisionSchema).max(MAX_DECISIONS) }),
  { decisions: [] },
);

type KeptSynthesis = z.output<typeof synthesis.schema>;

/** Left for what stands around decisions, in bytes of JSON. */
const AROUND_BYTES = 1024;

/** Adds a decision, as `decided` does; the oldest go until what is left is small enough to be kept. */
export function withDecision(kept: KeptSynthesis, decision: Decision): KeptSynthesis {
  const decisions = decided(kept.decisions, decision);
  const sizes = decisions.map((each) => bytesOf(each));
  let bytes = sizes.reduce((sum, size) => sum + size, 0);
  let gone = 0;
  while (bytes > MAX_KEPT_BYTES - AROUND_BYTES && gone < decisions.length - 1) {
    bytes -= sizes[gone] ?? 0;
    gone++;
  }
  return { decisions: decisions.slice(gone) };
}

/** With the comma behind it. */
function bytesOf(decision: Decision): number {
  return new TextEncoder().encode(JSON.stringify(decision)).length + 1;
}
