import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateClock } from "#lib/workshop/server-clock.ts";

const NOW = 1_795_000_000_000;

describe("estimating the server's clock", () => {
  it("[E11] takes the middle of the quickest answer", () => {
    const answers = [
      { askedAt: NOW, serverAt: NOW + 7_000, heardAt: NOW + 900 },
      { askedAt: NOW + 1_000, serverAt: NOW + 6_020, heardAt: NOW + 1_040 },
    ];
    expect(estimateClock(answers)).toEqual({ offsetMs: 5_000, errorMs: 20 });
  });

  it("[E11] knows nothing without an answer, or when our clock was set back", () => {
    expect(estimateClock([])).toBeUndefined();
    expect(estimateClock([{ askedAt: NOW, serverAt: NOW, heardAt: NOW - 1 }])).toBeUndefined();
  });

  it("[E11] is never further off than it says, however the way there and back differ", () => {
    const trip = fc.record({ there: fc.nat(5_000), back: fc.nat(5_000), pause: fc.nat(1_000) });
    const offset = fc.integer({ min: -9e9, max: 9e9 });
    fc.assert(
      fc.property(offset, fc.array(trip, { minLength: 1, maxLength: 5 }), (ahead, trips) => {
        let now = NOW;
        const answers = trips.map(({ there, back, pause }) => {
          const askedAt = now;
          const heardAt = askedAt + there + back;
          now = heardAt + pause;
          return { askedAt, serverAt: askedAt + there + ahead, heardAt };
        });
        const estimate = estimateClock(answers);
        expect(estimate).toBeDefined();
        const { offsetMs, errorMs } = estimate ?? { offsetMs: 0, errorMs: 0 };
        expect(Math.abs(offsetMs - ahead)).toBeLessThanOrEqual(errorMs + 1);
      }),
    );
  });
});
