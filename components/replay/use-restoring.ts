"use client";

import { useState } from "react";
import { newId } from "#components/live/new-id.ts";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import type { Restore } from "#lib/workshop/restores.ts";
import type { ReplayBoard } from "./replay-board.ts";
import type { Choice } from "./restore-preview.ts";
import type { History } from "./use-history.ts";

type Restoring = Readonly<{
  isPending: boolean;
  failure: FailureCode | undefined;
  /** What was restored last here. */
  done: Restore | undefined;
  /** Whether that was to take another one back. */
  isUndo: boolean;
  /** Resolves to whether it was done. */
  restore(choice: Choice, before: number): Promise<boolean>;
  undo(): void;
  forget(): void;
}>;

/** Restores, and takes it back. @param reload reads the board's history anew. */
export function useRestoring(
  board: ReplayBoard,
  reload: () => Promise<History | undefined>,
): Restoring {
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  const [done, setDone] = useState<Restore>();
  const [isUndo, setUndo] = useState(false);

  async function run(wanted: Pick<Restore, "stepId" | "teamId" | "zoneId" | "before">) {
    setPending(true);
    const id = newId();
    const outcome = await sendCommand(board.workshopId, { type: "restore", id, ...wanted });
    setFailure(outcome.ok ? undefined : outcome.code);
    if (outcome.ok) {
      const history = await reload();
      setDone(history?.restores.find((restore) => restore.id === id));
    }
    setPending(false);
    return outcome.ok;
  }

  return {
    isPending,
    failure,
    done,
    isUndo,
    async restore(choice, before) {
      setUndo(false);
      return run({
        stepId: board.stepId,
        teamId: choice.whose === "all" ? null : board.teamId,
        zoneId: choice.whose === "zone" ? choice.zoneId : null,
        before,
      });
    },
    undo() {
      if (!done) return;
      setUndo(true);
      const { stepId, teamId, zoneId, at } = done;
      void run({ stepId, teamId, zoneId, before: at });
    },
    forget: () => setFailure(undefined),
  };
}
