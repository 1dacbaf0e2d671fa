/**
 * A standard of the catalogue. Its title is words, looked up by id where it is shown; texts of
 * standards belong to their publishers.
 */
export type StandardEntry = Readonly<{
  id: string;
  /** As the body writes it: `ITU-T L.1470`; `null` where only the subject is known. */
  number: string | null;
  /** Scopes it settles, in the catalogue's own words, see {@link rowsOfScope}. */
  scopes: readonly string[];
  /** Of the edition seen. */
  year: number | null;
  /** Whether number, title and year were seen in a source; others must say they were not. */
  verified: boolean;
  /** Beyond "published". */
  status: string | null;
}>;

/** Rows of the standards map, `canvas-templates/standards-map.ts`. */
export const mapScopes = [
  "city",
  "organisation",
  "network",
  "goods",
  "services",
  "project",
  "sector",
] as const;
export type MapScope = (typeof mapScopes)[number];

const ROWS: Readonly<Record<string, readonly MapScope[]>> = {
  // Principles and life-cycle assessment hold whatever is looked at.
  framework: mapScopes,
  "data-centre": ["network"],
  "e-waste": ["goods"],
  "supply-chain": ["organisation"],
};

/** The rows of the map where a catalogue's scope belongs: the map has fewer. */
export function rowsOfScope(scope: string): readonly MapScope[] {
  return ROWS[scope] ?? mapScopes.filter((row) => row === scope);
}

/** Who publishes a standard, from its number; `null` if that does not say. */
export function bodyOf({ number }: StandardEntry): string | null {
  return /^(?:ITU-T|ISO\/IEC|ISO|IEC|ETSI|EN|GHG Protocol)\b/.exec(number ?? "")?.[0] ?? null;
}

/** Letters and digits of a number as people write it: `L 1470`, `l.1470` and `L-1470` are one. */
const NUMBERS =
  /\b(?:([ly])[\s.-]*(?:suppl\.?[\s.-]*)?(\d{2,4})|((?:iso|iec|en|es|iwa)(?:\/iec)?)[\s-]*(\d[\d ]{1,7}(?:-\d{1,2})?))(?![\d])/gu;

function codesIn(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase();
  return [...plain.matchAll(NUMBERS)].map(([whole, letter, digits, body, number]) => {
    if (letter !== undefined) return `${letter}${whole.includes("suppl") ? "s" : ""}${digits}`;
    return `${body}${number?.replaceAll(" ", "")}`;
  });
}

/**
 * Finds standards of a catalogue whose number a text gives. It only reads numbers: what is found
 * is a suggestion until somebody tags the note.
 */
export function standardFinder(catalogue: readonly StandardEntry[]): (text: string) => string[] {
  const idOf = new Map<string, string>();
  for (const { id, number } of catalogue) {
    for (const code of codesIn(number ?? "")) if (!idOf.has(code)) idOf.set(code, id);
  }
  return (text) => [...new Set(codesIn(text).flatMap((code) => idOf.get(code) ?? []))];
}
