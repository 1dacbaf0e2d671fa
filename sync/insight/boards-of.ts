import { PLENARY, type Workshop } from "#lib/workshop/model.ts";

export type BoardPlace = Readonly<{ teamId: string; stepId: string }>;

/** Every board a workshop has, whoever may see it; what people write for themselves is no board. */
export function boardsOf({ steps, teams }: Pick<Workshop, "steps" | "teams">): BoardPlace[] {
  return steps
    .filter(({ kind, continues }) => kind === "canvas" && continues === null)
    .flatMap(({ id: stepId, scope }) =>
      scope === "plenary"
        ? [{ stepId, teamId: PLENARY }]
        : teams.map(({ id: teamId }) => ({ stepId, teamId })),
    );
}
