import type { InsightPageWords } from "#i18n/insight-page-text.ts";
import type { InsightPaperWords } from "#i18n/insight-paper-text.ts";
import type { KeptEconomy, KeptTable } from "#lib/insight/kept/economy.ts";
import { type Footprint, footprintOf } from "#lib/insight/lens/footprint.ts";
import { goalVerdict, trajectoryGoal } from "#lib/insight/lens/goal.ts";
import type { Lever } from "#lib/insight/lens/lever.ts";
import { type LeverResult, leverEffect } from "#lib/insight/lens/levers.ts";
import { type NumberText, numberText } from "#lib/insight/lens/number-text.ts";
import { shownSectors, together } from "#lib/insight/lens/shown-sectors.ts";
import { aboveTrajectory, l1470, trajectory } from "#lib/insight/lens/trajectory.ts";
import type {
  InsightFigure,
  InsightRow,
  InsightSection,
  InsightTable,
} from "#lib/lesson-plan/insight-slot.ts";
import { typedLine } from "#lib/lesson-plan/sections/parts.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import type { Locale } from "#lib/locales.ts";
import { goalFigure } from "./charts/goal-figure.ts";

/** Sectors with a row of their own, as with bars of their own on screen. */
const MOST = 12;

type Known = Readonly<{
  kept: KeptEconomy;
  words: InsightPaperWords["lens"];
  page: InsightPageWords["lens"];
  locale: Locale;
}>;

/** A table that was solved, and what the levers do to it. */
type Solved = Known &
  Readonly<{
    table: KeptTable;
    before: Footprint;
    pulled: LeverResult;
    text: NumberText;
    stamp: string;
  }>;

/**
 * What everybody's lens shows: where emissions gather, what the levers do, and how that stands
 * against the goal. Nothing without a kept table, or with one that cannot be computed.
 */
export function lensSection(known: Known): InsightSection | undefined {
  const { kept, words, page, locale } = known;
  const { table, levers } = kept;
  const result = table && footprintOf(table.economy);
  if (!table || !result?.ok || result.footprint.total === 0) return undefined;
  const isFictional = table.origin === "example";
  const { stamp, stampText, fictional } = page;
  const solved: Solved = {
    ...{ ...known, table, before: result.footprint },
    pulled: leverEffect(result.footprint, levers),
    text: numberText(locale, typedLine(table.unit)),
    stamp: isFictional ? fillIn(page.chartStamp, { stamp, table: fictional }) : stamp,
  };
  return {
    lead: fillIn(words.lead, { stamp: solved.stamp, text: stampText }),
    figures: goalFigures(solved),
    tables: [sectorTable(solved), ...(levers.length > 0 ? [leverTable(solved)] : [])],
    notes: [
      verdictOf(solved),
      page.goal[trajectoryGoal(kept.goal).id === l1470.id ? "hint" : "hintOwn"],
      page.goal.basis,
      page.bars.hint,
      page.bars.basis,
      page.bars.limits,
      fillIn(words.table, {
        name: isFictional ? page.source.example : typedLine(table.fileName),
        count: table.economy.sectors.length,
      }),
    ].filter((note) => note !== ""),
  };
}

function sectorTable({ before, pulled, kept, text, table, words, page }: Solved): InsightTable {
  const after = pulled.ok && kept.levers.length > 0 ? pulled.effect.after : undefined;
  const { single, rest } = shownSectors(before, MOST);
  const { bars } = page;
  const share = (value: number, { total }: Footprint) =>
    fillIn(words.share, {
      value: text.number(value),
      share: text.share(total > 0 ? value / total : 0),
    });
  const numbers = (of: (footprint: Footprint) => readonly [direct: number, embodied: number]) =>
    [before, ...(after ? [after] : [])].flatMap((each) =>
      of(each).map((value) => share(value, each)),
    );
  const heads = after ? ([...BEFORE, ...AFTER] as const) : (["direct", "embodied"] as const);
  const row = (id: string, name: string, sectors: readonly number[]): InsightRow => ({
    id,
    cells: [
      name,
      ...numbers(({ direct, embodied }) => [
        together(direct, sectors),
        together(embodied, sectors),
      ]),
    ],
  });
  const unit = typedLine(table.unit);
  return {
    id: "sectors",
    title: unit === "" ? bars.title : fillIn(words.inUnit, { title: bars.title, unit }),
    columns: [
      { id: "sector", name: bars.sector, share: 3, align: "start", isTyped: true },
      ...heads.map((id) => ({ id, name: bars[id], share: 2, align: "end" }) as const),
    ],
    rows: [
      ...single.map((at) => row(`sector-${at}`, table.economy.sectors[at] ?? "", [at])),
      ...(rest.length > 0 ? [row("rest", fillIn(words.others, { count: rest.length }), rest)] : []),
      {
        ...{ id: "total", tone: "total" },
        cells: [page.hotspots.total, ...numbers(({ total }) => [total, total])],
      },
    ],
  };
}

