import { claimParts } from "#lib/insight/mechanisms/claim-words.ts";
import { MECHANISM_TEMPLATE, mechanismTable } from "#lib/insight/mechanisms/mechanism-table.ts";
import type { InsightSection } from "#lib/lesson-plan/insight-slot.ts";
import type { InsightReading } from "./insight-reading.ts";

const typed = { align: "start", isTyped: true } as const;

/** Claims of a net effect, and the parts that their words name. */
export function mechanismsSection(reading: InsightReading): InsightSection | undefined {
  const { source, teamName, say } = reading;
  const { mechanisms: words } = reading.words;
  const rows = source.boards
    .filter(({ templateId }) => templateId === MECHANISM_TEMPLATE)
    .flatMap((board) => {
      const { teamId, claims } = mechanismTable(board);
      return claims.map(({ note, found }) => [
        ...[teamName(teamId), say(note)],
        ...claimParts.map((part) => found.find((one) => one.part === part)?.words ?? words.missing),
      ]);
    });
  if (rows.length === 0) return undefined;
  return {
    lead: words.lead,
    tables: [
      {
        id: "claims",
        title: null,
        columns: [
          { id: "team", name: words.team, share: 2, ...typed },
          { id: "claim", name: words.claim, share: 5, ...typed },
          ...claimParts.map((id) => ({ id, name: words.parts[id], share: 2, ...typed })),
        ],
        rows: numbered(rows),
      },
    ],
    notes: [words.note],
  };
}

function numbered(rows: readonly (readonly string[])[]) {
  return rows.map((cells, index) => ({ id: `row-${index + 1}`, cells }));
}
