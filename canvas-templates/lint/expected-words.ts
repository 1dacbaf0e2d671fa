import { kpiSchema, standardSchema, standardScopes } from "../decks/deck-schemas.ts";
import { esdCompetencies } from "../decks/esd-competencies.ts";
import { type DeckId, decks, deckTextKeys } from "../decks.ts";
import type { Programme } from "../programmes/programme-schema.ts";
import { type CanvasTemplate, deckIds, stages } from "../schema.ts";
import { flatten, type Words } from "./words-lint.ts";

/** Keys of `templates.json`. */
export function templateWordKeys(templates: readonly CanvasTemplate[]): ReadonlySet<string> {
  return new Set(
    templates.flatMap(({ id, zones, matrix, credit }) => [
      `${id}.name`,
      `${id}.purpose`,
      ...(credit ? [`${id}.credit`] : []),
      ...zones.flatMap((zone) => named(`${id}.zones.${zone.id}`)),
      ...(matrix?.columnSets ?? []).flatMap(({ columns }) =>
        columns.flatMap((column) => named(`${id}.columns.${column}`)),
      ),
    ]),
  );
}

function named(path: string): string[] {
  return [`${path}.name`, `${path}.prompt`];
}

/**
 * Keys of `programmes.json`.
 *
 * @param words of the default language: how many objectives a programme has is up to its author.
 */
export function programmeWordKeys(
  programmes: readonly Programme[],
  words: Words,
): ReadonlySet<string> {
  const own = [...flatten(words).keys()];
  return new Set(
    programmes.flatMap(({ id, sessions, steps }) => [
      `${id}.name`,
      `${id}.summary`,
      `${id}.objectives.0`,
      ...own.filter((key) => key.startsWith(`${id}.objectives.`)),
      ...(sessions ?? []).map((session) => `${id}.sessions.${session.id}.name`),
      ...steps.flatMap((step) => [
        `${id}.steps.${step.id}.title`,
        `${id}.steps.${step.id}.instruction`,
      ]),
    ]),
  );
}

/** What a deck's cards say, where it is more or other than a name. */
const cardFields: Readonly<Partial<Record<DeckId, readonly string[]>>> = {
  standards: ["title"],
  "cop29-objectives": ["name", "meaning"],
  "gda-pillars": ["name", "call"],
  "ecosystem-pillars": ["name", "elements"],
  "stakeholder-groups": ["name", "who"],
};

/** Keys of `decks.json`. */
export function deckWordKeys(): ReadonlySet<string> {
  const cards = deckIds.flatMap((deckId) =>
    decks[deckId].flatMap(({ id }) =>
      (cardFields[deckId] ?? ["name"]).map((field) => `${deckTextKeys[deckId]}.${id}.${field}`),
    ),
  );
  const groups: Readonly<Record<string, readonly string[]>> = {
    decks: deckIds,
    standardScopes,
    standardStatuses: standardSchema.shape.status.unwrap().options,
    kpiDimensions: kpiSchema.shape.dimension.options,
    kpiSubDimensions: kpiSchema.shape.subDimension.options,
    kpiCategories: [...new Set(decks.kpis.map(({ category }) => category))],
    competencies: esdCompetencies.map(({ id }) => id),
    routeSteps: ["1", "2", "3", "4"],
    stages,
  };
  return new Set([
    ...cards,
    ...Object.entries(groups).flatMap(([group, ids]) => ids.map((id) => `${group}.${id}.name`)),
  ]);
}
