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

/** @throws if what is stored is not a workshop. */
export function workshopFromJson(json: string | undefined): Workshop | undefined {
  return json === undefined ? undefined : workshopSchema.parse(JSON.parse(json));
}

/** @throws if what is stored is not a member. */
export function memberFromJson(json: string | undefined): Member | undefined {
  return json === undefined ? undefined : memberSchema.parse(JSON.parse(json));
}
