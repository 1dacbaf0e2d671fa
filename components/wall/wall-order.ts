/** What decides on how badly a team needs whoever leads. */
export type Need = Readonly<{
  teamId: string;
  /** Since when it waits for help, milliseconds since 1970; `undefined` if it does not. */
  helpSince: number | undefined;
  /** The part of its zones that hold anything, 0 to 1. */
  coverage: number;
  notes: number;
}>;

/**
 * Team ids with those first that need somebody most: who waits for help longest, then whose board
 * has the emptiest zones, then the fewest notes. Equals stay in the order they came in.
 */
export function neediestFirst(needs: readonly Need[]): string[] {
  return needs
    .toSorted(
      (one, other) =>
        waiting(one) - waiting(other) || one.coverage - other.coverage || one.notes - other.notes,
    )
    .map(({ teamId }) => teamId);
}

function waiting({ helpSince }: Need): number {
  return helpSince ?? Number.MAX_SAFE_INTEGER;
}
