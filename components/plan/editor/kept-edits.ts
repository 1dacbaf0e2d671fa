import { type PlanEdits, planEditsSchema } from "#lib/lesson-plan/document/plan-edits.ts";
import type { Locale } from "#lib/locales.ts";
import type { SavedEdits } from "./edits-saver.ts";

/** What was not saved yet, and what it was made from. */
export type KeptEdits = Readonly<{ base: SavedEdits; edits: PlanEdits }>;

/** Until the tab closes: it may hold a facilitator's notes, and the device may be a school's. */
function keyOf(workshopId: string, locale: Locale): string {
  return `gdw.plan.${workshopId}.${locale}`;
}

export function keepEdits(workshopId: string, locale: Locale, kept: KeptEdits): void {
  try {
    sessionStorage.setItem(keyOf(workshopId, locale), JSON.stringify(kept));
  } catch {
    // Forbidden or full. The browser still asks before the page closes.
  }
}

export function forgetEdits(workshopId: string, locale: Locale): void {
  try {
    sessionStorage.removeItem(keyOf(workshopId, locale));
  } catch {
    // As above.
  }
}

/** What was left here before; `undefined` if nothing was, or it cannot be read any more. */
export function findKeptEdits(workshopId: string, locale: Locale): KeptEdits | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(workshopId, locale));
    const found = text === null ? undefined : JSON.parse(text);
    if (typeof found?.base?.revision !== "number") return undefined;
    const edits = planEditsSchema.parse(found.edits);
    const base = planEditsSchema.parse(found.base.edits);
    return { base: { revision: found.base.revision, edits: base }, edits };
  } catch {
    // Somebody else's entry, or one of an older version: there is nothing to come back to.
    return undefined;
  }
}
