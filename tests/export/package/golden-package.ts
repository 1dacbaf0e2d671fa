import type { PackageSource } from "#export/package/write-package.ts";
import type { LedgerRow } from "#lib/canvas/board-replay.ts";
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
  };
}
