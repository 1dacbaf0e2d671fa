import { describe, expect, it } from "vitest";
import { codeInText } from "#components/join/typed-code.ts";

describe("codeInText", () => {
  it.each([
    ["abcd2345", "ABCD-2345"],
    [" ＡＢＣＤ－２３４５ ", "ABCD-2345"],
    ["https://school.example/j/ABCD2345", "ABCD-2345"],
    ["http://192.168.1.5:3000/zh-Hans/join/abcd2345?x=1#y", "ABCD-2345"],
    ["please join", undefined],
    ["https://school.example/j/", undefined],
    ["https://school.example/about", undefined],
  ])("finds in %s: %s", (text, code) => {
    expect(codeInText(text)).toBe(code);
  });
});
