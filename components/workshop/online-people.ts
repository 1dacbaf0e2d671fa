import type { Awareness } from "y-protocols/awareness";

/** Nobody, as far as is known; the same object each time, as React asks. */
export const nobodyOnline: ReadonlySet<string> = new Set();

type Change = Readonly<{ added: readonly number[]; removed: readonly number[] }>;

/**
 * Follows whose browsers are connected, by the ids that the server stamps on their presence. The
 * own browser is not among them. Returns its undo.
 */
export function followOnline(
  awareness: Awareness,
  show: (ids: ReadonlySet<string>) => void,
): () => void {
  const onChange = ({ added, removed }: Change) => {
    // Everything else that presence says changes all the time and is of no interest here.
    if (added.length + removed.length > 0) show(idsIn(awareness));
  };
  awareness.on("change", onChange);
  return () => awareness.off("change", onChange);
}

function idsIn(awareness: Awareness): ReadonlySet<string> {
  const users = [...awareness.getStates().values()].map(({ user }): unknown => user?.id);
  return new Set(users.filter((id) => typeof id === "string"));
}
