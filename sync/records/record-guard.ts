import type * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import type { RecordBounds } from "#lib/canvas/record-bounds.ts";
import { createArrowEnds } from "./arrow-ends.ts";
import { watchRecords } from "./changed-records.ts";
import { createKinship, type Lookup } from "./kinship.ts";
import {
  type Fix,
  inspectRecord,
  type Registers,
  type RepairReason,
  remove,
  setRegister,
} from "./record-repair.ts";
import { createRegisterRules } from "./register-rules.ts";

/** How often what was done; empty if nothing was. */
export type RepairReport = Readonly<Partial<Record<RepairReason, number>>>;

/** Keeps a board's records drawable. One per room document. */
export interface RecordGuard {
  /**
   * Checks what changed since the last call, everything at the first, and repairs it in one
   * transaction with origin `"server"`. Not to be called within a transaction.
   */
  repair(): RepairReport;
  stop(): void;
}

const nothing: RepairReport = {};

/**
 * Makes the guard of a board's document. It keeps the last sound version of every record, and
 * therefore as much as the board holds.
 *
 * What it writes depends on the document and on those versions only. Two guards of the same board
 * may remember different versions; as each is sound and Yjs chooses one, both are soon content.
 */
export function createRecordGuard(doc: Y.Doc, bounds: RecordBounds): RecordGuard {
  const records = recordsMap(doc);
  const rulesFor = createRegisterRules(bounds);
  const watch = watchRecords(doc, records);
  const sound = new Map<string, Registers>();
  const kinship = createKinship();
  const arrowEnds = createArrowEnds();
  let shapes = 0;
  const now: Lookup = (id) => sound.get(id);

  function settle(id: string, registers: Registers | undefined): void {
    const was = sound.get(id);
    if (registers) sound.set(id, registers);
    else sound.delete(id);
    shapes += Number(isShape(registers)) - Number(isShape(was));
    kinship.update(id, was, registers);
    arrowEnds.update(id, was, registers);
  }

  /** Of the shapes that are new, the newest, if there are too many. */
  function surplus(former: ReadonlyMap<string, Registers | undefined>): string[] {
    const count = shapes - bounds.boardShapes;
    if (count <= 0) return [];
    return [...former.keys()]
      .filter((id) => !former.get(id) && isShape(sound.get(id)))
      .sort((a, b) => byAge(records, a, b))
      .slice(-count);
  }

  function take(id: string, reason: RepairReason): Fix {
    settle(id, undefined);
    return remove(id, reason);
  }

  function check(): Fix[] {
    const changes = watch.take();
    if (!changes) return [];
    const former = new Map<string, Registers | undefined>();
    const fixes: Fix[] = [];
    for (const [id, changed] of changes.records) {
      const last = sound.get(id);
      former.set(id, last);
      const inspection = { id, records, last, changed, before: changes.before };
      const found = inspectRecord(inspection, rulesFor, bounds);
      fixes.push(...found.fixes);
      settle(id, found.registers);
    }
    for (const id of surplus(former)) fixes.push(take(id, "surplus"));
    for (const { id, xf } of kinship.lifts(
      (id) => (former.has(id) ? former.get(id) : now(id)),
      now,
    )) {
      settle(id, { ...now(id), xf });
      fixes.push(setRegister(id, "xf", xf, "lifted"));
    }
    for (const id of kinship.emptyGroups(now)) fixes.push(take(id, "empty-group"));
    for (const id of arrowEnds.loose(now)) fixes.push(take(id, "binding"));
    return fixes;
  }

  function apply(fixes: readonly Fix[]): void {
    doc.transact((transaction) => {
      for (const { id, apply: fix } of fixes) {
        const news = fix(records, transaction);
        const known = sound.get(id);
        if (news && known) sound.set(id, { ...known, ...news });
      }
    }, "server");
  }

  return {
    repair() {
      const fixes = check();
      if (fixes.length === 0) return nothing;
      apply(fixes);
      return countReasons(fixes);
    },
    stop() {
      watch.stop();
      sound.clear();
    },
  };
}

function isShape(record: Registers | undefined): boolean {
  return record?.xf !== undefined;
}

/**
 * Orders shapes roughly by when they were made, and always the same: by how much its author had
 * written before.
 */
function byAge(records: Y.Map<unknown>, a: string, b: string): number {
  const [first, second] = [records._map.get(a)?.id, records._map.get(b)?.id];
  if (!first || !second) return 0;
  return first.clock - second.clock || first.client - second.client;
}

function countReasons(fixes: readonly Fix[]): RepairReport {
  const counts: Partial<Record<RepairReason, number>> = {};
  for (const { reason } of fixes) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
