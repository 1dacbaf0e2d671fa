import { describe, expect, it } from "vitest";
import { createRenderLine } from "#export/render-line.ts";

/** People in a line, by name, and what each was told. */
function openLine() {
  const line = createRenderLine();
  const told: Record<string, string[]> = {};
  const enter = (name: string) =>
    line.enter((state) => {
      told[name] = [
        ...(told[name] ?? []),
        state.state === "waiting" ? String(state.ahead) : "making",
      ];
    });
  return { line, told, enter };
}

describe("the line before the render thread", () => {
  it("tells everybody how many are before them, until it is their turn", () => {
    const { line, told, enter } = openLine();
    const [a, b] = [enter("a"), enter("b"), enter("c")];
    expect(told).toEqual({ a: ["making"], b: ["1"], c: ["2"] });
    a.leave();
    b.leave();
    expect(told).toEqual({ a: ["making"], b: ["1", "making"], c: ["2", "1", "making"] });
    expect(line.length()).toBe(1);
  });

  it("moves up only those behind whoever gives up", () => {
    const { told, enter } = openLine();
    enter("a");
    const b = enter("b");
    enter("c");
    b.leave();
    expect(told).toEqual({ a: ["making"], b: ["1"], c: ["2", "1"] });
  });

  it("lets each begin when nobody is before them, and not earlier", async () => {
    const { enter } = openLine();
    const begun: string[] = [];
    const places = ["a", "b", "c"].map((name) => {
      const place = enter(name);
      void place.turn.then(() => begun.push(name));
      return place;
    });
    await places[0]?.turn;
    expect(begun).toEqual(["a"]);
    places[1]?.leave();
    places[0]?.leave();
    await places[2]?.turn;
    expect(begun).toEqual(["a", "c"]);
  });

  it("is left once, and needs nobody who listens", () => {
    const { line, enter } = openLine();
    const place = line.enter();
    enter("b");
    place.leave();
    place.leave();
    expect(line.length()).toBe(1);
  });
});
