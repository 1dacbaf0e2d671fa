import { expect, test } from "vitest";
import { numberText } from "#lib/insight/lens/number-text.ts";

test("figures of the lens have four digits, their unit and a real minus sign", () => {
  const en = numberText("en", "t CO2e");
  expect([en.number(154_837.2), en.amount(0.012345)]).toEqual(["154,800", "0.01235 t CO2e"]);
  expect([en.share(0.48604), en.change(-0.36), en.change(0.02), en.change(0)]).toEqual([
    ...["48.6%", "−36%", "+2%", "0%"],
  ]);
  expect(numberText("zh-Hans", "").amount(121_500_000)).toBe("1.215亿");
  expect(numberText("zh-Hant", "").amount(121_500_000)).toBe("1.215億");
});
