import * as Y from "yjs";
import { RECORDS, recordsMap } from "#lib/canvas/board-document.ts";

/** What an update does to a record. */
export type Touch =
  /** It is made, replaced, or something in it is another. */
  | "changed"
  /** It goes, and nothing else. */
  | "deleted";

export type TouchedRecords = Readonly<{
  /** Record id → what becomes of it. */
  records: ReadonlyMap<string, Touch>;
  /** Binding id → arrows from which it is to lead. */
  arrows: ReadonlyMap<string, readonly string[]>;
}>;

/** Where in a board an item lies. */
type Place = Readonly<{
  id: string;
  /** `null` for the record itself; empty for what lies in a record and in no register of it. */
  register: string | null;
}>;

/** `null` for what will be garbage: nobody sees it. */
type Whereabouts = Place | null;

/** The item whose place decides: beside it, or inside it under a name. */
type Bearing =
  | Readonly<{ place: Whereabouts }>
  | Readonly<{ item: Y.Item; isInside: boolean; name: string | null }>;

type Struct = Y.Item | Y.GC | Y.Skip;
type DeleteItem = Readonly<{ clock: number; len: number }>;

/**
 * Which records an update would touch, before it is applied. It follows what Yjs does with each
 * part; where that depends on what else is in the update, it rather names a record too many.
 *
 * @param update one that builds on nothing that is missing (`judgeUpdate`).
 * @throws if it cannot be decoded.
 */
export function touchedRecords(update: Uint8Array, doc: Y.Doc): TouchedRecords {
  const { structs, ds } = Y.decodeUpdate(update) as {
    structs: Struct[];
    ds: { clients: ReadonlyMap<number, readonly DeleteItem[]> };
  };
  const written = new Set<string>();
  const arrows = new Map<string, string[]>();
  const survey = createSurvey(structs, doc);
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue;
    for (const place of survey.placesOf(struct)) {
      written.add(place.id);
      if (place.register !== "ft") continue;
      arrows.set(place.id, [...(arrows.get(place.id) ?? []), ...arrowsIn(struct)]);
    }
  }
  const records = new Map<string, Touch>();
  const gone = new Set<string>();
  for (const place of deletedPlaces(ds.clients, doc)) {
    records.set(place.id, "changed");
    // Whatever was in it goes with it.
    if (place.register === null) gone.add(place.id);
  }
  for (const id of gone) records.set(id, "deleted");
  for (const id of written) records.set(id, "changed");
  return { records, arrows };
}

/** Ids of the arrows in what is written as a binding's ends, whatever that is. */
function arrowsIn({ content }: Y.Item): string[] {
  if (!(content instanceof Y.ContentAny)) return [];
  return content.arr.flatMap((ends: unknown) => {
    const [from] = Array.isArray(ends) ? (ends as unknown[]) : [];
    return typeof from === "string" ? [from] : [];
  });
}

