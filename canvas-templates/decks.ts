import { kpiDeck } from "./decks/kpis.ts";
import {
  cityActions,
  cop29Objectives,
  ecosystemPillars,
  gdaPillars,
  stakeholderGroups,
} from "./decks/plain-decks.ts";
import { sdgDeck } from "./decks/sdg.ts";
import { standardsDeck } from "./decks/standards.ts";
import { technologyAreas } from "./decks/technology-areas.ts";
import type { deckIds } from "./schema.ts";

export type DeckId = (typeof deckIds)[number];

/** Every deck's cards in order; what a card says is in `locales/<locale>/decks.json`. */
export const decks = {
  sdg: sdgDeck,
  "technology-areas": technologyAreas,
  standards: standardsDeck,
  kpis: kpiDeck,
  "cop29-objectives": cop29Objectives,
  "city-actions": cityActions,
  "gda-pillars": gdaPillars,
  "ecosystem-pillars": ecosystemPillars,
  "stakeholder-groups": stakeholderGroups,
} as const satisfies Record<DeckId, readonly Readonly<{ id: string }>[]>;

/** Where `decks.json` keeps each deck's words, by deck id. */
export const deckTextKeys = {
  sdg: "sdg",
  "technology-areas": "technologyAreas",
  standards: "standards",
  kpis: "kpis",
  "cop29-objectives": "cop29Objectives",
  "city-actions": "cityActions",
  "gda-pillars": "gdaPillars",
  "ecosystem-pillars": "ecosystemPillars",
  "stakeholder-groups": "stakeholderGroups",
} as const satisfies Record<DeckId, string>;
