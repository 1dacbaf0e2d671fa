import { findTemplate } from "#canvas-templates/catalogue.ts";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { provocationRules } from "#canvas-templates/insight-provocations.ts";
import type { ShapeRecord } from "#lib/canvas/board-document.ts";
import { PAGE_ID } from "#lib/canvas/board-document.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import {
  createSourceReader,
  type InsightRecords,
  insightSource,
} from "#lib/insight/build-source.ts";
import { coverageOf, TEAMS } from "#lib/insight/coverage/coverage.ts";
import { answersTo, provocationsFor } from "#lib/insight/coverage/provocations.ts";
import type { InsightSource } from "#lib/insight/insight-source.ts";
import { plainStepSettings, type Step, type Workshop } from "#lib/workshop/model.ts";

const NOTES = 5_000;
const ROUNDS = 30;
const templateIds = [
  "T02-ecosystem-canvas",
  "T04-sdg-mapper",
  "T07-twin-transition",
  "T15-roadmap",
];
const teams = Array.from({ length: 5 }, (_, at) => ({ id: `t${at}`, name: `Team ${at}` }));

/**
 * What it costs to count 5,000 notes anew on two axes, and to look for gaps, beside what reading
 * them from their boards costs. The floor is one look at every tag.
 */
export function measureCoverage(): void {
  const workshop = { steps: templateIds.map(canvasStep), teams, votes: [] as Workshop["votes"] };
  const boards = templateIds.flatMap((templateId) =>
    teams.map(({ id }): InsightRecords => {
      const records = notesOn(templateId, NOTES / templateIds.length / teams.length);
      return { teamId: id, stepId: templateId, records };
    }),
  );
  const source = insightSource(workshop, boards, findTemplate);
  const { sdg, "ecosystem-pillars": pillars } = insightAxes;
  const sent = provocationsFor(source, insightAxes, provocationRules).slice(0, 10);

  const reading = medianOf(() => insightSource(workshop, boards, findTemplate));
  const read = createSourceReader(findTemplate);
  let turn = 0;
  const times = {
    "reading one changed board": medianOf(() => {
      const at = turn++ % boards.length;
      const copy = boards.map((board, index) =>
        index === at ? { ...board, records: [...board.records] } : board,
      );
      read(workshop, copy);
    }),
    "one look at every tag": medianOf(() => tagsOf(source)),
    "goals × teams": medianOf(() => coverageOf(source, sdg, TEAMS)),
    "goals × pillars": medianOf(() => coverageOf(source, sdg, pillars)),
    "all axes × teams": medianOf(() =>
      Object.values(insightAxes).map((axis) => coverageOf(source, axis, TEAMS)),
    ),
    "all provocations": medianOf(() => provocationsFor(source, insightAxes, provocationRules)),
    [`answers to ${sent.length}`]: medianOf(() =>
      sent.map(({ gap }) => answersTo(source, insightAxes, gap)),
    ),
  };
  console.log(`| ${NOTES} notes on ${boards.length} boards | median | of reading them |`);
  console.log("|---|---|---|");
  console.log(`| reading the records | ${reading.toFixed(2)} ms | 1 |`);
  for (const [name, time] of Object.entries(times)) {
    console.log(`| ${name} | ${time.toFixed(2)} ms | ${(time / reading).toFixed(3)} |`);
  }
}

function tagsOf({ boards }: InsightSource): number {
  let known = 0;
  for (const { notes } of boards) {
    for (const { tags } of notes) {
      for (const tag of tags) if (insightAxes.sdg.cards.has(tag)) known += 1;
    }
  }
  return known;
}

function canvasStep(templateId: string): Step {
  return {
    ...{ id: templateId, kind: "canvas", templateId, columnSet: null, focusZones: [] },
    ...{ continues: null, scope: "team", mode: "open", minutes: 10, optional: false },
    ...plainStepSettings,
  };
}

/** Notes in all zones of a canvas in turn; two in three carry a goal, one in three a pillar, too. */
function notesOn(templateId: string, count: number): ShapeRecord[] {
  const template = findTemplate(templateId);
  if (!template) throw new RangeError(`no template ${templateId}`);
  const { zones } = layoutSheet(template, null);
  const pillars = insightAxes["ecosystem-pillars"].keys;
  return Array.from({ length: count }, (_, at): ShapeRecord => {
    const { body } = zones[at % zones.length] ?? { body: { x: 0, y: 0 } };
    const tags = [
      ...(at % 3 > 0 ? [`sdg/${1 + ((at * 7) % 17)}`, `sdg/${1 + (at % 17)}.1`] : []),
      ...(at % 3 === 1 ? [`ecosystem-pillars/${pillars[at % 5]}`] : []),
    ];
    return {
      ...{ typeName: "shape", id: `shape:${templateId}-${at}`, type: "note", parentId: PAGE_ID },
      ...{ index: `a${at}`, x: body.x + (at % 90), y: body.y + (at % 70), rotation: 0 },
      ...{ isLocked: false, opacity: 1, meta: { tags, authorId: "somebody" } },
      props: {
        ...{ color: "yellow", size: "m", growY: 0, fontSizeAdjustment: 0, scale: 1 },
        richText: {
          type: "doc",
          content: [
            {
              type: "paragraph",
              content: [{ type: "text", text: `Some forty letters, note ${at}` }],
            },
          ],
        },
      },
    };
  });
}

/** Milliseconds, the middle of several rounds after one that warms up. */
function medianOf(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}
