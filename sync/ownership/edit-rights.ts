import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { SERVER } from "#lib/canvas/board-replay.ts";
import type { Member } from "#lib/workshop/model.ts";
import { isIdOf } from "#lib/workshop/person.ts";
import type { Storage } from "#storage/storage.ts";
import { createRecordMakers, recordsMadeIn } from "./record-makers.ts";
import { type Touch, touchedRecords } from "./touched-records.ts";

export type EditVerdict =
  /** All they change is theirs, or new under these ids. */
  | Readonly<{ kind: "own"; made: readonly string[] }>
  | Readonly<{ kind: "foreign" }>
  /** Whose it is has to be read first. */
  | Readonly<{ kind: "unknown" }>;

/** Whose what is on a board, for those who may only change what is theirs. */
export interface EditRights {
  /** Judges an update before it is applied. */
  judge(update: Uint8Array, doc: Y.Doc, person: Member): EditVerdict;
  /** They made these; not in the log yet. */
  note(person: Member, made: readonly string[]): void;
  /** Learns all there is to know: afterwards nothing is unknown but what is nobody's. */
  learn(person: Member): Promise<void>;
  /** Ids of what is theirs among what is on the board, as far as that is known. */
  listOf(person: Member, doc: Y.Doc): string[];
}

/** Ids that a person's private notes have on a board once the server shows them. */
export type ShownIdsOf = (person: Member) => Promise<Iterable<string>>;

export type EditRightsOptions = Readonly<{
  room: string;
  storage: Pick<Storage, "history">;
  /** None, if it is a room where nothing is shown. */
  shownIdsOf?: ShownIdsOf | undefined;
  /** What is in the document and not in the log yet. */
  waiting(): Iterable<Readonly<{ author: string; update: Uint8Array }>>;
}>;

/**
 * Makes what knows whose a board's records are. It costs nothing until it is asked, and from then
 * on keeps an id and a name for each record that ever was.
 *
 * - A record is whoever's who made it: the author of the first row of the log that holds it.
 * - What the server made is nobody's, but for private notes that it showed: those stay whoever's who
 *   wrote them, with names or without.
 * - What ties an arrow to something is whoever's the arrow is. It may also be taken away with what
 *   it leads to.
 */
export function createEditRights(options: EditRightsOptions): EditRights {
  const makers = createRecordMakers(options.room, options.storage);
  let isRead = false;
  /** Person → what the server shows of theirs. */
  const shown = new Map<string, Set<string>>();
  /** Ids of the server's records that were there when a person's were read. */
  const settled = new Map<string, Set<string>>();

  /** `undefined` if it is not known. */
  function isTheirs(id: string, person: Member): boolean | undefined {
    const maker = makers.of(id);
    if (maker !== SERVER) return maker === undefined ? undefined : isIdOf(person, maker);
    if (shown.get(nameOf(person))?.has(id)) return true;
    return settled.get(nameOf(person))?.has(id) ? false : undefined;
  }

  async function learnShown(person: Member): Promise<void> {
    const known = settled.get(nameOf(person));
    const made = [...makers.all()].flatMap(([id, maker]) => (maker === SERVER ? [id] : []));
    if (made.every((id) => known?.has(id))) return;
    shown.set(nameOf(person), new Set((await options.shownIdsOf?.(person)) ?? []));
    settled.set(nameOf(person), new Set(made));
  }

  return {
    judge(update, doc, person) {
      if (!isRead) return { kind: "unknown" };
      const { records, arrows } = touchedRecords(update, doc);
      const made: string[] = [];
      const answers = new Set<boolean | undefined>();
      const own = (id: string) => isTheirs(id, person);
      for (const [id, touch] of records) {
        if (!isKnown(doc, id) && makers.of(id) === undefined) made.push(id);
        else answers.add(mayTouch(doc, id, touch, own));
      }
      for (const id of [...arrows.values()].flat()) {
        if (isKnown(doc, id)) answers.add(own(id));
      }
      if (answers.has(false)) return { kind: "foreign" };
      return answers.has(undefined) ? { kind: "unknown" } : { kind: "own", made };
    },

    note: ({ id }, made) => makers.note(id, made),

    async learn(person) {
      await makers.read();
      for (const { author, update } of options.waiting()) {
        makers.note(author, recordsMadeIn(update));
      }
      await learnShown(person);
      isRead = true;
    },

    listOf(person, doc) {
      const records = recordsMap(doc);
      return [...makers.all()].flatMap(([id]) =>
        records.has(id) && isTheirs(id, person) ? [id] : [],
      );
    },
  };
}

/** Another one when somebody turned out to be them, too. */
function nameOf({ id, formerIds = [] }: Member): string {
  return [id, ...formerIds].join();
}

/** Whether a board has a record, or had it. */
function isKnown(doc: Y.Doc, id: string): boolean {
  return recordsMap(doc)._map.has(id);
}

function mayTouch(
  doc: Y.Doc,
  id: string,
  touch: Touch,
  isTheirs: (id: string) => boolean | undefined,
): boolean | undefined {
  const [arrow, target] = endsOf(doc, id);
  const isOwn = isTheirs(arrow !== undefined && isKnown(doc, arrow) ? arrow : id);
  if (isOwn || touch !== "deleted" || target === undefined) return isOwn;
  const isTargetOwn = isTheirs(target);
  if (isTargetOwn) return true;
  return isOwn === undefined || isTargetOwn === undefined ? undefined : false;
}

/** The arrow a binding leads from, and what it leads to. */
function endsOf(doc: Y.Doc, id: string): readonly (string | undefined)[] {
  if (!id.startsWith("binding:")) return [];
  const registers = recordsMap(doc).get(id);
  const ends: unknown = registers instanceof Y.Map ? registers.get("ft") : undefined;
  return Array.isArray(ends) ? (ends as string[]) : [];
}