function createSurvey(structs: readonly Struct[], doc: Y.Doc) {
  const { store } = doc;
  const news = new Map<number, Struct[]>();
  for (const struct of structs) {
    const known = news.get(struct.id.client);
    if (known) known.push(struct);
    else news.set(struct.id.client, [struct]);
  }
  const found = new Map<Y.Item, Whereabouts>();

  function find({ client, clock }: Y.ID): Struct {
    // What is there counts, whatever the update says of it.
    if (clock < Y.getState(store, client)) return Y.getItem(store, Y.createID(client, clock));
    const list = news.get(client) ?? [];
    let [low, high] = [0, list.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const struct = list[middle];
      if (!struct) break;
      if (struct.id.clock + struct.length <= clock) low = middle + 1;
      else if (struct.id.clock > clock) high = middle - 1;
      else return struct;
    }
    throw new RangeError("it builds on what is missing");
  }

  function bearingOf(item: Y.Item): Bearing {
    const { origin, rightOrigin, parentSub } = item;
    const neighbours = [origin, rightOrigin].flatMap((id) => (id ? [find(id)] : []));
    const [beside] = neighbours;
    if (beside) {
      const isLost = neighbours.some((struct) => !(struct instanceof Y.Item));
      if (isLost || !(beside instanceof Y.Item)) return { place: null };
      return { item: beside, isInside: false, name: null };
    }
    // Decoded without a document, a top-level type is its name, and another one an id.
    const parent = item.parent as unknown as string | Y.ID | null;
    if (parent === RECORDS && parentSub !== null)
      return { place: { id: parentSub, register: null } };
    if (typeof parent === "string" || parent === null) return { place: null };
    const holder = find(parent);
    if (!(holder instanceof Y.Item)) return { place: null };
    return { item: holder, isInside: true, name: parentSub };
  }

  /** Not by calling itself: an update may hold long chains of items beside one another. */
  function placeOf(start: Y.Item): Whereabouts {
    const way: (readonly [item: Y.Item, bearing: Bearing])[] = [];
    let item: Y.Item | undefined = start;
    let place: Whereabouts | undefined;
    while (item && place === undefined) {
      place = placeKnown(item);
      if (place !== undefined) break;
      // Until it is known: one that builds on itself will not be applied.
      found.set(item, null);
      const bearing = bearingOf(item);
      way.push([item, bearing]);
      item = "item" in bearing ? bearing.item : undefined;
    }
    let last = place ?? null;
    for (const [passed, bearing] of way.reverse()) {
      last = placeBy(bearing, last);
      found.set(passed, last);
    }
    return last;
  }

  function placeKnown(item: Y.Item): Whereabouts | undefined {
    const isThere = (item.parent as unknown) instanceof Y.AbstractType;
    return isThere ? placeInDocument(item, doc) : found.get(item);
  }

  return {
    /** Where an item will lie; nowhere if all of it is there already. */
    placesOf(item: Y.Item): Place[] {
      const { client, clock } = item.id;
      const known = Y.getState(store, client);
      if (clock + item.length <= known) return [];
      const places = [placeOf(item)];
      // What is new of it is put behind what is there, and that may lie elsewhere than it says.
      if (clock < known) {
        const before = Y.getItem(store, Y.createID(client, known - 1)) as Struct;
        if (before instanceof Y.Item) places.push(placeInDocument(before, doc));
      }
      return places.flatMap((place) => place ?? []);
    },
  };
}

/** @param place of the item that decides. */
function placeBy(bearing: Bearing, place: Whereabouts): Whereabouts {
  if ("place" in bearing) return bearing.place;
  const isRegister = bearing.isInside && place?.register === null;
  return isRegister ? { id: place.id, register: bearing.name ?? "" } : place;
}

/** Where an item of the document lies. */
function placeInDocument(item: Y.Item, doc: Y.Doc): Whereabouts {
  const root: unknown = recordsMap(doc);
  let register: string | null = null;
  for (let at: Y.Item | null = item; at; ) {
    const { parent, parentSub }: Y.Item = at;
    if (parent === root) return parentSub === null ? null : { id: parentSub, register };
    register = parentSub ?? "";
    at = parent instanceof Y.AbstractType ? parent._item : null;
  }
  return null;
}

/** Where that lies which is in the document and will be gone. */
function* deletedPlaces(
  clients: ReadonlyMap<number, readonly DeleteItem[]>,
  doc: Y.Doc,
): Generator<Place> {
  for (const [client, ranges] of clients) {
    for (const range of ranges) {
      for (const item of itemsIn(client, range, doc)) {
        const place = placeInDocument(item, doc);
        if (place) yield place;
      }
    }
  }
}

/** What of a range is in the document and not deleted. */
function* itemsIn(client: number, { clock, len }: DeleteItem, { store }: Y.Doc): Generator<Y.Item> {
  if (clock >= Y.getState(store, client)) return;
  const structs = store.clients.get(client) ?? [];
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
    const struct = structs[index];
    if (!struct || struct.id.clock >= clock + len) return;
    if (struct instanceof Y.Item && !struct.deleted) yield struct;
  }
}
