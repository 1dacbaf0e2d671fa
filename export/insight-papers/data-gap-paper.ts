import {
  DATA_GAP_TEMPLATE,
  type DataGapReport,
  type DataGapRow,
  dataGapReport,
  gapAspects,
} from "#lib/insight/data-gaps/data-gap-report.ts";
import { dataGapCounts, gapStates } from "#lib/insight/data-gaps/data-gap-rows.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import type {
  Block,
  PlanDocument,
  TableBlock,
  TableRow,
} from "#lib/lesson-plan/document/plan-document.ts";
import { type Prose, plain } from "#lib/lesson-plan/document/spans.ts";
import {
  bullet,
  cell,
  fact,
  filled,
  heading,
  ownLine,
  paragraph,
  prose,
} from "#lib/lesson-plan/sections/parts.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import type { PaperSource } from "./paper-source.ts";
import { viewPaper } from "./view-paper.ts";

/** Which data teams need and what there is of it, indicator by indicator, as its page shows it. */
export function dataGapPaper(source: PaperSource): PlanDocument {
  const { about, reading, teamName, views } = source;
  const words = views.dataGaps;
  const reports = reading.source.boards
    .filter(
      ({ templateId, teamId, notes }) =>
        templateId === DATA_GAP_TEMPLATE && notes.length > 0 && (about.teamId ?? teamId) === teamId,
    )
    .map(dataGapReport);
  const all = views.names.allTeams;
  return viewPaper(source, {
    kind: reading.templateTexts[DATA_GAP_TEMPLATE]?.name ?? DATA_GAP_TEMPLATE,
    title: words.report.title,
    lead: reading.words["data-gaps"].lead,
    facts: [fact("team", words.chart.team, about.teamId ? ownLine(teamName(about.teamId)) : all)],
    sections: [
      {
        id: "counts",
        heading: plain(words.chart.title),
        blocks:
          reports.length === 0
            ? [prose("counts.none", [paragraph(words.empty.title)])]
            : [
                countTable(reports, source),
                prose("counts.basis", Object.values(words.basis).map(paragraph), "quiet"),
              ],
      },
      ...reports.map((report) => {
        const id = `report-${report.teamId}-${report.stepId}`.toLowerCase();
        const name = ownLine(teamName(report.teamId));
        return { id, heading: name, blocks: reportBlocks(id, report, source) };
      }),
    ],
  });
}

function countTable(reports: readonly DataGapReport[], { views, teamName }: PaperSource): Block {
  const { chart, states } = views.dataGaps;
  const number = { share: 2, align: "end" } as const;
  return {
    id: "counts.table",
    kind: "table",
    caption: null,
    hasRowHeads: true,
    columns: [
      { id: "team", name: plain(chart.team), share: 4, align: "start" },
      ...gapStates.map((id) => ({ id, name: plain(states[id].name), ...number })),
      { id: "total", name: plain(chart.total), ...number },
    ],
    rows: dataGapCounts(reports, teamName).map(([team = "", ...counts], index) => ({
      id: `row-${index + 1}`,
      tone: "normal",
      cells: [cell(ownLine(String(team))), ...counts.map((count) => cell(String(count)))],
    })),
  };
}

function reportBlocks(
  id: string,
  { rows, unplaced, feedback }: DataGapReport,
  source: PaperSource,
): Block[] {
  const { report } = source.views.dataGaps;
  const isLoose = gapAspects.some((aspect) => unplaced[aspect].length > 0);
  const table = indicatorTable(`${id}.indicators`, [
    ...rows.map((row) => indicatorRow(row, source)),
    ...(isLoose ? [looseRow(unplaced, source)] : []),
  ]);
  return filled([
    rows.length === 0 ? prose(`${id}.none`, [paragraph(report.noIndicators)], "quiet") : null,
    rows.length > 0 || isLoose ? table(source) : null,
    ...(feedback.length === 0
      ? []
      : [
          heading(`${id}.next-heading`, 2, plain(zoneName("next", source))),
          prose(
            `${id}.next`,
            feedback.map((note) => bullet(ownLine(source.say(note)))),
          ),
        ]),
  ]);
}

const shares = { available: 3, gap: 3, feasibility: 3, owner: 2, compare: 3 } as const;

function indicatorTable(id: string, rows: readonly TableRow[]) {
  return (source: PaperSource): Readonly<{ id: string }> & TableBlock => {
    const typed = { align: "start" } as const;
    const { state } = source.views.dataGaps.report;
    return {
      ...{ id, kind: "table", caption: null, hasRowHeads: true, rows },
      columns: [
        { id: "required", name: plain(zoneName("required", source)), share: 4, ...typed },
        { id: "state", name: plain(state), share: 2, ...typed },
        ...gapAspects.map((aspect) => ({
          ...{ id: aspect, name: plain(zoneName(aspect, source)), share: shares[aspect] },
          ...typed,
        })),
      ],
    };
  };
}

function indicatorRow(row: DataGapRow, source: PaperSource): TableRow {
  const { required, state, aspects, assumed } = row;
  const { states, report } = source.views.dataGaps;
  const doubt = fillIn(report.assumedHere, { count: assumed.length });
  const cells = [
    [...said([required], source), ...(assumed.length > 0 ? [paragraph(doubt)] : [])],
    cell(states[state].name),
    ...inCells(aspects, source),
  ];
  return { id: noteKey(required), tone: "normal", cells };
}

/** Notes that belong to no indicator have a row of their own. */
function looseRow(unplaced: DataGapRow["aspects"], source: PaperSource): TableRow {
  const name = source.views.dataGaps.report.unplaced;
  return { id: "loose", tone: "quiet", cells: [cell(name), [], ...inCells(unplaced, source)] };
}

function inCells(aspects: DataGapRow["aspects"], source: PaperSource): Prose[] {
  return gapAspects.map((aspect) => said(aspects[aspect], source));
}

function said(notes: readonly NoteRef[], { say }: PaperSource): Prose {
  return notes.map((note) => paragraph(ownLine(say(note))));
}

function zoneName(id: string, { reading }: PaperSource): string {
  return reading.templateTexts[DATA_GAP_TEMPLATE]?.zones[id]?.name ?? id;
}
