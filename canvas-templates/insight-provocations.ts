import type { ProvocationRule } from "#lib/insight/coverage/provocations.ts";
import type { InsightAxisId } from "./insight-axes.ts";

/** What a provocation's words call the key of an axis: `{goal}` is a goal's number and name. */
export const provocationArguments: Readonly<Partial<Record<InsightAxisId, string>>> = {
  sdg: "goal",
  "ecosystem-pillars": "pillar",
  "cop29-objectives": "objective",
  "gda-pillars": "direction",
};

/**
 * Which gaps are worth a question; all of them are ours. What they ask is in
 * `locales/<locale>/insight-provocations.json`, by the rule's id.
 */
export const provocationRules: readonly ProvocationRule[] = [
  {
    id: "who-pays",
    kind: "cell",
    on: [{ axisId: "sdg" }, { axisId: "ecosystem-pillars", keys: ["capital"] }],
    atLeast: 2,
    weight: 7,
  },
  {
    id: "who-decides",
    kind: "cell",
    on: [{ axisId: "sdg" }, { axisId: "ecosystem-pillars", keys: ["policy"] }],
    atLeast: 2,
    weight: 6,
  },
  {
    id: "who-can-do-it",
    kind: "cell",
    on: [{ axisId: "sdg" }, { axisId: "ecosystem-pillars", keys: ["talent"] }],
    atLeast: 2,
    weight: 5,
  },
  {
    id: "who-takes-it",
    kind: "cell",
    on: [{ axisId: "sdg" }, { axisId: "ecosystem-pillars", keys: ["markets"] }],
    atLeast: 2,
    weight: 5,
  },
  {
    id: "runs-on-what",
    kind: "cell",
    on: [{ axisId: "sdg" }, { axisId: "ecosystem-pillars", keys: ["infrastructure"] }],
    atLeast: 2,
    weight: 4,
  },
  {
    id: "whose-habits",
    kind: "cell",
    on: [{ axisId: "sdg" }, { axisId: "ecosystem-pillars", keys: ["culture"] }],
    atLeast: 2,
    weight: 4,
  },
  {
    id: "shared-direction",
    kind: "cell",
    on: [{ axisId: "sdg" }, { axisId: "ecosystem-pillars", keys: ["vision"] }],
    atLeast: 2,
    weight: 3,
  },
  {
    id: "pillar-unspoken",
    kind: "line",
    on: [{ axisId: "ecosystem-pillars" }],
    atLeast: 5,
    weight: 6,
  },
  {
    id: "living-systems",
    kind: "line",
    on: [{ axisId: "sdg", keys: ["6", "13", "14", "15"] }],
    atLeast: 5,
    weight: 5,
  },
  {
    id: "left-behind",
    kind: "line",
    on: [{ axisId: "sdg", keys: ["1", "5", "10"] }],
    atLeast: 5,
    weight: 5,
  },
  {
    id: "daily-life",
    kind: "line",
    on: [{ axisId: "sdg", keys: ["2", "3", "4", "7", "11", "16"] }],
    atLeast: 5,
    weight: 2,
  },
  {
    id: "work-and-things",
    kind: "line",
    on: [{ axisId: "sdg", keys: ["8", "9", "12"] }],
    atLeast: 5,
    weight: 3,
  },
  {
    id: "not-alone",
    kind: "line",
    on: [{ axisId: "sdg", keys: ["17"] }],
    atLeast: 5,
    weight: 3,
  },
  {
    id: "own-footprint",
    kind: "line",
    on: [{ axisId: "cop29-objectives", keys: ["3"] }],
    atLeast: 3,
    weight: 6,
  },
  {
    id: "who-cannot-use-it",
    kind: "line",
    on: [{ axisId: "cop29-objectives", keys: ["4"] }],
    atLeast: 3,
    weight: 5,
  },
  {
    id: "more-of-it",
    kind: "line",
    on: [{ axisId: "cop29-objectives", keys: ["7"] }],
    atLeast: 3,
    weight: 4,
  },
  {
    id: "objective-unspoken",
    kind: "line",
    on: [{ axisId: "cop29-objectives", keys: ["1", "2", "5", "6", "8"] }],
    atLeast: 3,
    weight: 2,
  },
  {
    id: "last-day",
    kind: "line",
    on: [{ axisId: "gda-pillars", keys: ["p3"] }],
    atLeast: 3,
    weight: 5,
  },
  {
    id: "which-standard",
    kind: "line",
    on: [{ axisId: "gda-pillars", keys: ["p4"] }],
    atLeast: 3,
    weight: 5,
  },
  {
    id: "who-is-warned",
    kind: "line",
    on: [{ axisId: "gda-pillars", keys: ["p6"] }],
    atLeast: 3,
    weight: 2,
  },
  {
    id: "direction-unspoken",
    kind: "line",
    on: [{ axisId: "gda-pillars", keys: ["p1", "p2", "p5"] }],
    atLeast: 3,
    weight: 2,
  },
  {
    id: "can-everybody-operate-it",
    kind: "line",
    on: [{ axisId: "technology-areas", keys: ["accessibility"] }],
    atLeast: 3,
    weight: 4,
  },
  {
    id: "who-might-abuse-it",
    kind: "line",
    on: [{ axisId: "technology-areas", keys: ["cybersecurity"] }],
    atLeast: 3,
    weight: 3,
  },
  {
    id: "same-with-less",
    kind: "line",
    on: [{ axisId: "technology-areas", keys: ["energy-efficiency"] }],
    atLeast: 3,
    weight: 3,
  },
  {
    id: "other-teams-pillar",
    kind: "team",
    on: [{ axisId: "ecosystem-pillars" }],
    atLeast: 5,
    weight: 4,
  },
];
