import type { FailureCode, Outcome } from "#components/workshop/request.ts";
import { type Choices, isBallotSound, type Vote } from "#lib/workshop/votes.ts";

/** One person's ballot as their screen shows it. */
export type BallotState = Readonly<{
  /** Those on what can be voted for, as far as that is known. */
  choices: Choices;
  /** `loading` until the server said what they chose before; nothing can be changed meanwhile. */
  status: "loading" | "unreachable" | "saved" | "saving";
  /** Why the latest change was not taken; the dots are back where they were then. */
  failure: FailureCode | undefined;
}>;

/** A voting booth for one person and one vote, in the form `useSyncExternalStore` takes. */
export interface BallotDesk {
  subscribe(listener: () => void): () => void;
  current(): BallotState;
  /** Gives a note one dot more or, with -1, one less. Does nothing against the vote's rules. */
  change(noteId: string, by: 1 | -1): void;
  /**
   * Says what can be voted for now; `undefined` while that is not known. Dots on what is gone are
   * to be given again, and come back with it.
   */
  offer(noteIds: ReadonlySet<string> | undefined): void;
  /** Asks the server again what was chosen before. */
  load(): void;
}

export type BallotDeskOptions = Readonly<{
  vote: Rules;
  /** What this person chose before. */
  fetchChoices(): Promise<Outcome<Choices>>;
  cast(choices: Choices): Promise<Outcome<void>>;
}>;

type Rules = Pick<Vote, "dots" | "perNote" | "hasAgainst">;

/**
 * Makes one. Dots move at once and are sent one ballot at a time, the newest; what the server does
 * not take goes back to what it has.
 */
export function createBallotDesk({ vote, fetchChoices, cast }: BallotDeskOptions): BallotDesk {
  const listeners = new Set<() => void>();
  let state: BallotState = { choices: {}, status: "loading", failure: undefined };
  let kept: Choices = {};
  let given: Choices = {};
  let offered: ReadonlySet<string> | undefined;

  function show(change: Partial<Omit<BallotState, "choices">>) {
    state = { ...state, ...change, choices: placedOn(offered, given) };
    for (const listener of listeners) listener();
  }

  async function load() {
    show({ status: "loading", failure: undefined });
    const outcome = await fetchChoices();
    if (!outcome.ok) return show({ status: "unreachable", failure: outcome.code });
    kept = outcome.value;
    given = kept;
    show({ status: "saved" });
  }

  async function send() {
    show({ status: "saving", failure: undefined });
    while (given !== kept) {
      const choices = given;
      const outcome = await cast(choices);
      if (!outcome.ok) {
        given = kept;
        return show({ status: "saved", failure: outcome.code });
      }
      kept = choices;
    }
    show({ status: "saved" });
  }

  void load();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => state,
    load: () => void load(),
    change(noteId, by) {
      const choices = withDot(vote, state.choices, noteId, by);
      if (!choices || state.status === "loading" || state.status === "unreachable") return;
      const isSending = state.status === "saving";
      given = choices;
      show({});
      if (!isSending) void send();
    },
    offer(noteIds) {
      offered = noteIds;
      const isSame =
        Object.keys(placedOn(offered, given)).join() === Object.keys(state.choices).join();
      if (!isSame) show({});
    },
  };
}

/** A ballot with one dot more or less on a note; `undefined` if the vote does not allow it. */
export function withDot(
  vote: Rules,
  choices: Choices,
  noteId: string,
  by: 1 | -1,
): Choices | undefined {
  const { [noteId]: before = 0, ...others } = choices;
  const dots = before + by;
  const changed = dots === 0 ? others : { ...others, [noteId]: dots };
  return isBallotSound(vote, changed) ? changed : undefined;
}

/** Dots that can still be given. */
export function dotsLeft({ dots }: Pick<Vote, "dots">, choices: Choices): number {
  return dots - Object.values(choices).reduce((sum, given) => sum + Math.abs(given), 0);
}

function placedOn(offered: ReadonlySet<string> | undefined, choices: Choices): Choices {
  const entries = Object.entries(choices);
  return offered ? Object.fromEntries(entries.filter(([id]) => offered.has(id))) : choices;
}
