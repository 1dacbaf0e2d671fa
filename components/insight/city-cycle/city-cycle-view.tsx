"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import {
  CITY_CYCLE,
  type CityCycle,
  type CityPhase,
  cityCyclesOf,
} from "#lib/insight/city-cycle/city-cycle.ts";
import { type CityWords, cityRows } from "#lib/insight/city-cycle/city-rows.ts";
import { ChartFrame } from "../chart/chart-frame.tsx";
import { useWidth } from "../chart/use-width.ts";
import { useInsight } from "../insight-context.ts";
import { useInsightNames } from "../insight-names.ts";
import { useNoteSheet } from "../note-sheet.tsx";
import { oneOf, useChoice } from "../use-choice.ts";
import { CityDrawing } from "./city-drawing.tsx";
import { NextRoundPanel } from "./next-round-panel.tsx";

/** How far teams are around the city cycle, round by round, and what the next round begins with. */
export function CityCycleView() {
  const t = useTranslations("insight-city-cycle");
  const { source, status } = useInsight();
  const cycles = useMemo(() => cityCyclesOf(source), [source]);
  const stepIds = useMemo(
    () => source.steps.filter(({ templateId }) => templateId === CITY_CYCLE).map(({ id }) => id),
    [source],
  );
  const [{ step }, choose] = useChoice("step");
  if (status === "connecting") return null;
  const written = stepIds.filter((id) =>
    cycles.some((cycle) => cycle.stepId === id && isBegun(cycle)),
  );
  if (written.length === 0) {
    return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  }

  const last = written.at(-1) ?? "";
  const stepId = oneOf(step, written) ?? last;
  return (
    <>
      {written.length > 1 && (
        <fieldset className="m-0 flex flex-wrap gap-2 border-0 p-0 print:hidden">
          <legend className="sr-only">{t("rounds")}</legend>
          {written.map((id) => (
            <Button
              key={id}
              variant={id === stepId ? "primary" : "secondary"}
              aria-pressed={id === stepId}
              onPress={() => choose({ step: id })}
            >
              {t("round", { round: stepIds.indexOf(id) + 1 })}
            </Button>
          ))}
        </fieldset>
      )}
      <Round
        cycles={cycles.filter((cycle) => cycle.stepId === stepId)}
        round={stepIds.indexOf(stepId) + 1}
      />
      <NextRoundPanel key={last} />
    </>
  );
}

function isBegun({ phases }: CityCycle): boolean {
  return phases.some(({ state }) => state !== "empty");
}

function Round({ cycles, round }: Readonly<{ cycles: readonly CityCycle[]; round: number }>) {
  const t = useTranslations("insight-city-cycle");
  const names = useInsightNames();
  const openNotes = useNoteSheet();
  const [box, width = 0] = useWidth<HTMLDivElement>();
  const title = t("title", { round });
  const phaseName = (zoneId: string) => names.zone(CITY_CYCLE, zoneId);
  const words: CityWords = {
    team: names.team,
    phase: phaseName,
    state: (state) => t(`states.${state}`),
    needs: (needs) => t(`needs.${needs}`),
  };
  const onPhase = ({ teamId }: CityCycle, { zoneId, notes }: CityPhase) =>
    openNotes({ title: `${names.team(teamId)} · ${phaseName(zoneId)}`, notes });

  return (
    <ChartFrame
      title={title}
      hint={t("hint")}
      file={`city-cycle-${round}`}
      table={{ caption: title, head: headOf(t), rows: cityRows(cycles, words) }}
      basis={
        <>
          <p>{t("basis.phases")}</p>
          <p>{t("basis.ready")}</p>
        </>
      }
    >
      <div ref={box}>
        {width > 0 && (
          <CityDrawing
            {...{ cycles, title, width, phaseName, onPhase }}
            teamIndex={names.teamIndex}
            teamName={names.team}
          />
        )}
      </div>
    </ChartFrame>
  );
}

const columns = ["team", "phase", "state", "count", "least", "needs"] as const;

function headOf(t: (key: `head.${(typeof columns)[number]}`) => string): string[] {
  return columns.map((column) => t(`head.${column}`));
}
