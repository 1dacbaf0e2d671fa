import {
  type Member,
  noProgress,
  plainStepSettings,
  type Step,
  type Workshop,
} from "#lib/workshop/model.ts";

/** A canvas step with boards of its own. */
export function sampleStep(id: string, changes: Partial<Step> = {}): Step {
  return {
    id,
    kind: "canvas",
    templateId: "stakeholder-map",
    columnSet: null,
    focusZones: [],
    continues: null,
    scope: "team",
    mode: "open",
    minutes: 10,
    optional: false,
    ...plainStepSettings,
    ...changes,
  };
}

/** A running workshop of two teams in the first of three steps. */
export function sampleWorkshop(changes: Partial<Workshop> = {}): Workshop {
  return {
    id: "w1",
    code: "ABCDEFGH",
    title: "Green and digital",
    locale: "en",
    programmeId: null,
    steps: [sampleStep("s1"), sampleStep("s2"), sampleStep("s3", { scope: "plenary" })],
    teams: [
      { id: "t1", name: "Rivers" },
      { id: "t2", name: "Forests" },
    ],
    status: "running",
    currentStepId: "s1",
    visitedStepIds: ["s1"],
    createdAt: 1_000,
    startedAt: 2_000,
    endedAt: null,
    deleteAfter: 9_000_000_000_000,
    ...noProgress,
    ...changes,
  };
}

export function sampleMember(id: string, changes: Partial<Member> = {}): Member {
  return {
    id,
    workshopId: "w1",
    name: `Person ${id}`,
    role: "participant",
    teamId: "t1",
    joinedAt: 3_000,
    ...changes,
  };
}

export const sampleFacilitator = (changes: Partial<Member> = {}): Member =>
  sampleMember("boss", { role: "facilitator", teamId: null, ...changes });
