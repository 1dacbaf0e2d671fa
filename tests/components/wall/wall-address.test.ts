import { describe, expect, it } from "vitest";
import { searchOf, wallAddress } from "#components/wall/use-wall-address.ts";

describe("the wall's address", () => {
  it.each(["", "?step=targets", "?zone=green", "?step=targets&zone=green", "?boards="])(
    "reads what it writes: %s",
    (search) => {
      expect(searchOf(wallAddress(new URLSearchParams(search)))).toBe(search);
    },
  );
});