const BEFORE = ["directBefore", "embodiedBefore"] as const;
const AFTER = ["directAfter", "embodiedAfter"] as const;

/** Each lever by itself, then all of them: their effects need not add up. */
function leverTable({ kept, before, pulled, text, words, page }: Solved): InsightTable {
  const changeOf = (result: LeverResult) =>
    result.ok ? text.change(result.effect.changeShare) : "–";
  const number = { share: 2, align: "end" } as const;
  return {
    id: "levers",
    title: words.levers.title,
    columns: [
      { id: "lever", name: words.levers.lever, share: 6, align: "start", isTyped: true },
      { id: "change", name: page.levers.change, ...number },
      { id: "effect", name: words.levers.effect, ...number },
    ],
    rows: [
      ...kept.levers.map((lever, at) => ({
        id: `lever-${at + 1}`,
        cells: [
          leverName(lever, before.economy.sectors, page.levers.names),
          text.change(lever.share),
          changeOf(leverEffect(before, [lever])),
        ],
      })),
      { id: "all", tone: "total", cells: [words.levers.all, "", changeOf(pulled)] },
    ],
  };
}

function leverName(
  lever: Lever,
  sectors: readonly string[],
  names: InsightPageWords["lens"]["levers"]["names"],
): string {
  const sector = (at: number) => typedLine(sectors[at] ?? "");
  return lever.kind === "coefficient"
    ? fillIn(names.coefficient, { buyer: sector(lever.to), seller: sector(lever.from) })
    : fillIn(names[lever.kind], { sector: sector(lever.sector) });
}

/** The line down and where the levers lead; none where they leave nothing that can be computed. */
function goalFigures({ kept, before, pulled, text, stamp, words, page }: Solved): InsightFigure[] {
  if (!pulled.ok) return [];
  const { goal, levers } = kept;
  const after = pulled.effect.after.total;
  const line = trajectory(trajectoryGoal(goal), before.total);
  const [base, target] = [String(goal.baseYear), String(goal.targetYear)];
  const title = fillIn(page.goal.title, { cut: percentOf(goal.cut) });
  return [
    {
      id: "goal",
      title,
      alt: fillIn(words.alt, {
        ...{ title, base, target, stamp },
        before: text.amount(before.total),
        goal: text.amount(before.total * (1 - goal.cut)),
        after: text.amount(after),
      }),
      figure: goalFigure({
        ...{ line, base: before.total, after, stamp, number: text.number },
        names: {
          line: page.goal.line,
          base: fillIn(page.goal.base, { year: base }),
          after: fillIn(page.goal[levers.length > 0 ? "levered" : "unlevered"], { year: target }),
        },
      }),
    },
  ];
}

function verdictOf({ kept: { goal }, before, pulled, text, page }: Solved): string {
  if (!pulled.ok) {
    const { unsolvable } = page;
    return `${unsolvable[pulled.fault.code]} ${unsolvable.levers}`;
  }
  const after = pulled.effect.after.total;
  const line = trajectory(trajectoryGoal(goal), before.total);
  const gap = aboveTrajectory(line, { year: goal.targetYear, emissions: after }) ?? 0;
  const verdict = goalVerdict(gap, before.total, goal);
  return fillIn(page.goal[verdict.side], {
    year: String(goal.targetYear),
    ...(verdict.side !== "on" && { amount: text.amount(verdict.amount) }),
    ...(verdict.side === "above" && { share: text.share(verdict.done) }),
  });
}

/** `45`, or `42.5`. */
function percentOf(cut: number): number {
  return Math.round(cut * 1000) / 10;
}
