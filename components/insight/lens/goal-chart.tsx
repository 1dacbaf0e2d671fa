"use client";

import { useTranslations } from "next-intl";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { useWidth } from "#components/insight/chart/use-width.ts";
import { Button } from "#components/ui/button.tsx";
import { goalVerdict, trajectoryGoal } from "#lib/insight/lens/goal.ts";
import {
  aboveTrajectory,
  l1470,
  type TrajectoryGoal,
  trajectory,
} from "#lib/insight/lens/trajectory.ts";
import { goalRows, stamped } from "./emission-rows.ts";
import { GoalDrawing } from "./goal-drawing.tsx";
import { GoalFields } from "./goal-fields.tsx";
import type { Goal } from "./use-lens.ts";
import type { LensWords } from "./use-lens-words.ts";

type GoalChartProps = Readonly<{
  goal: Goal;
  base: number;
  after: number;
  hasLevers: boolean;
  words: LensWords;
  onGoal(goal: Goal): void;
}>;

/** What there is and what the levers leave, against a line down. */
export function GoalChart({ goal, base, after, hasLevers, words, onGoal }: GoalChartProps) {
  const t = useTranslations("insight-lens.goal");
  const [box, width] = useWidth<HTMLDivElement>();
  const asked = trajectoryGoal(goal);
  const line = trajectory(asked, base);
  const gap = aboveTrajectory(line, { year: asked.targetYear, emissions: after }) ?? 0;
  const cut = Math.round(goal.cut * 1000) / 10;
  const table = {
    caption: t("title", { cut }),
    head: [t("year"), t("goal"), t("now"), t(hasLevers ? "levered" : "unlevered", years(goal))],
    rows: goalRows(line, { base, after }),
  };

  return (
    <ChartFrame
      title={t("title", { cut })}
      hint={t(asked.id === l1470.id ? "hint" : "hintOwn")}
      file="lens-goal"
      table={stamped(table, words.stamp)}
      basis={<p>{t("basis")}</p>}
    >
      <div className="flex flex-col gap-3">
        <p role="status" className="text-lg font-semibold">
          <Verdict {...{ gap, base, words }} goal={asked} />
        </p>
        <div ref={box} className="min-h-72 w-full">
          {width && (
            <GoalDrawing
              {...{ line, base, after, words, width, gap }}
              names={{
                line: t("line"),
                base: t("base", { year: String(goal.baseYear) }),
                after: t(hasLevers ? "levered" : "unlevered", years(goal)),
              }}
              title={t("title", { cut })}
            />
          )}
        </div>
        <GoalFields goal={goal} onGoal={onGoal} />
        {asked.id !== l1470.id && (
          <Button
            variant="quiet"
            className="self-start print:hidden"
            onPress={() =>
              onGoal({ baseYear: l1470.baseYear, targetYear: l1470.targetYear, cut: l1470.cut })
            }
          >
            {t("standard")}
          </Button>
        )}
      </div>
    </ChartFrame>
  );
}

function years({ targetYear }: Goal) {
  return { year: String(targetYear) };
}

type VerdictProps = Readonly<{
  gap: number;
  base: number;
  goal: TrajectoryGoal;
  words: LensWords;
}>;

function Verdict({ gap, base, goal, words }: VerdictProps) {
  const t = useTranslations("insight-lens.goal");
  const year = String(goal.targetYear);
  const verdict = goalVerdict(gap, base, goal);
  switch (verdict.side) {
    case "on":
      return t("on", { year });
    case "below":
      return t("below", { year, amount: words.amount(verdict.amount) });
    case "above": {
      const { amount, done } = verdict;
      return t("above", { year, amount: words.amount(amount), share: words.share(done) });
    }
  }
}
