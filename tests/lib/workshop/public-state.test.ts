import { describe, expect, it } from "vitest";
import { controlFields, parsePublicState, publicState } from "#lib/workshop/public-state.ts";
import {
  sampleFacilitator,
  sampleMember,
  sampleStep,
  sampleWorkshop,
} from "#tests/support/sample-workshop.ts";

describe("the public state of a workshop", () => {
  const state = publicState(sampleWorkshop(), [sampleFacilitator(), sampleMember("ana")]);

  it("says who is there and not when they came", () => {
    expect(state.members).toEqual([
      { id: "boss", name: "Person boss", role: "facilitator", teamId: null },
      { id: "ana", name: "Person ana", role: "participant", teamId: "t1" },
    ]);
  });

  it("passes on only the four known things about a person", () => {
    const careless = { ...sampleMember("ana"), rejoinHash: "secret" };
    expect(JSON.stringify(publicState(sampleWorkshop(), [careless]))).not.toContain("secret");
  });

  it("never holds the facilitator's own notes on a step", () => {
    const steps = [sampleStep("s1", { notes: "ask the mayor first" })];
    const shown = publicState(sampleWorkshop({ steps }), []);
    expect(JSON.stringify(shown)).not.toContain("mayor");
    expect(shown.steps).toEqual([sampleStep("s1")]);
  });

  it("can be read after a way through JSON", () => {
    expect(parsePublicState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it("has a field for each person in the control document, in the order they came", () => {
    const people = ["boss", "zoe", "ana", "mia"].map((id) => sampleMember(id));
    const long = publicState(sampleWorkshop(), people);
    const fields = controlFields(long);
    expect(Object.keys(fields).filter((name) => name.includes("member"))).toHaveLength(4);
    const shuffled = Object.fromEntries(Object.entries(fields).toReversed());
    expect(parsePublicState(shuffled)).toEqual(long);
  });

  it("is nothing while it is empty or not of the form this client knows", () => {
    expect(parsePublicState({})).toBeUndefined();
    expect(parsePublicState(null)).toBeUndefined();
    expect(parsePublicState({ ...state, status: "paused" })).toBeUndefined();
    expect(parsePublicState({ ...state, members: "many" })).toBeUndefined();
  });

  it("can be read if a newer server says more", () => {
    expect(parsePublicState({ ...state, weather: 5 })).toEqual(state);
  });
});
