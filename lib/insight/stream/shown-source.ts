import { accessTo } from "../../workshop/access.ts";
import type { Member, Workshop } from "../../workshop/model.ts";
import type { InsightSource } from "../insight-source.ts";

/** What one person may see: the boards they could open, and no others. */
export function shownSource(
  source: InsightSource,
  workshop: Workshop,
  person: Pick<Member, "id" | "role" | "teamId">,
): InsightSource {
  const boards = source.boards.filter(({ teamId, stepId }) => {
    const address = { kind: "board", workshopId: workshop.id, teamId, stepId } as const;
    return accessTo(workshop, person, address) !== "none";
  });
  return boards.length === source.boards.length ? source : { ...source, boards };
}
