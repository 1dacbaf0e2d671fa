import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { type ApplySteps, createApplySteps } from "./apply-steps.ts";

/** Deletions that are made before their cost is counted. */
const DELETIONS_AT_ONCE = 64;

/**
 * Levels of shared types. Deleting the outermost calls itself for each level, at everybody's, and
 * ends the stack at some two thousand. Each step of a list in a note is two levels.
 */
const MAX_DEPTH = 100;

type Struct = Y.Item | Y.GC | Y.Skip;
type DeleteItem = Readonly<{ clock: number; len: number }>;
type Deletions = Readonly<{ client: number; ranges: readonly DeleteItem[] }>;
type Queue = { readonly structs: Struct[]; next: number };

/**
 * Does what `Y.applyUpdate` does, with an update that builds on nothing that is missing.
 *
 * @throws if it does, if Yjs throws, if it costs far more than honest updates of its size, or
 * nests types too deep. The document may then be half changed.
 */
export function applyBounded(doc: Y.Doc, update: Uint8Array, origin: unknown): void {
  const { structs, ds } = Y.decodeUpdate(update) as {
    structs: Struct[];
    ds: { clients: ReadonlyMap<number, DeleteItem[]> };
  };
  const steps = createApplySteps(doc, update.byteLength);
  const apply = (transaction: Y.Transaction) => {
    integrate(structs, transaction, steps);
    for (const [client, ranges] of ds.clients) {
      for (const part of partsOf({ client, ranges })) {
        const before = steps.countOf(client);
        Y.applyUpdate(doc, deletionsOnly(part), origin);
        steps.cut(client, before);
      }
    }
  };
  Y.transact(doc, apply, origin, false);
}

/** Integrates each struct after those it builds on. */
function integrate(
  structs: readonly Struct[],
  transaction: Y.Transaction,
  steps: ApplySteps,
): void {
  const queues = queuesOf(structs, transaction.doc);
  // As Yjs does: an item meets fewer others if those of higher client ids are there already.
  for (const [, queue] of [...queues].sort(([a], [b]) => b - a)) {
    const waiting: Struct[] = [];
    for (let struct = next(queue); struct; struct = waiting.pop() ?? next(queue)) {
      const missing = integrateStruct(struct, transaction, steps);
      if (missing === null) continue;
      const earlier = next(queues.get(missing));
      if (!earlier) throw new RangeError("it builds on what is missing, or on itself");
      waiting.push(struct, earlier);
    }
  }
}

function queuesOf(structs: readonly Struct[], doc: Y.Doc): Map<number, Queue> {
  const queues = new Map<number, Queue>();
  for (const struct of structs) {
    const { client } = struct.id;
    const queue = queues.get(client) ?? { structs: [], next: 0 };
    queues.set(client, queue);
    queue.structs.push(struct);
    // Decoded without a document, a top-level type is its name.
    const parent: unknown = struct instanceof Y.Item ? struct.parent : undefined;
    if (struct instanceof Y.Item && typeof parent === "string") struct.parent = doc.get(parent);
  }
  return queues;
}

function next(queue: Queue | undefined): Struct | undefined {
  return queue?.structs[queue.next++];
}

/** The client of which something must come first; `null` if the struct is in the document now. */
function integrateStruct(
  struct: Struct,
  transaction: Y.Transaction,
  steps: ApplySteps,
): number | null {
  const { store } = transaction.doc;
  const offset = Y.getState(store, struct.id.client) - struct.id.clock;
  if (offset >= struct.length) return null;
  if (offset < 0 || struct instanceof Y.Skip) throw new RangeError("a part is missing");
  if (struct instanceof Y.GC) {
    struct.integrate(transaction, offset);
    return null;
  }
  const missing = findNeighbours(struct, transaction, steps);
  if (missing !== null) return missing;
  steps.place(struct, offset);
  struct.integrate(transaction, offset);
  if (struct.content instanceof Y.ContentType) checkDepth(struct);
  return null;
}

/** Cuts items in two where the item goes between; returns as {@link integrateStruct} does. */
function findNeighbours(
  item: Y.Item,
  transaction: Y.Transaction,
  steps: ApplySteps,
): number | null {
  const left = item.origin?.client ?? item.id.client;
  const right = item.rightOrigin?.client ?? left;
  const [besideLeft, besideRight] = [steps.countOf(left), steps.countOf(right)];
  const missing = item.getMissing(transaction, transaction.doc.store);
  steps.cut(left, besideLeft);
  if (right !== left) steps.cut(right, besideRight);
  return missing;
}

function checkDepth(type: Y.Item): void {
  let item: Y.Item | null = type;
  for (let depth = 1; item; depth++) {
    if (depth > MAX_DEPTH) throw new RangeError("types are nested too deep");
    const { parent }: Y.Item = item;
    item = parent instanceof Y.AbstractType ? parent._item : null;
  }
}

function* partsOf({ client, ranges }: Deletions): Generator<Deletions> {
  for (let from = 0; from < ranges.length; from += DELETIONS_AT_ONCE) {
    yield { client, ranges: ranges.slice(from, from + DELETIONS_AT_ONCE) };
  }
}

/** An update with nothing but these. */
function deletionsOnly({ client, ranges }: Deletions): Uint8Array {
  return encoding.encode((encoder) => {
    const structs = 0;
    const clients = 1;
    for (const number of [structs, clients, client, ranges.length]) {
      encoding.writeVarUint(encoder, number);
    }
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, len);
    }
  });
}
