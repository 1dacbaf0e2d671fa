import {
  contents,
  craft,
  entry,
  garbage,
  type ItemPlace,
  item,
  repeat,
  sharedType,
  text,
  types,
  values,
  type Write,
} from "../crafted-update.ts";
import { craftedNote, inNote, lettersIn } from "./crafted-note.ts";

/**
 * Updates that look as others do and cost their reader far more than their sender. All of it is in
 * a note that is sound.
 *
 * @param client a client id that is nobody's, and the next one too.
 */
export type CostlyUpdate = Readonly<{
  what: string;
  /** Makes ready for it, in an update that is harmless itself. */
  before?(client: number): Uint8Array;
  update(client: number): Uint8Array;
}>;

/** As long as a text may be, or nearly. */
const LETTERS = 18_000;

const half = values(0.5);
const opacityAt = (place: ItemPlace) => item(place, contents.any, half);
const letterAt = (place: ItemPlace) => item(place, contents.text, text("x"));

export const costlyUpdates: readonly CostlyUpdate[] = [
  {
    what: "an entry of a map beside each entry of another",
    before: (client) => withNote(client, twoLongHistories(client, 20_000)),
    update: (client) =>
      byOther(client, 20_000, (index) => opacityAt({ left: [client, inNote.end + 2 * index] })),
  },
  {
    what: "one key again and again, as if never written before",
    update: (client) =>
      withNote(
        client,
        repeat(35_000, () => opacityAt({ parent: [client, inNote.map], key: "opacity" })),
      ),
  },
  {
    what: "letters at the beginning, each before a later letter of the text",
    before: (client) => withNote(client, [lettersIn(client, "o".repeat(9_000))]),
    update: (client) =>
      byOther(client, 8_900, (index) => letterAt({ right: [client, inNote.end + 1 + index] })),
  },
  {
    what: "letters between all letters of a text, with many structs behind it",
    before: (client) => withNote(client, textAndHistory(client, 50_000)),
    update: (client) =>
      byOther(client, LETTERS - 1, (index) =>
        letterAt({
          left: [client, inNote.end + index],
          right: [client, inNote.end + 1 + index],
        }),
      ),
  },
  {
    what: "every second letter of it deleted",
    before: (client) => withNote(client, textAndHistory(client, 50_000)),
    update: (client) =>
      craft(
        [],
        Array.from(
          { length: LETTERS / 2 },
          (_, index) => [client, inNote.end + 2 * index, 1] as const,
        ),
      ),
  },
];

function withNote(client: number, behind: readonly Write[]): Uint8Array {
  return craft([{ client, clock: 0, structs: [...craftedNote(client), ...behind] }]);
}

function byOther(client: number, count: number, make: (index: number) => Write): Uint8Array {
  return craft([{ client: client + 1, clock: 0, structs: repeat(count, make) }]);
}

/** Two registers written in turn, so that neither's history can be merged. */
function twoLongHistories(client: number, length: number, from: number = inNote.end): Write[] {
  const registers = ["opacity", "isLocked"];
  const written = [half, values(true)];
  return repeat(2 * length, (index) => {
    const key = registers[index] ?? "";
    const place: ItemPlace =
      index < 2 ? { parent: [client, inNote.map], key } : { left: [client, from + index - 2] };
    return item(place, contents.any, written[index % 2] ?? half);
  });
}

/** Each cut in the text moves all structs behind it in memory. */
function textAndHistory(client: number, more: number): Write[] {
  const behind = twoLongHistories(client, more / 2, inNote.end + LETTERS);
  return [lettersIn(client, "o".repeat(LETTERS)), ...behind];
}

/** Maps in maps. */
export function nestedMaps(client: number, depth: number): Uint8Array {
  const map = sharedType(types.map);
  const inner = repeat(depth - 1, (index) =>
    item({ parent: [client, index], key: "in" }, contents.type, map),
  );
  const structs = [item({ key: "out" }, contents.type, map), ...inner];
  return craft([{ client, clock: 0, structs }]);
}

/** Two items, each left of the other. */
export function circle(client: number): Uint8Array {
  const other = client + 1;
  return craft([
    { client, clock: 0, structs: [letterAt({ left: [other, 0] }), entry("x")] },
    { client: other, clock: 0, structs: [letterAt({ left: [client, 0] })] },
  ]);
}

/** As many of the smallest structs as fit in the bytes. */
export function smallestStructs(client: number, bytes: number): Uint8Array {
  return craft([{ client, clock: 0, structs: repeat(bytes / 2, () => garbage(1)) }]);
}
