import { twinRules } from "#canvas-templates/insight-twin-rules.ts";
import { type TeamCloud, trajectoriesOf } from "#lib/insight/trajectory/trajectory.ts";
import { writtenSteps } from "#lib/insight/trajectory/trajectory-rows.ts";
import type { InsightFigure, InsightRow, InsightSection } from "#lib/lesson-plan/insight-slot.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import { type DrawnWay, MOST_SQUARES, trajectoryFigure } from "./charts/trajectory-figure.ts";
import type { InsightReading } from "./insight-reading.ts";

/** A table longer than this is for the page: on paper it has first and last steps. */
const MOST_ROWS = 40;

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
  const rows = ways.reduce((sum, { clouds }) => sum + clouds.length, 0);
  const isWhole = rows <= MOST_ROWS;
  const shown = isWhole ? ways : ways.map(firstAndLast);
  const { lead, shortened, note } = words.trajectory;
  return {
    lead,
    figures: figuresOf(ways, reading),
    tables: [tableOf(shown, reading)],
    notes: [...(isWhole ? [] : [shortened]), note],
  };

  function numberOf({ stepId }: TeamCloud): number {
    return stepIds.indexOf(stepId) + 1;
  }
}

function firstAndLast(way: Way): Way {
  const { clouds } = way;
  return { ...way, clouds: clouds.filter((_, at) => at === 0 || at === clouds.length - 1) };
}

/** As many squares in each as can be read. */
function figuresOf(ways: readonly Way[], { words, teamName }: InsightReading): InsightFigure[] {
  const { axes, alt } = words.trajectory;
  const drawn = ways.map(
    ({ teamId, index, clouds }): DrawnWay => ({ team: teamName(teamId), index, clouds }),
  );
  return Array.from({ length: Math.ceil(drawn.length / MOST_SQUARES) }, (_, at) => {
    const own = drawn.slice(at * MOST_SQUARES, (at + 1) * MOST_SQUARES);
    return {
      id: `teams-${at + 1}`,
      title: null,
      alt: fillIn(alt, { teams: own.map(({ team }) => team).join(words.list) }),
      figure: trajectoryFigure(own, axes),
    };
  });
}

function tableOf(ways: readonly Way[], { words, teamName, source, templateTexts }: InsightReading) {
  const { trajectory: own } = words;
  const canvasOf = new Map(source.steps.map(({ id, templateId }) => [id, templateId]));
  const canvas = (stepId: string) => {
    const templateId = canvasOf.get(stepId) ?? "";
    return templateTexts[templateId]?.name ?? templateId;
  };
  const number = { share: 2, align: "end" } as const;
  const clouds = ways
    .flatMap((way) => way.clouds)
    // By step; teams of one step stay in their order.
    .toSorted((one, other) => one.number - other.number);
  return {
    id: "steps",
    title: null,
    columns: [
      { id: "number", name: own.number, share: 2, align: "end" },
      { id: "canvas", name: own.canvas, share: 5, align: "start" },
      { id: "team", name: own.team, share: 3, align: "start", isTyped: true },
      { id: "placed", name: own.placed, ...number },
      { id: "digital", name: own.digital, ...number },
      { id: "green", name: own.green, ...number },
      { id: "both", name: own.both, ...number },
    ] as const,
    rows: clouds.map(
      ({ number: step, stepId, teamId, ideas, unplaced, centroid, twinShare }): InsightRow => ({
        id: `step-${step}-team-${ways.findIndex((way) => way.teamId === teamId) + 1}`,
        cells: [
          ...[String(step), canvas(stepId), teamName(teamId)],
          fillIn(own.amount, { count: ideas.length, all: ideas.length + unplaced.length }),
          ...[two(centroid?.digital), two(centroid?.green)],
          String(Math.round((twinShare ?? 0) * 100)),
        ],
      }),
    ),
  };
}

function two(value: number | undefined): string {
  return value === undefined ? "" : value.toFixed(2);
}
