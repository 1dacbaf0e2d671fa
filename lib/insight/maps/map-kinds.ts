import type { EdgeType } from "./edge-type.ts";

/** A template whose notes are on a map, and the zones that are its groups. */
type MapTemplate = Readonly<{ templateId: string; groups: readonly string[] }>;

/** What a map is made of. Notes in other zones, and outside all zones, are not on it. */
export type MapKind = Readonly<{
  id: "knowledge" | "collaboration";
  templates: readonly MapTemplate[];
  /** A deck whose cards are groups too: a note tagged with one is in it. */
  groupDeck: string | null;
  /** What an arrow means that says nothing, by the zones it leads from and to. */
  typeOfZones: (from: string, to: string) => EdgeType;
}>;

const ISSUES = ["issues", "causes"];
const SOLUTIONS = ["mature", "emerging"];

/** Issues, causes and solutions. */
export const knowledgeMap: MapKind = {
  id: "knowledge",
  templates: [
    { templateId: "T05-knowledge-map", groups: [...ISSUES, ...SOLUTIONS, "gap", "question"] },
  ],
  groupDeck: null,
  typeOfZones: (from, to) => {
    if (SOLUTIONS.includes(from) && ISSUES.includes(to)) return "answers";
    if (ISSUES.includes(from) && SOLUTIONS.includes(to)) return "needs";
    return from === "causes" && to === "issues" ? "causes" : "related";
  },
};

/** Who takes part: the six stakeholder groups, and partners from the enterprise to the world. */
export const collaborationMap: MapKind = {
  id: "collaboration",
  templates: [
    {
      templateId: "T01-stakeholder-map",
      groups: ["entrepreneurs", "academia", "support", "finance", "private", "public"],
    },
    { templateId: "T06-partner-map", groups: ["enterprise", "industry", "region", "nation"] },
  ],
  groupDeck: "stakeholder-groups",
  typeOfZones: () => "related",
};
