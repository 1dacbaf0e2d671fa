import type { InsightPaperWords } from "#i18n/insight-paper-text.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import type { Decision } from "#lib/insight/synthesis/decisions.ts";
import { type DecidedIdea, decidedSynthesis } from "#lib/insight/synthesis/proposals.ts";
import { zonesToCompare } from "#lib/insight/synthesis/zones-to-compare.ts";
import type { InsightSection, InsightTable } from "#lib/lesson-plan/insight-slot.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import type { InsightReading } from "./insight-reading.ts";

/** More rows than these are for the page, not for paper. */
const MOST_ROWS = 40;

const typed = { align: "start", isTyped: true } as const;

type Found = Readonly<{
  zone: string;
  ideas: readonly DecidedIdea[];
  conflicts: readonly DecidedConflict[];
}>;
type Words = InsightPaperWords["shared-ideas"];

/**
 * What several teams said in one zone, and where they contradict one another: what people accepted
 * first, then what is only suggested. What people said is none is left out.
 *
 * @param decisions those that are kept, see `lib/insight/kept/synthesis.ts`.
 */
export function sharedIdeasSection(
  reading: InsightReading,
  decisions: readonly Decision[],
): InsightSection | undefined {
  const { words } = reading;
  const found = zonesOf(reading, decisions);
  const all = [
    acceptedTable(found, reading),
    suggestedTable(found, reading),
    conflictTable(found, reading),
  ];
  const tables = all.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return undefined;
  const more = tables.reduce((sum, { rows }) => sum + Math.max(0, rows.length - MOST_ROWS), 0);
  return {
    lead: words["shared-ideas"].lead,
    tables: tables.map((table) => ({ ...table, rows: table.rows.slice(0, MOST_ROWS) })),
    notes: [
      ...(more > 0 ? [fillIn(words["shared-ideas"].more, { count: String(more) })] : []),
      words["shared-ideas"].note,
    ],
  };
}

function zonesOf(
  { source, templateTexts }: InsightReading,
  decisions: readonly Decision[],
): Found[] {
  return zonesToCompare(source).flatMap(({ templateId, zoneId, notes }) => {
    // Of most zones one team has something, or nobody: those need not be compared.
    if (new Set(notes.map(({ teamId }) => teamId)).size < 2 || zoneId === null) return [];
    const zone = templateTexts[templateId]?.zones[zoneId]?.name ?? zoneId;
    return [{ zone, ...decidedSynthesis(notes, decisions) }];
  });
}

function acceptedTable(found: readonly Found[], reading: InsightReading): InsightTable {
  const { words, say } = reading;
  const { "shared-ideas": own } = words;
  const rows = found.flatMap(({ zone, ideas }) =>
    ideas
      .filter(({ state }) => state === "accepted")
      .map(({ teamIds, notes, fullest }) => {
        const others = notes.filter((ref) => noteKey(ref) !== noteKey(fullest));
        return [zone, named(teamIds, reading), say(fullest), saidBy(others, reading)];
      }),
  );
  return {
    ...{ id: "accepted", title: own.accepted },
    columns: [...ideaColumns(own), { id: "others", name: own.others, share: 4, ...typed }],
    rows: numbered(rows),
  };
}

function suggestedTable(found: readonly Found[], reading: InsightReading): InsightTable {
  const { words, say } = reading;
  const { separator, "shared-ideas": own } = words;
  const rows = found.flatMap(({ zone, ideas }) =>
    ideas
      .filter(({ state, kind }) => state === "proposed" && kind === "shared")
      .map(({ teamIds, fullest, words: common }) => [
        ...[zone, named(teamIds, reading), say(fullest)],
        common.join(separator),
      ]),
  );
  return {
    ...{ id: "ideas", title: own.suggested },
    columns: [...ideaColumns(own), { id: "words", name: own.words, share: 3, ...typed }],
    rows: numbered(rows),
  };
}

function conflictTable(found: readonly Found[], reading: InsightReading): InsightTable {
  const { "shared-ideas": own } = reading.words;
  const rows = (["accepted", "proposed"] as const).flatMap((wanted) =>
    found.flatMap(({ zone, conflicts }) =>
      conflicts
        .filter(({ state }) => state === wanted)
        .map(({ sides: [one, other] }) => [
          ...[zone, saidBy(one, reading), saidBy(other, reading)],
          own.states[wanted],
        ]),
    ),
  );
  return {
    ...{ id: "conflicts", title: own.conflicts },
    columns: [
      { id: "zone", name: own.zone, share: 3, align: "start" },
      { id: "one", name: own.oneSide, share: 4, ...typed },
      { id: "other", name: own.otherSide, share: 4, ...typed },
      { id: "state", name: own.state, share: 2, align: "start" },
    ],
    rows: numbered(rows),
  };
}

/** Teams in the workshop's order. */
function named(ids: readonly string[], { source, teamName, words }: InsightReading): string {
  const inOrder = source.teams.filter(({ id }) => ids.includes(id));
  return inOrder.map(({ id }) => teamName(id)).join(words.list);
}

/** Notes, each with the name of its team. */
function saidBy(refs: readonly NoteRef[], { words, teamName, say }: InsightReading): string {
  const { said } = words["shared-ideas"];
  const notes = refs.map((ref) => fillIn(said, { team: teamName(ref.teamId), note: say(ref) }));
  return notes.join(words.separator);
}

function ideaColumns(words: Words): InsightTable["columns"] {
  return [
    { id: "zone", name: words.zone, share: 3, align: "start" },
    { id: "teams", name: words.teams, share: 3, ...typed },
    { id: "idea", name: words.idea, share: 5, ...typed },
  ];
}

function numbered(rows: readonly (readonly string[])[]): InsightTable["rows"] {
  return rows.map((cells, index) => ({ id: `row-${index + 1}`, cells }));
}
