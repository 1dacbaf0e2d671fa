import type { z } from "zod";
import {
  kpiSchema,
  plainCardSchema,
  sdgDeckSchema,
  standardSchema,
  technologyAreaSchema,
} from "../decks/deck-schemas.ts";
import type { DeckId } from "../decks.ts";
import { issueSentences, repeated } from "./issue-sentences.ts";

/** What each deck must hold: its shape, and how many cards its source has, where that is fixed. */
const rules: Readonly<Record<DeckId, Readonly<{ schema: z.ZodType; count: number | null }>>> = {
  sdg: { schema: sdgDeckSchema, count: 17 },
  "technology-areas": { schema: technologyAreaSchema.array(), count: 29 },
  standards: { schema: standardSchema.array(), count: null },
  kpis: { schema: kpiSchema.array(), count: 91 },
  "cop29-objectives": { schema: plainCardSchema.array(), count: 8 },
  "city-actions": { schema: plainCardSchema.array(), count: 10 },
  "gda-pillars": { schema: plainCardSchema.array(), count: 6 },
  "ecosystem-pillars": { schema: plainCardSchema.array(), count: 7 },
  "stakeholder-groups": { schema: plainCardSchema.array(), count: 6 },
};

/** Checks every deck's shape, number of cards and ids. */
export function deckProblems(
  decks: Readonly<Record<DeckId, readonly Readonly<{ id: string }>[]>>,
): string[] {
  return (Object.keys(rules) as DeckId[]).flatMap((deckId) => {
    const { schema, count } = rules[deckId];
    const cards = decks[deckId];
    const problems = issueSentences(schema, cards);
    for (const id of repeated(cards.map((card) => card.id))) {
      problems.push(`card "${id}" appears twice`);
    }
    if (count !== null && cards.length !== count) {
      problems.push(`has ${cards.length} cards, its source has ${count}`);
    }
    return problems.map((problem) => `canvas-templates/decks ${deckId}: ${problem}`);
  });
}
