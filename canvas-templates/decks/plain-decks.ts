import type { PlainCard } from "./deck-schemas.ts";

/** The eight objectives of the COP29 Declaration on Green Digital Action, in its order. */
export const cop29Objectives: readonly PlainCard[] = numbered(8);

/** The ten actions cities were called to at the 9th Green Standards Week (Valencia, 2019). */
export const cityActions: readonly PlainCard[] = numbered(10);

/** The six pillars of Green Digital Action at COP28. */
export const gdaPillars: readonly PlainCard[] = numbered(6).map(({ id }) => ({ id: `p${id}` }));

/** The seven pillars of an innovation ecosystem (ITU); ids as in the templates. */
export const ecosystemPillars: readonly PlainCard[] = [
  { id: "vision" },
  { id: "talent" },
  { id: "infrastructure" },
  { id: "capital" },
  { id: "markets" },
  { id: "culture" },
  { id: "policy" },
];

/** The six stakeholder groups of an innovation ecosystem (ITU); ids as in the templates. */
export const stakeholderGroups: readonly PlainCard[] = [
  { id: "entrepreneurs" },
  { id: "academia" },
  { id: "support" },
  { id: "finance" },
  { id: "private" },
  { id: "public" },
];

function numbered(count: number): PlainCard[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index + 1) }));
}
