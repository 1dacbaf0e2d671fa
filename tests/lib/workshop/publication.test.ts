import { describe, expect, it } from "vitest";
import { attributionSchema, publishedNames } from "#lib/workshop/publication.ts";

const ana = { id: "m1", name: "Ana" };

describe("who is named in papers", () => {
  it("is nobody under age who did not ask for it", () => {
    const bo = { id: "m2", name: "Bo", attribution: { as: "name" } } as const;
    expect(publishedNames({ forMinors: true }, [ana, bo])).toEqual({ m2: "Bo" });
  });

  it("is everybody else who did not refuse", () => {
    const bo = { id: "m2", name: "Bo", attribution: { as: "nobody" } } as const;
    expect(publishedNames({ forMinors: false }, [ana, bo])).toEqual({ m1: "Ana" });
  });

  it("goes by another name if they wish, also for what they wrote under an id they had before", () => {
    const li = {
      ...{ id: "m3", name: "李明", formerIds: ["m8", "m9"] },
      attribution: { as: "alias", alias: "小明" },
    } as const;
    const names = { m3: "小明", m8: "小明", m9: "小明" };
    expect(publishedNames({ forMinors: true }, [li])).toEqual(names);
  });

  it.each([{ as: "alias" }, { as: "alias", alias: " \u202e " }, { as: "anybody" }, null, {}])(
    "cannot be said like this: %j",
    (wish) => {
      expect(attributionSchema.safeParse(wish).success).toBe(false);
    },
  );
});
