import * as Y from "yjs";
import { type Deletion, surveyUpdate } from "./update-survey.ts";

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

/**
 * Judges an update by its structure, before it touches the document.
 *
 * @throws if it cannot be decoded or holds what no editor of ours writes.
 */
export function judgeUpdate(update: Uint8Array, doc: Y.Doc, rules: RoomRules): Verdict {
  const { ranges, references, deletions, hasHoles } = surveyUpdate(update, rules.roots);
  const known = (client: number) => Y.getState(doc.store, client);
  /** First clock of a client that neither the room nor the update has. */
  const end = (client: number) => Math.max(known(client), ranges.get(client)?.to ?? 0);

  const hasGap =
    hasHoles ||
    [...ranges].some(([client, { from }]) => from > known(client)) ||
    [...references].some(([client, clock]) => clock >= end(client)) ||
    deletions.some(({ client, to }) => to > end(client));
  if (hasGap) return { kind: "gap" };

  const clientIds = [...ranges.keys()].filter((client) => end(client) > known(client));
  if (!clientIds.every(rules.mayWriteAs)) return { kind: "foreign" };
  const isNew = clientIds.length > 0 || !deletions.every((deletion) => isDeleted(doc, deletion));
  return isNew ? { kind: "accept", clientIds } : { kind: "nothing-new" };
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
