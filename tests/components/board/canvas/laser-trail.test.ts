// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { laserTrail } from "#components/board/canvas/laser-trail.ts";
import { MAX_LASER_POINTS, ownPresenceSchema } from "#lib/sync/presence.ts";
import { drag, openEditor } from "./headless-editor.ts";

const trail = (count: number, color: "laser" | "accent" = "laser") => ({
  color,
  points: Array.from({ length: count }, (_, index) => ({ x: index, y: index / 3, z: 0.5 })),
});

describe("the trail of a laser, as others are told", () => {
  it("is the newest of them, and nothing without one", () => {
    expect(laserTrail([])).toBeNull();
    expect(laserTrail([trail(5, "accent")])).toBeNull();
    expect(laserTrail([trail(9), trail(2)])).toEqual([
      [0, 0],
      [1, 0.3],
    ]);
  });

  it.each([1, 39, 40, 41, 79, 80, 81, 500])("fits what travels, at %i points", (count) => {
    const told = laserTrail([trail(count)]) ?? [];
    expect(told.length).toBeLessThanOrEqual(MAX_LASER_POINTS);
    expect(told.length).toBeGreaterThan(Math.min(count, MAX_LASER_POINTS) / 2 - 1);
    expect(told.at(-1)?.[0]).toBe(count - 1);
    expect(ownPresenceSchema.parse({ laser: told })).toEqual({ laser: told });
  });

  it("is drawn by tldraw's own laser tool", () => {
    const editor = openEditor();
    editor.setCurrentTool("laser");
    drag(editor, [
      { x: 10, y: 10 },
      { x: 60, y: 10 },
      { x: 90, y: 40 },
    ]);
    expect(laserTrail(editor.getInstanceState().scribbles)?.length).toBeGreaterThan(1);
    editor.dispose();
  });
});
