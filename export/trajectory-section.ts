import { twinRules } from "#canvas-templates/insight-twin-rules.ts";
import { type TeamCloud, trajectoriesOf } from "#lib/insight/trajectory/trajectory.ts";
import { writtenSteps } from "#lib/insight/trajectory/trajectory-rows.ts";
import type { InsightFigure, InsightSection, InsightTable } from "#lib/lesson-plan/insight-slot.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import { type DrawnWay, MOST_SQUARES, trajectoryFigure } from "./charts/trajectory-figure.ts";
import type { InsightReading } from "./insight-reading.ts";
import { withoutRemark } from "./without-remark.ts";

type Way = Readonly<{ teamId: string; index: number; clouds: readonly NumberedCloud[] }>;
type NumberedCloud = TeamCloud & Readonly<{ number: number }>;

/** Where teams' notes stand between digital and green, step by step. */
export function trajectorySection(reading: InsightReading): InsightSection | undefined {
  const { source, words } = reading;
  const all = trajectoriesOf(source, twinRules);
  const stepIds = writtenSteps(all);
  const ways = all
    .map(({ teamId, clouds }, index): Way => {
      const placed = clouds.filter(({ centroid }) => centroid !== null);
      return { teamId, index, clouds: placed.map((one) => ({ ...one, number: numberOf(one) })) };
    })
    .filter(({ clouds }) => clouds.length > 0);
  if (ways.length === 0) return undefined;
  const parts = Array.from({ length: Math.ceil(ways.length / MOST_SQUARES) }, (_, at) =>
    ways.slice(at * MOST_SQUARES, (at + 1) * MOST_SQUARES),
  );
  const { lead, note } = words.trajectory;
  return {
    lead,
    figures: parts.map((own, at) => figureOf(own, at + 1, reading)),
    tables: parts.map((own, at) => tableOf(own, at + 1, reading)),
    notes: [note],
  };

  function numberOf({ stepId }: TeamCloud): number {
    return stepIds.indexOf(stepId) + 1;
  }
}

function figureOf(
  ways: readonly Way[],
  part: number,
  { words, teamName }: InsightReading,
): InsightFigure {
  const { axes, alt } = words.trajectory;
  const drawn = ways.map(
    ({ teamId, index, clouds }): DrawnWay => ({ team: teamName(teamId), index, clouds }),
  );
  return {
    id: `teams-${part}`,
    title: null,
    alt: fillIn(alt, { teams: drawn.map(({ team }) => team).join(words.list) }),
    figure: trajectoryFigure(drawn, axes),
  };
}

/** Steps as rows, for the teams of one figure. */
function tableOf(ways: readonly Way[], part: number, reading: InsightReading): InsightTable {
  const { words, teamName, source, templateTexts } = reading;
  const { trajectory: own } = words;
  const canvasOf = new Map(source.steps.map(({ id, templateId }) => [id, templateId]));
  const canvas = (stepId: string) => {
    const templateId = canvasOf.get(stepId) ?? "";
    return withoutRemark(templateTexts[templateId]?.name ?? templateId);
  };
  const steps = new Map(
    ways.flatMap(({ clouds }) => clouds.map(({ number, stepId }) => [number, stepId] as const)),
  );
  return {
    id: `steps-${part}`,
    title: null,
    columns: [
      { id: "number", name: own.number, share: 1, align: "end" },
      { id: "canvas", name: own.canvas, share: 5, align: "start" },
      ...ways.map(({ teamId, index }) => ({
        ...{ id: `team-${index + 1}`, name: teamName(teamId) },
        ...({ share: 4, align: "start" } as const),
      })),
    ],
    rows: [...steps]
      .toSorted(([one], [other]) => one - other)
      .map(([number, stepId]) => ({
        id: `step-${number}`,
        cells: [
          ...[String(number), canvas(stepId)],
          ...ways.map(({ clouds }) =>
            cellOf(
              clouds.find((one) => one.number === number),
              own,
            ),
          ),
        ],
      })),
  };
}

/** Empty where nothing can be placed. */
function cellOf(
  cloud: TeamCloud | undefined,
  { cell }: InsightReading["words"]["trajectory"],
): string {
  if (!cloud?.centroid) return "";
  const { ideas, unplaced, centroid, twinShare } = cloud;
  return fillIn(cell, {
    ...{ digital: centroid.digital.toFixed(2), green: centroid.green.toFixed(2) },
    ...{ placed: ideas.length, all: ideas.length + unplaced.length },
    both: Math.round((twinShare ?? 0) * 100),
  });
}
