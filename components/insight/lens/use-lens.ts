"use client";

import { useState } from "react";
import { type Kept, useKept } from "#components/insight/use-kept.ts";
import { type KeptEconomy, keptTableOf, type SectorTable } from "#lib/insight/kept/economy.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import type { Lever } from "#lib/insight/lens/lever.ts";

export type Goal = KeptEconomy["goal"];
type Pulled = Readonly<{ levers: readonly Lever[]; goal: Goal }>;

/** What a person tries out on a table; `before` holds what undoing goes back to, the latest last. */
type Draft = Pulled & Readonly<{ tableKey: string; before: readonly Pulled[] }>;

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
  const tried = draft?.tableKey === tableKey ? draft : undefined;
  const levers: readonly Lever[] = tried?.levers ?? (own ? [] : kept.value.levers);
  const goal = tried?.goal ?? kept.value.goal;
  const isChanged = tried !== undefined && !isSame(tried, { ...kept.value, own });

  function change(next: Partial<Pulled>, isStep: boolean) {
    const before = tried?.before ?? [];
    setDraft({
      ...{ levers, goal, tableKey, ...next },
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
    if (isSaved) setDraft(undefined);
    return isSaved;
  }

  return {
    ...{ kept, table, levers, goal, isChanged, keep, save },
    isOwn: own !== undefined,
    canUndo: (tried?.before.length ?? 0) > 0,
    pull: (next, isStep = true) => change({ levers: next }, isStep),
    aim: (next) => change({ goal: next }, true),
    undo() {
      const last = tried?.before.at(-1);
      if (tried && last) setDraft({ ...last, tableKey, before: tried.before.slice(0, -1) });
    },
    reset: () => setDraft(undefined),
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

function isSame(
  tried: Pulled,
  { levers, goal, own }: Pulled & Readonly<{ own: SectorTable | undefined }>,
): boolean {
  const kept = { levers: own ? [] : levers, goal };
  return JSON.stringify([tried.levers, tried.goal]) === JSON.stringify([kept.levers, kept.goal]);
}
