import type { Log } from "#lib/log.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { addReactions, type ReactionCounts, type ReactionKind } from "#lib/workshop/reactions.ts";
import type { Storage } from "#storage/storage.ts";
import type { Limits } from "./limits.ts";
import { createTokenBucket, type TokenBucket } from "./token-bucket.ts";

/** Counts reactions by kind, for everybody to see a moment later. Who sent one is kept nowhere. */
export interface Reactions {
  /** False if this person sends too many; the reaction is then dropped. */
  react(workshop: Pick<Workshop, "id" | "currentStepId">, by: string, kind: ReactionKind): boolean;
  stop(): void;
}

export type ReactionsOptions = Readonly<{
  storage: Pick<Storage, "changeWorkshop">;
  limits: Pick<Limits, "reactionsPerSecond" | "reactionBurst" | "reactionTickMs">;
  log: Log;
  /** Runs a job when all earlier ones of the workshop are done. */
  run(workshopId: string, job: () => Promise<void>): Promise<void>;
  /** Shows the workshop as it is stored to everybody. */
  show(workshopId: string): Promise<void>;
}>;

/** Those of one workshop's step that are not shown yet. */
type Tally = { stepId: string | null; counts: ReactionCounts; timer: NodeJS.Timeout };

type Sender = { bucket: TokenBucket; lastAt: number };

/** Time after which somebody who sent none is forgotten, in milliseconds; any bucket is full then. */
const FORGET_MS = 60_000;

export function createReactions(options: ReactionsOptions): Reactions {
  const { storage, limits, log, run, show } = options;
  const tallies = new Map<string, Tally>();
  const senders = new Map<string, Sender>();

  function mayReact(by: string): boolean {
    const now = performance.now();
    const bucket =
      senders.get(by)?.bucket ??
      createTokenBucket(limits.reactionsPerSecond, limits.reactionBurst, now);
    senders.set(by, { bucket, lastAt: now });
    if (bucket.take(now) === 0) return true;
    // What is dropped is no debt: they may go on as soon as there is room for one.
    bucket.take(now, -1);
    return false;
  }

  async function showTally(workshopId: string, { stepId, counts }: Tally): Promise<void> {
    let isNews = false;
    await storage.changeWorkshop(workshopId, (workshop) => {
      const { status, currentStepId, reactions } = workshop;
      isNews = status === "running" && currentStepId === stepId && reactions.isOn;
      if (!isNews) return workshop;
      return {
        ...workshop,
        reactions: { ...reactions, counts: addReactions(reactions.counts, counts) },
      };
    });
    if (isNews) await show(workshopId);
  }

  function forgetTheQuiet(): void {
    const now = performance.now();
    for (const [by, { lastAt }] of senders) if (now - lastAt > FORGET_MS) senders.delete(by);
  }

  function begin(workshopId: string, stepId: string | null): Tally {
    const timer = setTimeout(() => {
      const tally = tallies.get(workshopId);
      tallies.delete(workshopId);
      forgetTheQuiet();
      if (!tally) return;
      run(workshopId, () => showTally(workshopId, tally)).catch((err: unknown) =>
        log.error({ err }, "reactions not counted"),
      );
    }, limits.reactionTickMs);
    return { stepId, counts: {}, timer };
  }

  return {
    react({ id, currentStepId }, by, kind) {
      if (!mayReact(by)) return false;
      const tally = tallies.get(id) ?? begin(id, currentStepId);
      // Those of the step before are over, shown or not.
      if (tally.stepId !== currentStepId)
        Object.assign(tally, { stepId: currentStepId, counts: {} });
      tally.counts = addReactions(tally.counts, { [kind]: 1 });
      tallies.set(id, tally);
      return true;
    },

    stop() {
      for (const { timer } of tallies.values()) clearTimeout(timer);
      tallies.clear();
    },
  };
}
