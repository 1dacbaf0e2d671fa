import * as Y from "yjs";
import { z } from "zod";
import type { LedgerRow } from "../../canvas/board-replay.ts";
import { helpSchema } from "../../workshop/model.ts";
import { CONTROL_MAP } from "../../workshop/public-state.ts";

/** How often teams called for help, counted from the control document's log as it grows. */
export interface HelpCount {
  /** Counts the next rows. */
  play(rows: readonly Pick<LedgerRow, "bytes">[]): void;
  asked(): readonly Readonly<{ teamId: string; times: number }>[];
  stop(): void;
}

const helpsSchema = z.array(helpSchema).catch([]);

export function createHelpCount(): HelpCount {
  const doc = new Y.Doc();
  const state = doc.getMap(CONTROL_MAP);
  /** Calls by when they began: one that is still waiting is not counted again. */
  const calls = new Map<string, Set<number>>();

  return {
    play(rows) {
      for (const { bytes } of rows) {
        Y.applyUpdate(doc, bytes);
        for (const { teamId, since } of helpsSchema.parse(state.get("helps"))) {
          calls.set(teamId, (calls.get(teamId) ?? new Set()).add(since));
        }
      }
    },
    asked: () => [...calls].map(([teamId, since]) => ({ teamId, times: since.size })),
    stop: () => doc.destroy(),
  };
}
