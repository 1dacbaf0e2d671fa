import { describe, expect, it } from "vitest";
import { ownPresenceSchema, presenceSchema } from "#lib/sync/presence.ts";

describe("what somebody may say about themselves", () => {
  it.each([
    { what: "nothing", said: {} },
    { what: "a pointer", said: { pointer: { x: -5.5, y: 1e6 } } },
    { what: "that the pointer is gone", said: { pointer: null } },
    { what: "what they see", said: { view: { x: 0, y: 0, w: 800, h: 600 } } },
    { what: "what they have selected", said: { selected: ["shape:1", "shape:2"] } },
    {
      what: "where they write",
      said: { editing: "shape:1", cursor: { anchor: { type: {}, assoc: 0 }, head: null } },
    },
  ])("can be $what", ({ said }) => {
    expect(ownPresenceSchema.parse(said)).toEqual(said);
  });

  it.each([
    { what: "a pointer beyond any canvas", said: { pointer: { x: 1e8, y: 0 } } },
    { what: "a pointer that is no number", said: { pointer: { x: Number.NaN, y: 0 } } },
    { what: "half a pointer", said: { pointer: { x: 1 } } },
    { what: "a selection without end", said: { selected: Array(21).fill("shape:1") } },
    { what: "an id that is a book", said: { editing: "x".repeat(65) } },
    { what: "text instead of a list", said: { selected: "shape:1" } },
  ])("cannot be $what", ({ said }) => {
    expect(ownPresenceSchema.safeParse(said).success).toBe(false);
  });

  it("never includes who they are", () => {
    const said = { user: { id: "boss", role: "facilitator" }, name: "Teacher", pointer: null };
    expect(ownPresenceSchema.parse(said)).toEqual({ pointer: null });
  });

  it("is complete only with who it is from", () => {
    const user = { id: "m1", name: "小明", role: "participant", color: "#1a5fd0", teamId: null };
    expect(presenceSchema.safeParse({ pointer: null }).success).toBe(false);
    expect(presenceSchema.parse({ user })).toEqual({ user });
    expect(presenceSchema.safeParse({ user: { ...user, role: "admin" } }).success).toBe(false);
  });
});
