import { type SdgCard, sdgDeckSchema } from "./deck-schemas.ts";

// goal, colour, text colour, numbered targets, lettered targets (A/RES/70/1)
const rows = [
  [1, "#E5243B", "black", 5, 2],
  [2, "#DDA63A", "black", 5, 3],
  [3, "#4C9F38", "black", 9, 4],
  [4, "#C5192D", "white", 7, 3],
  [5, "#FF3A21", "black", 6, 3],
  [6, "#26BDE2", "black", 6, 2],
  [7, "#FCC30B", "black", 3, 2],
  [8, "#A21942", "white", 10, 2],
  [9, "#FD6925", "black", 5, 3],
  [10, "#DD1367", "white", 7, 3],
  [11, "#FD9D24", "black", 7, 3],
  [12, "#BF8B2E", "black", 8, 3],
  [13, "#3F7E44", "white", 3, 2],
  [14, "#0A97D9", "black", 7, 3],
  [15, "#56C02B", "black", 9, 3],
  [16, "#00689D", "white", 10, 2],
  [17, "#19486A", "white", 19, 0],
] as const;

/**
 * The Sustainable Development Goals with the codes of their targets.
 *
 * @throws {z.ZodError} while loading, if the targets do not add up to 169.
 */
export const sdgDeck: readonly SdgCard[] = sdgDeckSchema.parse(
  rows.map(([goal, hex, textColour, numbered, lettered]) => ({
    id: String(goal),
    goal,
    hex,
    textColour,
    targets: [
      ...Array.from({ length: numbered }, (_, index) => `${goal}.${index + 1}`),
      ...[..."abcd"].slice(0, lettered).map((letter) => `${goal}.${letter}`),
    ],
  })),
);
