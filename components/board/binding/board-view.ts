import type * as Y from "yjs";
import {
  type BoardRecord,
  readRecord,
  recordsMap,
  type ShapeRecord,
} from "#lib/canvas/board-document.ts";
import { displayParent } from "#lib/canvas/display-parent.ts";
import { plainTextOf } from "#lib/canvas/rich-text.ts";
import type { Admit } from "./record-check.ts";

/** A record that cannot be shown, with what could be made out of it. */
export type LeftOut = Readonly<{
  id: string;
  type: string | undefined;
  /** Beginning of its words; empty if it has none. */
  words: string;
  authorId: string | undefined;
}>;

export type ViewChange = Readonly<{
  /** Records as they are to be shown, new or changed or not. */
  show: readonly BoardRecord[];
  /** Ids of records that are not to be shown. */
  hide: readonly string[];
}>;

/** A board's document as it can be drawn: bad records left out, lost children on the page. */
export interface BoardView {
  /** Reads records again and says what follows for them and for those that depend on them. */
  refresh(ids: Iterable<string>): ViewChange;
  /** Leaves a record out that looked sound and still could not be drawn, until it changes. */
  setAside(id: string): void;
  leftOut(): readonly LeftOut[];
}

export function createBoardView(doc: Y.Doc, admit: Admit): BoardView {
  const records = recordsMap(doc);
  const admitted = new Map<string, BoardRecord>();
  const broken = new Map<string, LeftOut>();

  /** Returns whether others may have gained or lost a parent or an end by it. */
  function reread(id: string): boolean {
    const before = admitted.get(id);
    const registers = records.get(id);
    const read = registers === undefined ? undefined : readRecord(id, registers);
    const now = read && admit(read);
    if (now) admitted.set(id, now);
    else admitted.delete(id);
    if (now || registers === undefined) broken.delete(id);
    else broken.set(id, nameOf(id, read));
    return kinship(before) !== kinship(now);
  }

  function shapeOf(id: string): ShapeRecord | undefined {
    const record = admitted.get(id);
    return record?.typeName === "shape" ? record : undefined;
  }

  function displayed(id: string): BoardRecord | undefined {
    const record = admitted.get(id);
    if (record?.typeName === "shape") {
      const parentId = displayParent(id, shapeOf);
      return parentId === record.parentId ? record : { ...record, parentId };
    }
    // Half a binding holds nothing; the server sweeps it away.
    return record && shapeOf(record.fromId) && shapeOf(record.toId) ? record : undefined;
  }

  return {
    refresh(ids) {
      const affected = new Set(ids);
      const isKinshipChanged = [...affected].map(reread).includes(true);
      if (isKinshipChanged) {
        for (const record of admitted.values()) if (isDependent(record)) affected.add(record.id);
      }
      const show: BoardRecord[] = [];
      const hide: string[] = [];
      for (const id of affected) {
        const record = displayed(id);
        if (record) show.push(record);
        else hide.push(id);
      }
      return { show, hide };
    },

    setAside(id) {
      broken.set(id, nameOf(id, admitted.get(id)));
      admitted.delete(id);
    },

    leftOut: () => [...broken.values()],
  };
}

/** Equal for two states of a record that matter the same to its children and its arrows. */
function kinship(record: BoardRecord | undefined): string | undefined {
  return record?.typeName === "shape" ? `${record.type} ${record.parentId}` : undefined;
}

function isDependent(record: BoardRecord): boolean {
  return record.typeName === "binding" || record.parentId.startsWith("shape:");
}

const LONGEST_WORDS = 40;

function nameOf(id: string, record: BoardRecord | undefined): LeftOut {
  const text = record ? plainTextOf(record.props.richText ?? record.props.text) : "";
  const authorId = record?.meta.authorId;
  return {
    id,
    type: record?.type,
    // A letter may be two units long; a text may be megabytes.
    words: [...text.slice(0, 2 * LONGEST_WORDS)].slice(0, LONGEST_WORDS).join(""),
    authorId: typeof authorId === "string" ? authorId : undefined,
  };
}
