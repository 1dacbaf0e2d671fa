import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { applyBounded } from "#sync/bounded-apply.ts";
import { craft, entry, garbage } from "./crafted-update.ts";
import { circle, costlyUpdates, nestedMaps } from "./hostile/costly-updates.ts";

/** Plain data by which a person changes a board; see {@link act}. */
const action = fc.record({
  kind: fc.constantFrom("create", "move", "write", "erase", "mark", "remove"),
  person: fc.nat(2),
  at: fc.nat(30),
  /** Whether the person then hears of the others' work. */
  meets: fc.boolean(),
});
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

function act(doc: Y.Doc, { kind, at }: Action): void {
  const records = doc.getMap<Y.Map<unknown>>("records");
  const keys = [...records.keys()].sort();
  const key = keys[at % Math.max(keys.length, 1)];
  const note = key === undefined ? undefined : records.get(key);
  if (kind === "create" || !note) {
    create(doc, `shape:${at}`);
    return;
  }
  if (kind === "move") note.set("xf", ["page:page", "a1", at, 0, 0]);
  if (kind === "remove") records.delete(key ?? "");
  const text = note.get("rt");
  if (!(text instanceof Y.XmlText)) return;
  const from = at % (text.length + 1);
  if (kind === "write") text.insert(from, `w${at}`);
  if (kind === "erase") text.delete(from, Math.min(3, text.length - from));
  if (kind === "mark") text.format(from, Math.min(4, text.length - from), { bold: at % 2 === 0 });
}

function create(doc: Y.Doc, id: string): void {
  const note = new Y.Map<unknown>();
  doc.getMap("records").set(id, note);
  note.set("rt", new Y.XmlText("hello"));
}

function boardDoc(clientId?: number): Y.Doc {
  const doc = new Y.Doc();
  if (clientId !== undefined) doc.clientID = clientId;
  doc.getMap("records");
  return doc;
}

/** Updates of three people who work on one board and now and then hear of each other. */
function updatesOfThree(actions: readonly Action[]): Uint8Array[] {
  const docs = [boardDoc(11), boardDoc(7), boardDoc(900)];
  return actions.map((given) => {
    const doc = docs[given.person] ?? boardDoc();
    const before = Y.encodeStateVector(doc);
    if (given.meets) for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    act(doc, given);
    return Y.encodeStateAsUpdate(doc, before);
  });
}

describe("applying an update with bounds", () => {
  it("does what Yjs does, whatever people did and in whatever pieces it comes", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), fc.nat(10), (actions, piece) => {
        const updates = updatesOfThree(actions);
        const [ours, theirs] = [boardDoc(1), boardDoc(1)];
        const [said, meant] = [saidBy(ours), saidBy(theirs)];
        for (let from = 0; from < updates.length; from += piece + 1) {
          const update = Y.mergeUpdates(updates.slice(from, from + piece + 1));
          applyBounded(ours, update, "peer");
          Y.applyUpdate(theirs, update, "peer");
        }
        expect(ours.getMap("records").toJSON()).toEqual(theirs.getMap("records").toJSON());
        expect(Y.encodeStateAsUpdate(ours)).toEqual(Y.encodeStateAsUpdate(theirs));
        expect(said).toEqual(meant);
        expect(ours.store.pendingStructs).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it("tells others of it as of something that came from outside", () => {
    const [source, doc] = [boardDoc(), boardDoc()];
    create(source, "shape:1");
    const transactions: Y.Transaction[] = [];
    doc.on("afterTransaction", (transaction) => transactions.push(transaction));
    applyBounded(doc, Y.encodeStateAsUpdate(source), "peer");
    expect(transactions.map(({ local, origin }) => [local, origin])).toEqual([[false, "peer"]]);
  });

  it("takes what it has in part, and what it has", () => {
    const [source, doc] = [boardDoc(), boardDoc()];
    create(source, "shape:1");
    const text = source.getMap<Y.Map<Y.XmlText>>("records").get("shape:1")?.get("rt");
    applyBounded(doc, Y.encodeStateAsUpdate(source), "peer");
    text?.insert(5, " world");
    for (let times = 0; times < 2; times++) {
      applyBounded(doc, Y.encodeStateAsUpdate(source), "peer");
      expect(doc.getMap("records").toJSON()).toEqual(source.getMap("records").toJSON());
    }
  });

  it.each(costlyUpdates)("[R19] gives up on $what, soon", ({ before, update }) => {
    const doc = boardDoc(1);
    if (before) applyBounded(doc, before(50), "peer");
    const started = process.cpuUsage();
    expect(() => applyBounded(doc, update(50), "peer")).toThrow("steps");
    // Unbounded, each takes a minute and more.
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  });

  it("[R19] has patience with two people who wrote much at one place without meeting", () => {
    const docs = [boardDoc(11), boardDoc(7)];
    const start = boardDoc(3);
    create(start, "shape:1");
    for (const doc of docs) {
      applyBounded(doc, Y.encodeStateAsUpdate(start), "peer");
      const text = doc.getMap<Y.Map<Y.XmlText>>("records").get("shape:1")?.get("rt");
      for (let index = 0; index < 550; index++) text?.insert(0, `${index} `);
    }
    const [first, second] = docs.map((doc) => Y.encodeStateAsUpdate(doc));
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const doc = boardDoc(1);
      for (const update of order) applyBounded(doc, update ?? new Uint8Array(), "peer");
      expect(JSON.stringify(doc.getMap("records")).length).toBeGreaterThan(4_000);
    }
  });

  it("[R19] takes lists in lists as deep as people make them, and no deeper", () => {
    applyBounded(boardDoc(1), nestedMaps(5, 100), "peer");
    expect(() => applyBounded(boardDoc(1), nestedMaps(5, 101), "peer")).toThrow("too deep");
    const doc = boardDoc(1);
    applyBounded(doc, nestedMaps(5, 60), "peer");
    const map = craft([{ client: 9, clock: 0, structs: [entry("x", [5, 59])] }]);
    applyBounded(doc, map, "peer");
  });

  it.each([
    { what: "items that build on each other in a circle", update: circle(5) },
    {
      what: "what comes after something missing",
      update: craft([{ client: 5, clock: 3, structs: [garbage(1)] }]),
    },
  ])("throws for $what", ({ update }) => {
    expect(() => applyBounded(boardDoc(1), update, "peer")).toThrow("missing");
  });
});

/** What a document says has changed, as it says it. */
function saidBy(doc: Y.Doc): Uint8Array[] {
  const said: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => said.push(update));
  return said;
}
