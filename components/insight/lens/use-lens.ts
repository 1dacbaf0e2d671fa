"use client";

import { useState } from "react";
import { type Kept, useKept } from "#components/insight/use-kept.ts";
import { type KeptEconomy, keptTableOf, type SectorTable } from "#lib/insight/kept/economy.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import type { Lever } from "#lib/insight/lens/lever.ts";

export type Goal = KeptEconomy["goal"];
type Pulled = Readonly<{ levers: readonly Lever[]; goal: Goal }>;

/** What a person did on a table. */
type Draft = Readonly<{
  tableKey: string;
  /** What they try out; `undefined` while that is what is kept. */
  pulled: Pulled | undefined;
  /** What undoing goes back to, the latest last; also past what they saved. */
  before: readonly Pulled[];
}>;

export type Lens = Pulled &
  Readonly<{
    kept: Kept<"economy">;
    /** The person's own, else everybody's. */
    table: SectorTable | null;
    /** Nobody else sees this table. */
    isOwn: boolean;
    /** Levers or goal differ from what is kept, or the table is the person's own. */
    isChanged: boolean;
    canUndo: boolean;
    /** @param isStep whether undoing goes back to before it; a slider on its way is no step. */
    pull(levers: readonly Lever[], isStep?: boolean): void;
    aim(goal: Goal): void;
    undo(): void;
    /** Back to what is kept. */
    reset(): void;
    /** For the person alone; `undefined`: back to everybody's table. */
    look(table: SectorTable | undefined): void;
    /** For everybody, without levers. Resolves to whether it was saved. */
    keep(table: SectorTable): Promise<boolean>;
    /** Levers and goal, for everybody. Resolves to whether they were saved. */
    save(): Promise<boolean>;
    /** The table and what was done to it go, for everybody. */
    remove(): Promise<boolean>;
  }>;

/** Most steps back. */
const MAX_UNDO = 50;

/** The table one looks at, and what one tries out on it before anything is kept. */
export function useLens(): Lens {
  const kept = useKept("economy");
  const [own, setOwn] = useState<SectorTable>();
  const [draft, setDraft] = useState<Draft>();
  const table = own ?? kept.value.table;
  const tableKey = keyOf(table);
  // Of a table that somebody has replaced meanwhile, its levers would name other sectors.
  const done = draft?.tableKey === tableKey ? draft : undefined;
  const standing: Pulled = { levers: own ? [] : kept.value.levers, goal: kept.value.goal };
  const { levers, goal } = done?.pulled ?? standing;
  const isChanged = done?.pulled !== undefined && !isSame(done.pulled, standing);

  function change(pulled: Pulled | undefined, isStep: boolean) {
    const before = done?.before ?? [];
    setDraft({
      ...{ tableKey, pulled },
      before: isStep ? [...before, { levers, goal }].slice(-MAX_UNDO) : before,
    });
  }

  async function keep(next: SectorTable): Promise<boolean> {
    const fitting = keptTableOf(next);
    if (!fitting) return false;
    const isSaved = await kept.change((value) => ({ ...value, table: fitting, levers: [] }));
    if (isSaved) {
      setOwn(undefined);
      setDraft(undefined);
    }
    return isSaved;
  }

  async function save(): Promise<boolean> {
    const isSaved = await kept.change((value) =>
      keyOf(value.table) === tableKey ? { ...value, levers: [...levers], goal } : value,
    );
    // What was done while it was saved stays, and undoing still goes back past it.
    const settled = (now: Draft | undefined) =>
      now && now.pulled === done?.pulled ? { ...now, pulled: undefined } : now;
    if (isSaved) setDraft(settled);
    return isSaved;
  }

  return {
    ...{ kept, table, levers, goal, isChanged, keep, save },
    isOwn: own !== undefined,
    canUndo: (done?.before.length ?? 0) > 0,
    pull: (next, isStep = true) => change({ levers: next, goal }, isStep),
    aim: (next) => change({ levers, goal: next }, true),
    undo() {
      const last = done?.before.at(-1);
      if (done && last) setDraft({ tableKey, pulled: last, before: done.before.slice(0, -1) });
    },
    reset: () => change(undefined, true),
    look(next) {
      setOwn(next);
      setDraft(undefined);
    },
    remove: () => kept.change(() => keptParts.economy.empty),
  };
}

function keyOf(table: SectorTable | null): string {
  return table ? JSON.stringify([table.origin, table.fileName, table.economy.sectors]) : "";
}

function isSame(a: Pulled, b: Pulled): boolean {
  return JSON.stringify([a.levers, a.goal]) === JSON.stringify([b.levers, b.goal]);
}
