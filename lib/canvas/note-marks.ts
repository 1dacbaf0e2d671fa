import { z } from "zod";
import { oneLine } from "../workshop/model.ts";
import type { JsonObject } from "./json-value.ts";

/** Most cards one note can be tagged with. */
export const MAX_TAGS = 12;
/** Longest source of a note, in characters. */
export const MAX_SOURCE = 200;

/**
 * A card of a deck, as `deck/card`, in lower case: `sdg/7`, `sdg/9.a` (a target), `standards/l-1400`.
 * Whether there is such a card is for the reader to look up: decks grow.
 */
export const cardRefSchema = z.string().regex(/^[a-z0-9-]{1,40}\/[a-z0-9.-]{1,60}$/);
export type CardRef = z.infer<typeof cardRefSchema>;

export const confidences = ["low", "medium", "high"] as const;
export type Confidence = (typeof confidences)[number];

/**
 * What a note says beside its words. Kept in its meta under the same names; a field that is not
 * there, or is none, counts as empty.
 */
export type NoteMarks = Readonly<{
  /** The card this note is: it shows the card's name, in each reader's language. */
  card: CardRef | null;
  /** Cards of decks it is about, each once. */
  tags: readonly CardRef[];
  /** How sure its writers are. */
  confidence: Confidence | null;
  /** Where it is from: a person, a link, a document. */
  source: string | null;
}>;

export const noMarks: NoteMarks = { card: null, tags: [], confidence: null, source: null };

const cardSchema = cardRefSchema.nullable().catch(null);
const tagsSchema = z
  .array(z.unknown())
  .transform((tags) => [
    ...new Set(tags.filter((tag): tag is CardRef => cardRefSchema.safeParse(tag).success)),
  ])
  .transform((tags) => tags.slice(0, MAX_TAGS))
  .catch([]);
const confidenceSchema = z.enum(confidences).nullable().catch(null);
const sourceSchema = oneLine(MAX_SOURCE).nullable().catch(null);

/** Reads the marks in a record's meta; what is not sound is left out. */
export function marksOf(meta: JsonObject): NoteMarks {
  return {
    card: cardSchema.parse(meta.card ?? null),
    tags: tagsSchema.parse(meta.tags ?? []),
    confidence: confidenceSchema.parse(meta.confidence ?? null),
    source: sourceSchema.parse(meta.source ?? null),
  };
}

/** A meta with these marks instead of those it had; other fields stay, empty ones are left out. */
export function withMarks(meta: JsonObject, marks: NoteMarks): JsonObject {
  const { card: _card, tags: _tags, confidence: _confidence, source: _source, ...others } = meta;
  return {
    ...others,
    ...(marks.card !== null && { card: marks.card }),
    ...(marks.tags.length > 0 && { tags: [...marks.tags] }),
    ...(marks.confidence !== null && { confidence: marks.confidence }),
    ...(marks.source !== null && { source: marks.source }),
  };
}

/** A source as somebody typed or pasted it, on one line and cut to what fits; `null` if it is none. */
export function sourceFrom(text: string): string | null {
  const cut = [...text.normalize("NFC").trim()].slice(0, MAX_SOURCE).join("");
  return sourceSchema.parse(cut);
}

/** What somebody changed of a note's marks; a field that is not there stays as it is. */
export type MarksChange = Readonly<{
  added?: readonly CardRef[];
  removed?: readonly CardRef[];
  confidence?: Confidence | null;
  source?: string | null;
}>;

/** The change that makes marks others. */
export function marksChange(before: NoteMarks, after: NoteMarks): MarksChange {
  return {
    added: after.tags.filter((tag) => !before.tags.includes(tag)),
    removed: before.tags.filter((tag) => !after.tags.includes(tag)),
    ...(after.confidence !== before.confidence && { confidence: after.confidence }),
    ...(after.source !== before.source && { source: after.source }),
  };
}

/**
 * Marks with a change laid over them. What others changed while somebody thought about theirs
 * stays; of tags over the limit, the last are left out.
 */
export function changedMarks(marks: NoteMarks, change: MarksChange): NoteMarks {
  const kept = marks.tags.filter((tag) => !change.removed?.includes(tag));
  return {
    ...marks,
    tags: [...new Set([...kept, ...(change.added ?? [])])].slice(0, MAX_TAGS),
    ...(change.confidence !== undefined && { confidence: change.confidence }),
    ...(change.source !== undefined && { source: change.source }),
  };
}

/** What several notes say alike: the tags all of them have, and what is the same on each. */
export function commonMarks(all: readonly NoteMarks[]): NoteMarks {
  const [first = noMarks, ...others] = all;
  const isSame = <Key extends keyof NoteMarks>(key: Key) =>
    others.every((marks) => marks[key] === first[key]);
  return {
    card: isSame("card") ? first.card : null,
    tags: first.tags.filter((tag) => others.every(({ tags }) => tags.includes(tag))),
    confidence: isSame("confidence") ? first.confidence : null,
    source: isSame("source") ? first.source : null,
  };
}
