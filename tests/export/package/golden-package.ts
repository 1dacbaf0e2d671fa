import type { PackageSource } from "#export/package/write-package.ts";
import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import type { KeptValues } from "#lib/insight/kept/kept-parts.ts";
import { noEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import type { PackagePerson } from "#lib/package/pseudonyms.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { storedGoldenWorkshop } from "../golden-workshop.ts";
import { goldenLedger, memberIdOf } from "./golden-ledger.ts";

/** What must not be in a package: the join code, and ids of people as {@link memberIdOf} has them. */
export const SECRETS = ["GRDG2026", "c0ffee"] as const;

const teams = ["herons", "egrets", "banyans"] as const;

export const goldenPeople: readonly PackagePerson[] = Array.from({ length: 15 }, (_, index) => ({
  id: memberIdOf(index),
  role: index === 0 ? "facilitator" : index === 14 ? "observer" : "participant",
  teamId: index === 0 || index === 14 ? null : (teams[index % 3] ?? null),
  joinedAt: 1_000 + index,
  ...(index === 3 && { formerIds: [memberIdOf(99)] }),
}));

/** Every part that can be kept, with what people typed themselves and numbers that are no integers. */
export const goldenKept: Required<KeptValues> = {
  economy: {
    table: {
      ...{ origin: "file", fileName: "Mei's 部门表.csv", unit: "t CO₂e" },
      economy: {
        sectors: ["Power ⚡", "运输"],
        coefficients: [
          [0.1, 0.25],
          [1 / 3, 0],
        ],
        demand: [10, 20.5],
        intensities: [1e-7, 0.4],
      },
    },
    levers: [{ kind: "intensity", sector: 1, share: 0.5 }],
    goal: { baseYear: 2020, targetYear: 2030, cut: 0.45 },
  },
  participation: { isOn: false },
  receipt: {
    country: { alpha2: "CN", alpha3: "CHN" },
    minutes: 90.5,
    watts: { range: { low: 5, mid: 20, high: 60 }, source: "Mr Wang’s meter" },
    ways: [{ mode: "train", people: 2, km: 120.5 }],
    factors: [
      {
        mode: "train",
        gramsPerKm: { low: 5, mid: 10, high: 30 },
        ...{ source: "Ms Li, railway office", date: "2025-06" },
      },
    ],
  },
  synthesis: {
    decisions: [
      {
        ...{ id: "d1", says: "together" },
        refs: [
          { teamId: "herons", stepId: "targets", id: "shape:by-2-0" },
          { teamId: "egrets", stepId: "targets", id: "shape:gone" },
        ],
      },
    ],
  },
};

/** The golden workshop with its ledgers, people and edits, as storage would hold it. */
export function goldenPackageSource(workshop: Partial<Workshop> = {}): PackageSource {
  const stored = storedGoldenWorkshop({
    publication: { licence: "CC-BY-SA-4.0", forMinors: true },
    ...workshop,
  });
  return {
    stored: {
      ...stored,
      boards: stored.boards.map((board, index) => {
        const history: LedgerRow[] = goldenLedger(board, index);
        return { ...board, updates: history.map(({ bytes }) => bytes), history };
      }),
      names: { [memberIdOf(2)]: "Mei 美" },
      licence: "CC-BY-SA-4.0",
      planEdits: {
        en: {
          ...noEdits,
          added: [
            {
              id: "reflection.own-1",
              sectionId: "reflection",
              lines: [{ kind: "paragraph", spans: [{ text: "Book the print shop first." }] }],
            },
          ],
        },
      },
    },
    people: goldenPeople,
    kept: goldenKept,
  };
}
