import type { Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { findStep } from "#lib/workshop/steps.ts";
import type { Vote } from "#lib/workshop/votes.ts";

/** What the projector shows. */
export type PresentScene =
  | Readonly<{ kind: "lobby" | "ended" }>
  | Readonly<{ kind: "step" | "break"; step: Step }>
  | Readonly<{ kind: "vote" | "results"; step: Step; vote: Vote }>;

/** Decides what belongs on the wall now: a vote before the task, its results until the room moves on. */
export function presentScene(workshop: PublicState): PresentScene {
  const { status, currentStepId, votes } = workshop;
  const step = findStep(workshop, currentStepId);
  if (status === "ended") return { kind: "ended" };
  if (!step) return { kind: "lobby" };
  const open = newest(votes.filter(({ closedAt }) => closedAt === null));
  if (open) return { kind: "vote", step, vote: open };
  const since = visitBegan(workshop);
  const closed = newest(votes.filter(({ closedAt }) => closedAt !== null && closedAt >= since));
  if (closed) return { kind: "results", step, vote: closed };
  return { kind: step.kind === "break" ? "break" : "step", step };
}

/** The step after the current one, if any. */
export function stepAfter({
  steps,
  currentStepId,
}: Pick<PublicState, "steps" | "currentStepId">): Step | undefined {
  return steps[steps.findIndex(({ id }) => id === currentStepId) + 1];
}

function newest(votes: readonly Vote[]): Vote | undefined {
  return votes.toSorted((one, other) => other.openedAt - one.openedAt)[0];
}

/** When the room came to its step, milliseconds since 1970. */
function visitBegan({ runs }: PublicState): number {
  return runs.at(-1)?.startedAt ?? 0;
}
