import { describe, expect, it } from "vitest";
import { parseProblemCode, problemBody, problemStatus } from "#lib/http/problem.ts";

describe("the code of an answer that is not ok", () => {
  it.each(Object.keys(problemStatus))("is %s", (code) => {
    expect(parseProblemCode(problemBody(code as keyof typeof problemStatus))).toBe(code);
  });

  it.each(["toString", "constructor", "__proto__", "hasOwnProperty", "", "Not-Allowed", 404, null])(
    "is not %j",
    (code) => {
      expect(parseProblemCode({ code })).toBeUndefined();
    },
  );

  it.each([undefined, null, "not-allowed", ["not-allowed"], {}])("is not in %j", (body) => {
    expect(parseProblemCode(body)).toBeUndefined();
    expect(parseProblemCode(Object.create({ code: "not-allowed" }))).toBeUndefined();
  });
});
