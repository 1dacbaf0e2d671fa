import type { DeckWords } from "#components/decks/deck-card.ts";
import { cardNamed } from "#components/decks/deck-search.ts";
import { cleanText } from "#lib/canvas/clean-text.ts";
import { type CardRef, MAX_TAGS, sourceFrom } from "#lib/canvas/note-marks.ts";
import { MOST_AT_ONCE, notesIn, type Pasted } from "#lib/canvas/pasted-notes.ts";
import type { ZonePlace } from "#lib/canvas/sheet.ts";

/** A note that may be added, before somebody looked at it. */
export type DraftNote = Readonly<{
  text: string;
  /** `null` where the paste names no zone of this sheet. */
  place: ZonePlace | null;
  tags: readonly CardRef[];
  source: string | null;
}>;

/** What a paste would become, and what in it cannot be. */
export type Draft = Readonly<{
  notes: readonly DraftNote[];
  /** Notes beyond those that can be added at once. */
  beyond: number;
  unknownZones: readonly string[];
  unknownTags: readonly string[];
}>;

type Zone = Readonly<{ name: string; place: ZonePlace }>;

/**
 * @param zones in the viewer's language; the first of a name counts.
 * @param words the decks; while they are not there, tags are neither found nor missed.
 */
export function draftOf(
  pasted: Pasted,
  zones: readonly Zone[],
  words: DeckWords | undefined,
): Draft {
  const all = notesIn(pasted);
  const shown = all.slice(0, MOST_AT_ONCE);
  const placeOf = (name: string) => placeNamed(zones, folded(name));
  const cardOf = (tag: string) => words && cardNamed(words, tag)?.ref;
  return {
    notes: shown.map(({ text, zone, tags, source }) => ({
      text,
      place: (zone === null ? undefined : placeOf(zone)) ?? null,
      tags: [...new Set(tags.flatMap((tag) => cardOf(tag) ?? []))].slice(0, MAX_TAGS),
      source: source === null ? null : sourceFrom(source),
    })),
    beyond: all.length - shown.length,
    unknownZones: different(
      shown.flatMap(({ zone }) => (zone === null || placeOf(zone) ? [] : [zone])),
    ),
    unknownTags: words
      ? different(shown.flatMap(({ tags }) => tags.filter((tag) => cardOf(tag) === undefined)))
      : [],
  };
}

/** A row of a matrix without a column is its first cell. */
function placeNamed(zones: readonly Zone[], name: string): ZonePlace | undefined {
  const found =
    zones.find((zone) => folded(zone.name) === name) ??
    zones.find((zone) => folded(zone.name).startsWith(`${name} · `));
  return found?.place;
}

function different(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function folded(name: string): string {
  return cleanText(name).normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
