import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainTarget } from "#startup/request-target.ts";

describe("the target of a request", () => {
  it.each([
    ["/en/join/ABCD2345?x=1", "/en/join/ABCD2345?x=1"],
    ["/en/%E6%95%99%E6%A1%88", "/en/%E6%95%99%E6%A1%88"],
    ["/en/join/100%", "/en/join/100%EF%BC%85"],
    ["/en/join/100%25", "/en/join/100%EF%BC%85"],
    ["/%2525ff", "/%EF%BC%8525ff"],
    ["/%c0%ae", "/%EF%BC%85c0%EF%BC%85ae"],
    ["/en?x=%&y=?", "/en?x=%&y=?"],
    ["http://evil.example/en?x=1", "/en?x=1"],
    ["http://evil.example", "/"],
    ["HTTPS://user@evil.example:80?x", "/?x"],
    ["evil.example/en", "/evil.example/en"],
    ["*", "/*"],
    ["", "/"],
  ])("[W4] %s is %s", (target, plain) => {
    expect(plainTarget(target)).toBe(plain);
  });

  it("[W4] is a path that can be decoded as often as anybody likes, whatever is sent", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."/%?:.a0Ec#\\@") });
    fc.assert(
      fc.property(texts, (target) => {
        const [path = ""] = plainTarget(target).split("?");
        expect(path).toMatch(/^\//);
        const once = decodeURIComponent(path);
        expect(decodeURIComponent(once)).toBe(once);
      }),
    );
  });
});
