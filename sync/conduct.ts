import { type CloseCode, closeCodes } from "#lib/sync/close-codes.ts";
import type { Limits } from "./limits.ts";
import { createTokenBucket } from "./token-bucket.ts";

/** What is remembered of one person's connections in a workshop, over all of them. */
export interface Conduct {
  /** Counts an attempt to come in. Returns the code to refuse it with, if it is to be refused. */
  knock(): CloseCode | undefined;
  /** Counts a connection until {@link closed}. */
  opened(): void;
  /** @param isGrave for what keeps them out at once. */
  closed(code: CloseCode, isGrave?: boolean): void;
  /** Counts time that a frame took. Returns how many milliseconds not to take more. */
  worked(milliseconds: number): number;
  /** Counts bytes of an unfinished message, or discounts them. False if there are too many. */
  holds(bytes: number): boolean;
}

export interface Conducts {
  /** @param person who they are, in which workshop. */
  of(person: string): Conduct;
}

/** Codes that say that the fault was in what was sent. */
const OFFENCES: readonly CloseCode[] = [
  closeCodes.malformed,
  closeCodes.tooLarge,
  closeCodes.tooFast,
];

type ConductLimits = Pick<
  Limits,
  | "connectionsPerPerson"
  | "entriesPerSecond"
  | "entryBurst"
  | "unfinishedBytes"
  | "offences"
  | "offencesForgivenMs"
  | "workPerSecond"
  | "workBurst"
>;

/** Remembers people as long as they are here, and until all is forgiven. */
export function createConducts(limits: ConductLimits): Conducts {
  const known = new Map<string, ReturnType<typeof createConduct>>();
  let sweptAt = performance.now();

  function sweep(): void {
    if (performance.now() - sweptAt < limits.offencesForgivenMs) return;
    sweptAt = performance.now();
    for (const [person, conduct] of known) if (conduct.isForgotten()) known.delete(person);
  }

  return {
    of(person) {
      sweep();
      const conduct = known.get(person) ?? createConduct(limits);
      known.set(person, conduct);
      return conduct;
    },
  };
}

function createConduct(limits: ConductLimits): Conduct & { isForgotten(): boolean } {
  const now = performance.now();
  const entries = createTokenBucket(limits.entriesPerSecond, limits.entryBurst, now);
  const work = createTokenBucket(limits.workPerSecond, limits.workBurst, now);
  const forgivenPerSecond = limits.offences / (limits.offencesForgivenMs / 1000);
  const offences = createTokenBucket(forgivenPerSecond, limits.offences, now);
  let open = 0;
  let heldBytes = 0;
  let changedAt = now;

  return {
    knock() {
      changedAt = performance.now();
      if (offences.take(changedAt, 0) > 0) return closeCodes.tooFast;
      if (entries.take(changedAt) > 0) return closeCodes.tooSlow;
      return open >= limits.connectionsPerPerson ? closeCodes.roomFull : undefined;
    },
    opened() {
      open++;
    },
    closed(code, isGrave = false) {
      open--;
      changedAt = performance.now();
      // In debt, and by so much that all the time is needed to forgive it.
      const count = isGrave ? 2 * limits.offences : 1;
      if (OFFENCES.includes(code)) offences.take(changedAt, count);
    },
    worked: (milliseconds) => work.take(performance.now(), milliseconds),
    holds(bytes) {
      heldBytes += bytes;
      return heldBytes <= limits.unfinishedBytes;
    },
    isForgotten: () => open === 0 && performance.now() - changedAt > limits.offencesForgivenMs,
  };
}
