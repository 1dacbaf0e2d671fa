import { describe, expect, it } from "vitest";
import {
  earlierBoards,
  type Person,
  sceneOf,
  type Viewing,
} from "#components/board/stage/stage-scene.ts";
import { noProgress, plainStepSettings, type Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

function step(id: string, change: Partial<Step> = {}): Step {
  return {
    id,
    kind: "canvas",
    templateId: "T07-twin-transition",
    columnSet: null,
    focusZones: [],
    continues: null,
    scope: "team",
    mode: "open",
    minutes: 10,
    optional: false,
    ...plainStepSettings,
    ...change,
  };
}

const ana: Person = { id: "m-ana", name: "Ana", role: "participant", teamId: "team-1" };
const lead: Person = { id: "m-lead", name: "Lead", role: "facilitator", teamId: null };
const guest: Person = { id: "m-guest", name: "Guest", role: "observer", teamId: null };

const steps = [
  step("welcome", { kind: "talk", templateId: null }),
  step("map"),
  step("map-more", { continues: "map", focusZones: ["green"] }),
  step("together", { scope: "plenary" }),
  step("look", { mode: "readonly" }),
  step("alone", { mode: "private" }),
];

function workshop(change: Partial<PublicState> = {}): PublicState {
  return {
    id: "w1",
    code: "ABCDEFGH",
    title: "Campus",
    locale: "en",
    programmeId: null,
    steps,
    teams: [
      { id: "team-1", name: "Herons" },
      { id: "team-2", name: "Otters" },
    ],
    status: "running",
    currentStepId: null,
    visitedStepIds: [],
    ...noProgress,
    createdAt: 0,
    startedAt: 0,
    endedAt: null,
    deleteAfter: 1,
    members: [ana, lead, guest],
    ...change,
  };
}

const at = (currentStepId: string, ...before: string[]) =>
  workshop({ currentStepId, visitedStepIds: [...before, currentStepId] });

describe("what somebody sees", () => {
  it("is a waiting page in the lobby", () => {
    const lobby = workshop({ status: "lobby" });
    expect(sceneOf(lobby, ana, undefined)).toEqual({ kind: "waiting" });
  });

  it("is the step itself when there is no canvas in it", () => {
    expect(sceneOf(at("welcome"), ana, undefined)).toEqual({ kind: "talk", step: steps[0] });
  });

  it("is their team's board, with the zones of the step the room is in", () => {
    expect(sceneOf(at("map-more", "map"), ana, undefined)).toEqual({
      kind: "board",
      address: { kind: "board", workshopId: "w1", teamId: "team-1", stepId: "map" },
      step: steps[2],
      isCurrent: true,
      readOnly: undefined,
      ownOnly: false,
    });
  });

  it("[E20] is a board with one's own notes to change, for participants", () => {
    const own = { ...at("map"), steps: [step("map", { edits: "own" })] };
    expect(sceneOf(own, ana, undefined)).toMatchObject({ readOnly: undefined, ownOnly: true });
    const viewing = { teamId: "team-1", stepId: "map" };
    expect(sceneOf(own, lead, viewing)).toMatchObject({ readOnly: undefined, ownOnly: false });
  });

  it("[E21] is another team's board where all are open", () => {
    const viewing = { teamId: "team-2", stepId: "map" };
    const all = { ...at("map"), steps: [step("map", { edits: "all" })] };
    expect(sceneOf(all, ana, viewing)).toMatchObject({ kind: "board", readOnly: undefined });
    expect(sceneOf(at("map"), ana, viewing)).toEqual({ kind: "closed-board" });
  });

  it("is everybody's board in a step for all", () => {
    expect(sceneOf(at("together"), lead, undefined)).toMatchObject({
      kind: "board",
      address: { teamId: "all", stepId: "together" },
    });
  });

  it("is a choice of boards for those without a team", () => {
    for (const person of [lead, guest]) {
      expect(sceneOf(at("map"), person, undefined)).toMatchObject({ kind: "choose-board" });
    }
    expect(sceneOf(at("map"), { ...ana, teamId: null }, undefined)).toEqual({ kind: "no-team" });
  });

  it("is any team's board for who leads, and no other team's for who takes part", () => {
    const viewing = { teamId: "team-2", stepId: "map" };
    expect(sceneOf(at("map"), lead, viewing)).toMatchObject({ kind: "board", readOnly: undefined });
    expect(sceneOf(at("map"), guest, viewing)).toMatchObject({ readOnly: "observer" });
    expect(sceneOf(at("map"), ana, viewing)).toEqual({ kind: "closed-board" });
  });

  it("is not a board of a step that has not begun, nor one that does not exist", () => {
    expect(sceneOf(at("map"), ana, { teamId: "team-1", stepId: "look" })).toEqual({
      kind: "closed-board",
    });
    expect(sceneOf(at("map"), lead, { teamId: "team-1", stepId: "nowhere" })).toEqual({
      kind: "closed-board",
    });
  });

  it("says why it cannot be changed", () => {
    const reason = (state: PublicState, person: Person) => {
      const scene = sceneOf(state, person, { teamId: "team-1", stepId: "look" });
      return scene.kind === "board" ? scene.readOnly : scene.kind;
    };
    expect(reason(at("look"), ana)).toBe("step");
    expect(reason(at("look"), lead)).toBeUndefined();
    expect(reason({ ...at("look"), status: "ended", endedAt: 5 }, lead)).toBe("ended");
  });

  it("is an earlier board with that step's own zones", () => {
    expect(sceneOf(at("look", "map"), ana, { teamId: "team-1", stepId: "map" })).toMatchObject({
      kind: "board",
      isCurrent: false,
      step: steps[1],
    });
  });

  it("is nothing for somebody who was taken out", () => {
    expect(sceneOf(at("map"), undefined, undefined)).toEqual({ kind: "removed" });
  });
});

describe("a private step", () => {
  const shown = (teamId: string | null) => [{ stepId: "alone", teamId, withAuthors: false, at: 1 }];
  const addressOf = (state: PublicState, person: Person, viewing?: Viewing) => {
    const scene = sceneOf(state, person, viewing);
    return scene.kind === "board" ? { ...scene.address, readOnly: scene.readOnly } : scene.kind;
  };
  const board = { workshopId: "w1", teamId: "team-1", stepId: "alone" };

  it("[E4] opens one's own room to write in, however one comes to the board", () => {
    const own = { ...board, kind: "private", readOnly: undefined };
    expect(addressOf(at("alone"), ana)).toEqual(own);
    expect(addressOf(at("alone"), ana, { teamId: "team-1", stepId: "alone" })).toEqual(own);
  });

  it("[E4] is the board once the notes were shown to this team or to all", () => {
    const expected = { ...board, kind: "board", readOnly: undefined };
    for (const teamId of ["team-1", null]) {
      const state = { ...at("alone"), reveals: shown(teamId) };
      expect(addressOf(state, ana)).toEqual(expected);
    }
    const others = { ...at("alone"), reveals: shown("team-2") };
    expect(addressOf(others, ana)).toMatchObject({ kind: "private" });
  });

  it("[E14] is the board, to look at, for whom it was shown alone, and for nobody else", () => {
    const turn = { stepId: "alone", memberId: "m-ana", withAuthor: true, at: 1 };
    const state = { ...at("alone"), shownMembers: [turn] };
    expect(addressOf(state, ana)).toEqual({ ...board, kind: "board", readOnly: "step" });
    const ben: Person = { ...ana, id: "m-ben" };
    expect(addressOf(state, ben)).toMatchObject({ kind: "private", readOnly: undefined });
    // Who waits for their turn may look at what is there.
    const viewing = { teamId: "team-1", stepId: "alone", isShared: true } as const;
    expect(addressOf(state, ben, viewing)).toMatchObject({ kind: "board", readOnly: "step" });
  });

  it("[A5] is the board for who leads, and to look at for who observes", () => {
    const viewing = { teamId: "team-1", stepId: "alone" };
    expect(addressOf(at("alone"), lead, viewing)).toMatchObject({ kind: "board" });
    expect(addressOf(at("alone"), guest, viewing)).toMatchObject({
      kind: "board",
      readOnly: "observer",
    });
  });

  it("does not take earlier boards away", () => {
    const viewing = { teamId: "team-1", stepId: "map" };
    expect(addressOf(at("alone", "map"), ana, viewing)).toMatchObject({ kind: "board" });
  });
});

describe("earlier boards", () => {
  it("are those of steps the room has been in, each once, without the current one", () => {
    const state = at("look", "welcome", "map", "map-more", "together");
    expect(earlierBoards(state, ana).map(({ viewing }) => viewing)).toEqual([
      { teamId: "team-1", stepId: "map" },
      { teamId: "all", stepId: "together" },
    ]);
  });

  it("do not include the board that the current step goes on with", () => {
    expect(earlierBoards(at("map-more", "map"), ana)).toEqual([]);
  });

  it("are only the common ones for somebody without a team", () => {
    const state = at("look", "map", "together");
    expect(earlierBoards(state, lead).map(({ viewing }) => viewing.teamId)).toEqual(["all"]);
  });
});
