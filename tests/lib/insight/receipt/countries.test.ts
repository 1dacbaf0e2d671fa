import { averageIntensity, electricityMaps } from "@tgwf/co2";
import { describe, expect, it } from "vitest";
import { countries } from "#lib/insight/receipt/countries.ts";

describe("countries of the grid tables", () => {
  const groups = /^(AFRICA|ASEAN|ASIA|EU|EUROPE|G20|G7|OCEANIA|OECD|WORLD|.* .*)$/;

  it("are all those of the table by three letters that are no groups", () => {
    const inTable = Object.keys(averageIntensity.data).filter((code) => !groups.test(code));
    expect(countries.map(({ alpha3 }) => alpha3).toSorted()).toEqual(inTable.toSorted());
  });

  it("have one code of each kind, and a name in every language", () => {
    expect(new Set(countries.map(({ alpha2 }) => alpha2)).size).toBe(countries.length);
    for (const locale of ["en", "zh-Hans", "zh-Hant"]) {
      const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
      for (const { alpha2 } of countries) expect(names.of(alpha2), alpha2).toBeTruthy();
    }
  });

  it("are the same country in both tables", () => {
    const names = new Intl.DisplayNames("en", { type: "region" });
    const inBoth = countries.flatMap(({ alpha2, alpha3 }) => {
      const zone = electricityMaps.yearly2025.data[alpha2];
      const own = averageIntensity.data[alpha3];
      return zone && own ? [{ alpha2, own, other: zone.carbonIntensity.value }] : [];
    });
    expect(inBoth.length).toBeGreaterThan(150);
    // Names differ in spelling; a wrong pair would differ in its figure far more often than this.
    const far = inBoth.filter(
      ({ own, other }) => Math.abs(own - other) > 0.6 * Math.max(own, other),
    );
    expect(far.map(({ alpha2 }) => names.of(alpha2)).length).toBeLessThan(inBoth.length / 10);
  });
});
