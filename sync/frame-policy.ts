import * as Y from "yjs";

/**
 * What is to be done with an update.
 *
 * - `accept`: apply it; `clientIds` wrote what is new in it
 * - `nothing-new`: the room has all of it
 * - `gap`: something it builds on is missing; applying it would make Yjs keep it aside, at a cost
 *   that grows with the square of what is kept
 * - `foreign`: it writes under a client id of somebody else
 */
export type Verdict =
  | Readonly<{ kind: "accept"; clientIds: readonly number[] }>
  | Readonly<{ kind: "nothing-new" | "gap" | "foreign" }>;

export type RoomRules = Readonly<{
  /** Names of the top-level maps a room has. */
  roots: readonly string[];
  /** Whether the sender may write under this client id. */
  mayWriteAs(clientId: number): boolean;
}>;

type Struct = Y.Item | Y.GC | Y.Skip;
type Range = Readonly<{ from: number; to: number }>;
type DeleteSet = { clients: Map<number, { clock: number; len: number }[]> };
type Deletion = Range & Readonly<{ client: number }>;

/** What our documents are made of. Sub-documents, binary and embeds have no place in a board. */
const contentKinds: readonly unknown[] = [
  Y.ContentAny,
  Y.ContentDeleted,
  Y.ContentFormat,
  Y.ContentJSON,
  Y.ContentString,
  Y.ContentType,
];

/**
 * Judges an update by its structure, before it touches the document.
 *
 * @throws if it cannot be decoded or holds what no editor of ours writes.
 */
export function judgeUpdate(update: Uint8Array, doc: Y.Doc, rules: RoomRules): Verdict {
  const { structs, ds } = Y.decodeUpdate(update) as { structs: Struct[]; ds: DeleteSet };
  const ranges = rangesOf(structs);
  const known = (client: number) => Y.getState(doc.store, client);
  /** First clock of a client that neither the room nor the update has. */
  const end = (client: number) => Math.max(known(client), ranges.get(client)?.to ?? 0);

  for (const struct of structs) if (struct instanceof Y.Item) checkItem(struct, rules.roots);
  const deletions = deletionsOf(ds);
  const hasGap =
    [...ranges].some(([client, { from }]) => from > known(client)) ||
    structs.some((struct) => isAhead(struct, end)) ||
    deletions.some(({ client, to }) => to > end(client));
  if (hasGap) return { kind: "gap" };

  const clientIds = [...ranges.keys()].filter((client) => end(client) > known(client));
  if (!clientIds.every(rules.mayWriteAs)) return { kind: "foreign" };
  const isNew = clientIds.length > 0 || !deletions.every((deletion) => isDeleted(doc, deletion));
  return isNew ? { kind: "accept", clientIds } : { kind: "nothing-new" };
}

/** The clocks each client's structs cover; within an update they follow one another. */
function rangesOf(structs: readonly Struct[]): Map<number, Range> {
  const ranges = new Map<number, Range>();
  let current: number | undefined;
  for (const { id, length } of structs) {
    checkLength(length);
    const range = ranges.get(id.client);
    // Yjs keeps only the last block of a client that is listed twice; no encoder lists it twice.
    if (range && current !== id.client) throw new RangeError("a client is listed twice");
    ranges.set(id.client, { from: range?.from ?? id.clock, to: id.clock + length });
    current = id.client;
  }
  return ranges;
}

function checkLength(length: number): void {
  if (!Number.isSafeInteger(length) || length <= 0) throw new RangeError("bad length");
}

function checkItem(item: Y.Item, roots: readonly string[]): void {
  if (!contentKinds.includes(item.content.constructor)) throw new RangeError("bad content");
  const parent: unknown = item.parent;
  if (typeof parent !== "string") return;
  // Our roots are maps: an item without a key would be a list item nobody can see or delete.
  if (!roots.includes(parent) || item.parentSub === null) throw new RangeError("unknown root");
}

/** Whether a struct builds on something that is not there. */
function isAhead(struct: Struct, end: (client: number) => number): boolean {
  if (struct instanceof Y.Skip) return true;
  if (!(struct instanceof Y.Item)) return false;
  const { id, origin, rightOrigin } = struct;
  const parent: unknown = struct.parent;
  return [origin, rightOrigin, parent].some((reference) => {
    if (!(reference instanceof Y.ID)) return false;
    if (reference.client === id.client && reference.clock >= id.clock) {
      throw new RangeError("an item builds on itself");
    }
    return reference.clock >= end(reference.client);
  });
}

function deletionsOf({ clients }: DeleteSet): Deletion[] {
  return [...clients].flatMap(([client, ranges]) =>
    ranges.map(({ clock, len }) => {
      checkLength(len);
      return { client, from: clock, to: clock + len };
    }),
  );
}

/** Whether the document has everything in the range, and has it deleted. */
function isDeleted(doc: Y.Doc, { client, from, to }: Deletion): boolean {
  const structs = doc.store.clients.get(client);
  if (!structs || to > Y.getState(doc.store, client)) return false;
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index++) {
    const struct = structs[index];
    if (!struct || struct.id.clock >= to) break;
    if (!struct.deleted) return false;
  }
  return true;
}
