import { createEncoder, toUint8Array, writeUint8Array, writeVarUint } from "lib0/encoding";
import * as Y from "yjs";
import { RECORDS } from "../canvas/board-document.ts";

/** Deeper than any value of a board is. */
const DEEPEST = 20;

/**
 * An update (Yjs, v1) with another name for whoever made a record, and in one form whatever
 * encoder wrote it: the same update renamed there and back is the same bytes.
 *
 * @param rename gets the `authorId` of records' meta.
 * @throws {RangeError} if it holds what no board of ours does: other top-level types, documents,
 * binary data, holes, values nested without end.
 * @throws whatever Yjs throws on bytes that are no update.
 */
export function renamedUpdate(
  update: Uint8Array,
  rename: (memberId: string) => string,
): Uint8Array {
  const { structs, ds } = Y.decodeUpdate(update);
  const clients: { count: number; encoder: Y.UpdateEncoderV1; client: number }[] = [];
  for (const struct of structs) {
    if (struct instanceof Y.Item) {
      checkParent(struct);
      renameContent(struct.content, rename);
    } else if (!(struct instanceof Y.GC)) {
      throw new RangeError("an update with holes");
    }
    let last = clients.at(-1);
    if (last?.client !== struct.id.client) {
      last = { count: 0, encoder: new Y.UpdateEncoderV1(), client: struct.id.client };
      writeVarUint(last.encoder.restEncoder, struct.id.client);
      writeVarUint(last.encoder.restEncoder, struct.id.clock);
      clients.push(last);
    }
    struct.write(last.encoder, 0);
    last.count += 1;
  }
  const encoder = createEncoder();
  writeVarUint(encoder, clients.length);
  for (const { count, encoder: part } of clients) {
    writeVarUint(encoder, count);
    writeUint8Array(encoder, toUint8Array(part.restEncoder));
  }
  writeDeletions(encoder, ds);
  return toUint8Array(encoder);
}

type Deletions = ReturnType<typeof Y.decodeUpdate>["ds"];

function writeDeletions(encoder: ReturnType<typeof createEncoder>, { clients }: Deletions): void {
  writeVarUint(encoder, clients.size);
  for (const [client, deletions] of [...clients].sort(([a], [b]) => b - a)) {
    writeVarUint(encoder, client);
    writeVarUint(encoder, deletions.length);
    for (const { clock, len } of deletions) {
      writeVarUint(encoder, clock);
      writeVarUint(encoder, len);
    }
  }
}

/** As read, a parent is the name of a top-level type, an id, or left out beside a neighbour. */
function checkParent({ parent }: Y.Item): void {
  const named: unknown = parent;
  if (typeof named === "string" && named !== RECORDS) {
    throw new RangeError("an update of another document");
  }
}

function renameContent(content: Y.Item["content"], rename: (memberId: string) => string): void {
  if (content instanceof Y.ContentAny) {
    content.arr = content.arr.map((value: unknown) => renamedValue(value, rename, 0));
    return;
  }
  const isKnown =
    content instanceof Y.ContentString ||
    content instanceof Y.ContentDeleted ||
    content instanceof Y.ContentFormat ||
    content instanceof Y.ContentType;
  if (!isKnown) throw new RangeError("an update with what no board holds");
}

function renamedValue(
  value: unknown,
  rename: (memberId: string) => string,
  depth: number,
): unknown {
  if (depth > DEEPEST) throw new RangeError("a value nested without end");
  if (Array.isArray(value)) return value.map((item) => renamedValue(item, rename, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array) throw new RangeError("an update with what no board holds");
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [
      name,
      name === "authorId" && typeof item === "string"
        ? rename(item)
        : renamedValue(item, rename, depth + 1),
    ]),
  );
}
