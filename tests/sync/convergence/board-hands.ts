import * as Y from "yjs";
import { PAGE_ID, recordsMap } from "#lib/canvas/board-document.ts";
import { type Kind, makeBinding, makeShape, propsOf, textOf, worded } from "./board-makings.ts";
import type { Dice } from "./dice.ts";
import type { Ledger } from "./ledger.ts";

export type HandsOptions = Readonly<{
  doc: () => Y.Doc;
  dice: Dice;
  /** Begins the ids of what this person makes. */
  name: string;
  ledger: Ledger;
}>;

type Shape = Readonly<{ id: string; type: string; parentId: string }>;

/** Stands before every word that is typed, so that words are only put between words. */
const WORD = "·";

/** Above, somebody who would make a shape takes one away: so people keep meeting. */
const CROWDED = 100;

const INDICES = [..."123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"];

/** Does one thing on a board that a person could do there, whatever the dice say. */
export function createBoardHands({ doc, dice, name, ledger }: HandsOptions): () => void {
  let made = 0;
  /** As last looked at: hands need not know what became of other shapes since. */
  let all: readonly Shape[] = [];

  const records = () => recordsMap(doc());
  const ofType = (...types: readonly string[]) => all.filter(({ type }) => types.includes(type));
  const anIndex = () => `a${dice.pick(INDICES) ?? "1"}`;

  function make(kind: Kind): string {
    const id = `shape:${name}-${made++}`;
    makeShape(doc(), id, kind, anIndex());
    ledger.made(id, kind);
    return id;
  }

  function makeOrTake(kind: Kind): void {
    all = shapesOf(doc());
    if (all.length < CROWDED) make(kind);
    else dice.one(all, remove);
  }

  function set({ id }: Pick<Shape, "id">, register: string, value: unknown): void {
    const registers = records().get(id);
    if (!(registers instanceof Y.Map)) return;
    if (value === undefined) registers.delete(register);
    else registers.set(register, value);
  }

  /** The browser writes one register for place and parent. */
  function put(id: string, parentId: string): void {
    set({ id }, "xf", [parentId, anIndex(), dice.below(2_000), dice.below(1_000), 0]);
  }

  function move({ id }: Shape): void {
    const registers = records().get(id);
    const xf = registers instanceof Y.Map ? registers.get("xf") : undefined;
    if (Array.isArray(xf)) put(id, String(xf[0]));
  }

  /** With what is in it, and what is tied to any of that. */
  function remove({ id }: Pick<Shape, "id">): void {
    const gone = new Set([id]);
    for (const outer of gone) {
      for (const inner of all) if (inner.parentId === outer) gone.add(inner.id);
    }
    for (const binding of bindingsAt(doc(), gone)) records().delete(binding);
    for (const shape of gone) {
      records().delete(shape);
      ledger.removed(shape);
    }
  }

  function lay({ id }: Shape, frame: Shape): void {
    const parents = new Map(all.map((shape) => [shape.id, shape.parentId]));
    const seen = new Set<string>();
    // Nobody moves a frame into one that they see inside it.
    for (let at: string | undefined = frame.id; at && !seen.has(at); at = parents.get(at)) {
      if (at === id) return;
      seen.add(at);
    }
    put(id, frame.id);
  }

  function group(): void {
    const loose = all.filter(({ type, parentId }) => type !== "group" && parentId === PAGE_ID);
    const members = dice.few(loose, 3);
    if (members.length < 2) return;
    const id = make("group");
    for (const member of members) put(member.id, id);
  }

  function ungroup({ id }: Shape): void {
    for (const shape of all) if (shape.parentId === id) put(shape.id, PAGE_ID);
    records().delete(id);
  }

  function connect(from: Shape, to: Shape): void {
    if (from.id === to.id || [from.type, to.type].includes("arrow")) return;
    const arrow = make("arrow");
    makeBinding(doc(), `binding:${arrow}-start`, [arrow, from.id]);
    makeBinding(doc(), `binding:${arrow}-end`, [arrow, to.id]);
  }

  function type({ id }: Shape): void {
    const text = textOf(doc(), id);
    if (!text) return;
    const word = `${WORD}${name}.${made++}`;
    const letters = text
      .toDelta()
      .map(({ insert }: { insert: string }) => insert)
      .join("");
    const starts = [...letters.matchAll(/·/g)].map(({ index }) => index);
    text.insert(dice.pick([...starts, text.length]) ?? 0, word);
    ledger.typed(id, word);
  }

  function withPart({ id }: Shape, work: (text: Y.XmlText, from: number, length: number) => void) {
    const text = textOf(doc(), id);
    if (!text || text.length === 0) return;
    const from = dice.below(text.length);
    work(text, from, Math.min(text.length - from, 1 + dice.below(10)));
  }

  function erase(shape: Shape): void {
    withPart(shape, (text, from, length) => text.delete(from, length));
    ledger.erased(shape.id);
  }

  function mark(shape: Shape): void {
    const bold = dice.chance(0.5) ? {} : null;
    withPart(shape, (text, from, length) => text.format(from, length, { bold }));
  }

  function recolour(shape: Shape): void {
    set(shape, "p", { ...propsOf.note, color: dice.pick(["yellow", "blue", "green"]) });
  }

  /** What is done to several shapes at once is done to those that are there. */
  function looking(deed: () => void): () => void {
    return () => {
      all = shapesOf(doc());
      deed();
    };
  }

  const deeds: readonly (readonly [weight: number, deed: () => void])[] = [
    [14, () => makeOrTake("note")],
    [3, () => makeOrTake("geo")],
    [2, () => makeOrTake("text")],
    [3, () => makeOrTake("draw")],
    [5, () => makeOrTake("frame")],
    [20, () => dice.one(all, move)],
    // A selection that is dragged together.
    [4, () => dice.some(all, 8, move)],
    [6, () => dice.one(ofType("note"), recolour)],
    [2, () => dice.one(all, (shape) => set(shape, "isLocked", true))],
    [2, () => dice.one(all, (shape) => set(shape, "isLocked", undefined))],
    [2, () => dice.one(all, (shape) => set(shape, "opacity", dice.below(9) / 10))],
    [20, () => dice.one(ofType(...worded), type)],
    [4, () => dice.one(ofType(...worded), erase)],
    [4, () => dice.one(ofType(...worded), mark)],
    [9, looking(() => dice.one(all, (shape) => dice.one(ofType("frame"), (it) => lay(shape, it))))],
    [2, () => dice.one(all, ({ id }) => put(id, PAGE_ID))],
    [3, looking(group)],
    [2, looking(() => dice.one(ofType("group"), ungroup))],
    [4, looking(() => dice.one(all, (from) => dice.one(all, (to) => connect(from, to))))],
    [5, looking(() => dice.one(all, remove))],
  ];

  return () => {
    doc().transact(dice.weighted(deeds), name);
  };
}

/** Shapes, without what is slow to read. */
function shapesOf(doc: Y.Doc): Shape[] {
  const found: Shape[] = [];
  recordsMap(doc).forEach((registers, id) => {
    const xf = registers instanceof Y.Map ? registers.get("xf") : undefined;
    if (!(registers instanceof Y.Map) || !Array.isArray(xf)) return;
    found.push({ id, type: String(registers.get("t")), parentId: String(xf[0]) });
  });
  return found;
}

function bindingsAt(doc: Y.Doc, shapes: ReadonlySet<string>): string[] {
  const found: string[] = [];
  recordsMap(doc).forEach((registers, id) => {
    const ends = registers instanceof Y.Map ? registers.get("ft") : undefined;
    if (Array.isArray(ends) && ends.some((end) => shapes.has(end))) found.push(id);
  });
  return found;
}
