// @vitest-environment happy-dom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { coverageChoiceFrom } from "#components/insight/coverage/use-coverage-choice.ts";
import { choiceIn, oneOf, searchWith, useChoice } from "#components/insight/use-choice.ts";

const none = { rows: undefined, columns: undefined, team: undefined };

afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/");
});

describe("a choice in an address", () => {
  it("is read as it was written, whatever is in it", () => {
    const said = { step: "round-2", zone: "目标 & 行动?#+%", team: "t 1" };
    const search = searchWith("?map=knowledge", said);
    expect(choiceIn(search, ["step", "zone", "team"])).toEqual(said);
    expect(choiceIn(search, ["map"])).toEqual({ map: "knowledge" });
  });

  it("leaves nothing behind when it is taken back", () => {
    expect(searchWith("?team=t1", { team: undefined })).toBe("");
    expect(searchWith("?team=t1&rows=sdg", { team: "" })).toBe("?rows=sdg");
    expect(choiceIn("?team=", ["team"])).toEqual({ team: undefined });
  });

  it("is nothing that is not known", () => {
    expect(oneOf("t1", ["t1", "t2"])).toBe("t1");
    for (const said of ["t9", "T1", "", "toString", undefined]) {
      expect(oneOf(said, ["t1", "t2"])).toBeUndefined();
    }
  });
});

describe("what coverage reads of an address", () => {
  const teamIds = ["t1", "t2"];
  const read = (said: Partial<typeof none> | Record<string, string>) =>
    coverageChoiceFrom({ ...none, ...said }, teamIds);

  it("takes what it knows", () => {
    expect(read({ rows: "cop29-objectives", columns: "teams", team: "t2" })).toEqual({
      ...{ rows: "cop29-objectives", columns: "teams", teamId: "t2" },
    });
  });

  it("is as at first for what it does not know", () => {
    const first = { rows: "sdg", columns: "ecosystem-pillars", teamId: null };
    expect(read({})).toEqual(first);
    expect(read({ rows: "teams", columns: "__proto__", team: "t9" })).toEqual(first);
  });

  it("sets nothing against itself", () => {
    expect(read({ rows: "ecosystem-pillars" })).toMatchObject({ columns: "sdg" });
    expect(read({ columns: "sdg" })).toMatchObject({ columns: "ecosystem-pillars" });
    expect(read({ rows: "gda-pillars", columns: "gda-pillars" })).toMatchObject({
      columns: "ecosystem-pillars",
    });
  });
});

describe("a view's choice", () => {
  it("is in the page's address at once, beside what else is there", () => {
    window.history.replaceState(null, "", "/en/insight/maps?second=zh-Hant#list");
    const { result } = renderHook(() => useChoice("team", "map"));
    const before = window.history.length;
    expect(result.current[0]).toEqual({ team: undefined, map: undefined });
    act(() => result.current[1]({ team: "t1" }));
    act(() => result.current[1]({ map: "collaboration" }));
    expect(result.current[0]).toEqual({ team: "t1", map: "collaboration" });
    expect(window.location.href).toMatch(
      /\/en\/insight\/maps\?second=zh-Hant&team=t1&map=collaboration#list$/,
    );
    // The way back leads out of the view, and not through everything somebody tried in it.
    expect(window.history.length).toBe(before);
  });

  it("is the same for all who read it, and keeps its identity while it is", () => {
    const one = renderHook(() => useChoice("team"));
    const other = renderHook(() => useChoice("team", "step"));
    const first = one.result.current[0];
    act(() => other.result.current[1]({ step: "s2" }));
    expect(one.result.current[0]).toEqual(first);
    act(() => other.result.current[1]({ team: "t2" }));
    expect(one.result.current[0]).toEqual({ team: "t2" });
    const chosen = one.result.current[0];
    one.rerender();
    expect(one.result.current[0]).toBe(chosen);
  });

  it("follows the browser's Back", () => {
    const { result } = renderHook(() => useChoice("team"));
    act(() => result.current[1]({ team: "t1" }));
    act(() => {
      window.history.replaceState(null, "", "/?team=t2");
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    expect(result.current[0]).toEqual({ team: "t2" });
  });
});
