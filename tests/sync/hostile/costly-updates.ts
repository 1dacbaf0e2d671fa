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

/**
 * Updates that look as others do and cost their reader far more than their sender. `before` makes
 * ready for them, in updates that are harmless themselves.
 */
export type CostlyUpdate = Readonly<{
  what: string;
  before: readonly Uint8Array[];
  update: Uint8Array;
}>;

const nothing = values(null);
const entryAt = (place: ItemPlace) => item(place, contents.any, nothing);
const letterAt = (place: ItemPlace) => item(place, contents.text, text("x"));
const textIn = (key: string) => item({ key }, contents.type, sharedType(types.xmlText));

/** @param client nobody else's, and the next one free too. */
export function costlyUpdates(client: number): CostlyUpdate[] {
  const other = client + 1;
  return [
    {
      what: "an entry of a map beside each entry of another",
      before: [twoLongHistories(client, 20_000)],
      update: craft([
        {
          client: other,
          clock: 0,
          structs: repeat(20_000, (index) => entryAt({ left: [client, 2 * index] })),
        },
      ]),
    },
    {
      what: "one key again and again, as if never written before",
      before: [],
      update: craft([{ client, clock: 0, structs: repeat(60_000, () => entryAt({ key: "k" })) }]),
    },
    {
      what: "letters at the beginning, each before a later letter of the text",
      before: [],
      update: lettersAtTheBeginning(client, 20_000),
    },
    {
      what: "letters between all letters of a long text, with many structs behind it",
      before: [longTextAndMore(client, 80_000)],
      update: craft([
        {
          client: other,
          clock: 0,
          structs: repeat(60_000, (index) =>
            letterAt({ left: [client, 1 + 2 * index], right: [client, 2 + 2 * index] }),
          ),
        },
      ]),
    },
    {
      what: "every second letter of it deleted",
      before: [longTextAndMore(client, 80_000)],
      update: craft(
        [],
        Array.from({ length: 80_000 }, (_, index) => [client, 1 + 2 * index, 1] as const),
      ),
    },
  ];
}

/** Two keys written in turn, so that neither's history can be merged. */
function twoLongHistories(client: number, length: number): Uint8Array {
  const first = repeat(2, (index) => entryAt({ key: `k${index}` }));
  const rest = repeat(2 * length - 2, (index) => entryAt({ left: [client, index] }));
  return craft([{ client, clock: 0, structs: [...first, ...rest] }]);
}

/** Each before another letter of the text, and after none. */
function lettersAtTheBeginning(client: number, count: number): Uint8Array {
  const other = client + 1;
  const structs = repeat(count, (index) => letterAt({ right: [client, 2 + index] }));
  return craft([
    { client, clock: 0, structs: [textIn("text"), longText(client, count + 1)] },
    { client: other, clock: 0, structs },
  ]);
}

function longText(client: number, length: number): Write {
  return item({ parent: [client, 0] }, contents.text, text("o".repeat(length)));
}

/** Each cut in the text moves all structs behind it in memory. */
function longTextAndMore(client: number, more: number): Uint8Array {
  const length = 2 * more;
  const behind = repeat(more, (index) =>
    index < 2 ? entryAt({ key: `q${index}` }) : entryAt({ left: [client, length - 1 + index] }),
  );
  return craft([
    {
      client,
      clock: 0,
      structs: [textIn("text"), longText(client, length), ...behind],
    },
  ]);
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

/** Deletions that each cover everything. */
export function overlappingDeletions(client: number, length: number, count: number): Uint8Array {
  return craft(
    [],
    Array.from({ length: count }, () => [client, 0, length] as const),
  );
}
