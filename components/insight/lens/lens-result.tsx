"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useRef } from "react";
import { oneOf, useChoice } from "#components/insight/use-choice.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { SectorTable } from "#lib/insight/kept/economy.ts";
import { hotspots } from "#lib/insight/lens/contributions.ts";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import type { Unsolvable } from "#lib/insight/lens/leontief-inverse.ts";
import { leverEffect } from "#lib/insight/lens/levers.ts";
import { EmissionBars } from "./emission-bars.tsx";
import { FlowChart } from "./flow-chart.tsx";
import { GoalChart } from "./goal-chart.tsx";
import { HotspotList } from "./hotspot-list.tsx";
import { LeverPanel } from "./lever-panel.tsx";
import { NetworkChart } from "./network-chart.tsx";
import { PathPanel } from "./path-panel.tsx";
import { SolvingProgress } from "./solving-progress.tsx";
import { useFootprint } from "./use-footprint.ts";
import type { Lens } from "./use-lens.ts";
import { type LensWords, useLensWords } from "./use-lens-words.ts";

/** Hotspots named: as many as the hotspot canvas has room for. */
const NAMED = 3;

type LensResultProps = Readonly<{ lens: Lens; table: SectorTable; isFacilitator: boolean }>;

/** What the lens shows of a table, or why it cannot be computed. */
export function LensResult({ lens, table, isFacilitator }: LensResultProps) {
  const words = useLensWords(table);
  const { economy } = table;
  const solving = useFootprint(economy);
  if (!("result" in solving)) {
    return <SolvingProgress sectors={economy.sectors.length} share={solving.share} />;
  }
  const { result } = solving;
  if (!result.ok) return <NoSolution fault={result.fault} words={words} isByLevers={false} />;

  return <Solved {...{ lens, isFacilitator, words }} before={result.footprint} />;
}

type SolvedProps = Readonly<{
  lens: Lens;
  isFacilitator: boolean;
  before: Footprint;
  words: LensWords;
}>;

function Solved({ lens, isFacilitator, before, words }: SolvedProps) {
  // A slider stays quick however large the table is: what is computed follows when it can.
  const levers = useDeferredValue(lens.levers);
  const effect = useMemo(() => leverEffect(before, withinTable(levers, before)), [before, levers]);
  const hasLevers = levers.length > 0;
  const after = effect.ok ? effect.effect.after : before;
  const named = useMemo(() => hotspots(after).hotspots.slice(0, NAMED), [after]);
  const hot = useMemo(() => named.map((each) => each.sector), [named]);
  const hottest = hot[0] ?? 0;
  const [{ sector: said }, choose] = useChoice("sector");
  const ids = before.direct.map((_, index) => String(index));
  const chosen = oneOf(said, ids);
  const sector = chosen === undefined ? hottest : Number(chosen);
  const paths = useRef<HTMLDivElement>(null);
  const changeShare = effect.ok ? effect.effect.changeShare : 0;

  const setSector = (next: number) => choose({ sector: String(next) });

  function showPaths(next: number) {
    setSector(next);
    paths.current?.scrollIntoView({ block: "start" });
    paths.current?.focus({ preventScroll: true });
  }

  return (
    <>
      <HotspotList
        hotspots={named}
        sectors={before.economy.sectors}
        total={after.total}
        changeShare={hasLevers && effect.ok ? changeShare : undefined}
        words={words}
        onSector={showPaths}
      />
      {!effect.ok && <NoSolution fault={effect.fault} words={words} isByLevers />}
      <div className="grid items-start gap-5 xl:grid-cols-2 [&>*]:min-w-0">
        <EmissionBars before={before} after={hasLevers ? after : undefined} words={words} />
        <FlowChart footprint={after} hotspots={hot} words={words} onSector={showPaths} />
        <LeverPanel
          {...{ lens, isFacilitator, hottest, words }}
          totals={{ before: before.total, after: after.total, changeShare }}
        />
        <GoalChart
          goal={lens.goal}
          base={before.total}
          after={after.total}
          hasLevers={hasLevers}
          words={words}
          onGoal={lens.aim}
        />
      </div>
      <div className="grid items-start gap-5 xl:grid-cols-2 [&>*]:min-w-0">
        <NetworkChart footprint={after} hotspots={hot} words={words} onSector={showPaths} />
        <div ref={paths} tabIndex={-1} className="scroll-mt-4 outline-none">
          <PathPanel footprint={after} sector={sector} words={words} onSector={setSector} />
        </div>
      </div>
    </>
  );
}

/** Levers follow a moment later than the table: those of the one before may name too much. */
function withinTable(levers: Lens["levers"], { economy }: Footprint): Lens["levers"] {
  const isThere = (sector: number) => sector < economy.sectors.length;
  return levers.filter((lever) =>
    lever.kind === "coefficient" ? isThere(lever.from) && isThere(lever.to) : isThere(lever.sector),
  );
}

type NoSolutionProps = Readonly<{ fault: Unsolvable; words: LensWords; isByLevers: boolean }>;

function NoSolution({ fault, words, isByLevers }: NoSolutionProps) {
  const t = useTranslations("insight-lens.unsolvable");

  return (
    <Notice tone="danger" title={t("title")}>
      <p>{t(fault.code)}</p>
      {fault.columns.length > 0 && (
        <p>{t("where", { sectors: fault.columns.map(words.sector).join(" · ") })}</p>
      )}
      {isByLevers && <p>{t("levers")}</p>}
    </Notice>
  );
}
