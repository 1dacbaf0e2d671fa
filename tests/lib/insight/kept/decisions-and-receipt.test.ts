import { describe, expect, it } from "vitest";
import { MAX_KEPT_BYTES } from "#lib/insight/kept/kept-part.ts";
import { keptParts, parseKept } from "#lib/insight/kept/kept-parts.ts";
import { type KeptReceipt, tripsOf } from "#lib/insight/kept/receipt.ts";
import { withDecision } from "#lib/insight/kept/synthesis.ts";
import type { Decision } from "#lib/insight/synthesis/decisions.ts";

const decision = (id: string, notes = 2): Decision => ({
  id,
  says: "together",
  refs: Array.from({ length: notes }, (_, at) => ({
    teamId: `team-${at}`,
    stepId: "step-of-the-second-week",
    id: `shape:${"x".repeat(21)}${at}`,
  })),
});

describe("decisions that are kept", () => {
  it("are added once", () => {
    const once = withDecision({ decisions: [] }, decision("d1"));
    expect(withDecision(once, decision("d1", 3))).toEqual(once);
    expect(parseKept("synthesis", once)).toEqual(once);
  });

  it("never grow beyond what is stored: the oldest go", () => {
    let kept = keptParts.synthesis.empty;
    for (let at = 0; at < 40; at++) kept = withDecision(kept, decision(`d${at}`, 200));
    const bytes = new TextEncoder().encode(JSON.stringify(kept)).length;
    expect(bytes).toBeLessThan(MAX_KEPT_BYTES);
    expect(bytes).toBeGreaterThan(MAX_KEPT_BYTES / 2);
    expect(kept.decisions.at(-1)?.id).toBe("d39");
    expect(parseKept("synthesis", kept)).toEqual(kept);
  });

  it("hold contradictions beside ideas", () => {
    const [one, other] = [decision("x", 2), decision("y", 3)].map((of) =>
      "refs" in of ? of.refs : [],
    );
    const sides: [typeof one, typeof other] = [one, other];
    const says = { id: "c1", says: "against" as const, reason: "votes" as const };
    const kept = {
      decisions: [decision("d1"), { ...says, sides: [sides[0] ?? [], sides[1] ?? []] }],
    };
    expect(parseKept("synthesis", kept)).toEqual(kept);
    for (const wrong of [
      { sides: [one] },
      { sides: [one, []] },
      { refs: one },
      { reason: "mood" },
    ]) {
      const broken = { ...says, sides, ...wrong };
      expect(parseKept("synthesis", { decisions: [broken] })).toBeUndefined();
    }
  });

  it.each([
    { decisions: [{ ...decision("d1"), refs: [] }] },
    { decisions: [{ ...decision("d1"), says: "perhaps" }] },
    { decisions: [{ ...decision("d 1") }] },
    { decisions: [], more: 1 },
  ])("are nothing else: %o", (value) => {
    expect(parseKept("synthesis", value)).toBeUndefined();
  });
});

describe("a receipt that is kept", () => {
  const factor = {
    mode: "train" as const,
    gramsPerKm: { low: 20, mid: 30, high: 40 },
    source: "Our railway's report",
    date: "2025",
  };
  const entered: KeptReceipt = {
    country: { alpha2: "CN", alpha3: "CHN" },
    minutes: 90,
    watts: { range: { low: 5, mid: 15, high: 45 }, source: "Measured by our caretaker" },
    ways: [{ mode: "train", people: 12, km: 300 }],
    factors: [factor],
  };

  it("holds what people entered", () => {
    expect(parseKept("receipt", entered)).toEqual(entered);
    expect(tripsOf(entered)).toEqual([{ mode: "train", km: 3_600 }]);
    expect(parseKept("receipt", keptParts.receipt.empty)).toEqual(keptParts.receipt.empty);
  });

  it.each<[string, object]>([
    ["a factor without source", { factors: [{ ...factor, source: "  " }] }],
    ["a factor without date", { factors: [{ ...factor, date: "" }] }],
    [
      "a range the wrong way round",
      { factors: [{ ...factor, gramsPerKm: { low: 9, mid: 5, high: 6 } }] },
    ],
    ["two factors for one mode", { factors: [factor, { ...factor, date: "2024" }] }],
    ["a way of nobody", { ways: [{ mode: "train", people: 0, km: 3 }] }],
    ["a negative way", { ways: [{ mode: "train", people: 1, km: -3 }] }],
    ["an unknown mode", { ways: [{ mode: "rocket", people: 1, km: 3 }] }],
    ["endless time", { minutes: Number.POSITIVE_INFINITY }],
    ["a country by name", { country: { alpha2: "China", alpha3: "CHN" } }],
  ])("refuses %s", (_, change) => {
    expect(parseKept("receipt", { ...entered, ...change })).toBeUndefined();
  });
});
