import { describe, expect, it } from "vitest";
import { suggestedFileName } from "#lib/exports/content-disposition.ts";

describe("suggestedFileName", () => {
  it.each([
    [`attachment; filename="plan.pdf"`, "plan.pdf"],
    [`attachment; filename="plan.pdf"; filename*=UTF-8''%E6%95%99%E6%A1%88.pdf`, "教案.pdf"],
    [`attachment; filename*=UTF-8''..%2F..%2Fplan.pdf`, ".._.._plan.pdf"],
    ["attachment; filename*=UTF-8''%E6%95", undefined],
    ["attachment", undefined],
    [null, undefined],
  ])("reads %s as %s", (header, name) => {
    expect(suggestedFileName(header)).toBe(name);
  });
});
