import { claimParts } from "#lib/insight/mechanisms/claim-words.ts";
import { MECHANISM_TEMPLATE, mechanismTable } from "#lib/insight/mechanisms/mechanism-table.ts";
import { type RoadmapTime, roadmapOf, roadmapTimes } from "#lib/insight/roadmap/roadmap.ts";
import type { InsightSection } from "#lib/lesson-plan/insight-slot.ts";
import type { InsightReading } from "./insight-reading.ts";

const ROADMAP = "T15-roadmap";

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

/**
 * Roadmaps of all teams as one list, by time.
 *
 * @param year the workshop's, from which the roadmap's times count.
 */
export function roadmapSection(
  { source, words: { roadmap: words }, templateTexts, teamName, say }: InsightReading,
  year: number,
): InsightSection | undefined {
  const text = templateTexts[ROADMAP];
  const { items } = roadmapOf(source, { year });
  if (!text || items.length === 0) return undefined;
  const times: readonly (RoadmapTime | null)[] = [...roadmapTimes, null];
  const rows = items
    .toSorted((one, other) => times.indexOf(one.time) - times.indexOf(other.time))
    .map(({ note, layer, time }) => [
      time === null ? words.later : (text.columns?.[time]?.name ?? time),
      text.zones[layer]?.name ?? layer,
      teamName(note.teamId),
      say(note),
    ]);
  return {
    lead: words.lead,
    tables: [
      {
        id: "items",
        title: null,
        columns: [
          { id: "time", name: words.time, share: 2, align: "start" },
          { id: "layer", name: words.layer, share: 3, align: "start" },
          { id: "team", name: words.team, share: 2, ...typed },
          { id: "item", name: words.item, share: 6, ...typed },
        ],
        rows: numbered(rows),
      },
    ],
    notes: [],
  };
}

function numbered(rows: readonly (readonly string[])[]) {
  return rows.map((cells, index) => ({ id: `row-${index + 1}`, cells }));
}
