import { type ExportNote, exportNoteSchema } from "#lib/exports/export-note.ts";
import { type KeptPartId, type KeptValue, keptParts } from "#lib/insight/kept/kept-parts.ts";
import { type PlanEdits, planEditsSchema } from "#lib/lesson-plan/document/plan-edits.ts";
import { type Member, memberSchema, type Workshop, workshopSchema } from "#lib/workshop/model.ts";
import { rosterSchema } from "#lib/workshop/roster.ts";
import type { Roster } from "#lib/workshop/roster-names.ts";
import { type Choices, choicesSchema } from "#lib/workshop/votes.ts";

/** @throws if what is stored is no roster. */
export function rosterFromJson(json: string | undefined): Roster {
  return json === undefined ? [] : rosterSchema.parse(JSON.parse(json));
}

/** @throws if what is stored is no ballot. */
export function choicesFromJson(json: string): Choices {
  return choicesSchema.parse(JSON.parse(json));
}

/** `null` if what is stored is no edits of ours, after `report` was told why. */
export function planEditsFromJson(
  json: string,
  report: (error: unknown) => void,
): PlanEdits | null {
  try {
    return planEditsSchema.parse(JSON.parse(json));
  } catch (error) {
    // A paper without them is of more use than none.
    report(error);
    return null;
  }
}

/** `null` if what is stored is no value of the part, after `report` was told why. */
export function keptFromJson<Part extends KeptPartId>(
  part: Part,
  json: string,
  report: (error: unknown) => void,
): KeptValue<Part> | null {
  try {
    return keptParts[part].schema.parse(JSON.parse(json)) as KeptValue<Part>;
  } catch (error) {
    // A view without it is of more use than none.
    report(error);
    return null;
  }
}

/** `undefined` if what is stored is no note of an export, after `report` was told why. */
export function exportNoteFromJson(
  json: string,
  report: (error: unknown) => void,
): ExportNote | undefined {
  try {
    return exportNoteSchema.parse(JSON.parse(json));
  } catch (error) {
    report(error);
    return undefined;
  }
}

/** When a class comes in, each of them has the same workshop looked up within a second. */
const KEPT_MS = 1_000;
const kept = new Map<string, Workshop>();

/**
 * Not to be changed: others may be given the same one.
 *
 * @throws if what is stored is not a workshop.
 */
export function workshopFromJson(json: string | undefined): Workshop | undefined {
  if (json === undefined) return undefined;
  const known = kept.get(json);
  if (known) return known;
  const workshop = workshopSchema.parse(JSON.parse(json));
  if (kept.size === 0) setTimeout(() => kept.clear(), KEPT_MS).unref();
  kept.set(json, workshop);
  return workshop;
}

/** @throws if what is stored is not a member. */
export function memberFromJson(json: string | undefined): Member | undefined {
  return json === undefined ? undefined : memberSchema.parse(JSON.parse(json));
}
