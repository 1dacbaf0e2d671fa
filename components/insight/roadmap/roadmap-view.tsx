"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { roadmapOf } from "#lib/insight/roadmap/roadmap.ts";
import { roadmapRows } from "#lib/insight/roadmap/roadmap-rows.ts";
import { ChartFrame } from "../chart/chart-frame.tsx";
import { useWidth } from "../chart/use-width.ts";
import { useInsight } from "../insight-context.ts";
import { useInsightNames } from "../insight-names.ts";
import { useNoteSheet } from "../note-sheet.tsx";
import { TeamFilter } from "../team-filter.tsx";
import { useTeamChoice } from "../use-team-choice.ts";
import { RoadmapDoubts } from "./roadmap-doubts.tsx";
import { RoadmapDrawing } from "./roadmap-drawing.tsx";
import { RoadmapList } from "./roadmap-list.tsx";
import { useRoadmapWords } from "./use-roadmap-words.ts";

/** Narrower windows get a list; the chart is drawn for its files only. */
const LEAST_CHART = 720;

/** What is to happen when, in layers over time. */
export function RoadmapView() {
  const t = useTranslations("insight-roadmap");
  const { source, status, workshop } = useInsight();
  const names = useInsightNames();
  const words = useRoadmapWords();
  const openNotes = useNoteSheet();
  const [teamId, setTeamId] = useTeamChoice();
  const [box, width = 0] = useWidth<HTMLDivElement>("wide");
  const year = new Date(workshop.startedAt ?? workshop.createdAt).getFullYear();
  const roadmap = useMemo(
    () => roadmapOf(source, { year, ...(teamId !== "" && { teamId }) }),
    [source, year, teamId],
  );
  if (status === "connecting") return null;

  const title = t("title");
  const show = (about: string, notes: readonly NoteRef[]) => openNotes({ title: about, notes });
  const chart = {
    ...{ roadmap, words, teamIndex: names.teamIndex },
    onPress: ({ note }: Readonly<{ note: NoteRef }>) => show(words.text(note), [note]),
  };
  return (
    <>
      <TeamFilter value={teamId} onChange={setTeamId} />
      {roadmap.items.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <>
          <ChartFrame
            title={title}
            hint={t("hint")}
            file="roadmap"
            table={{ caption: title, head: headOf(t), rows: roadmapRows(roadmap, words) }}
            basis={<RoadmapBasis year={year} />}
          >
            <div ref={box} data-sheet="wide">
              {width > 0 && width < LEAST_CHART && <RoadmapList {...chart} />}
              <div hidden={width < LEAST_CHART}>
                <RoadmapDrawing {...chart} title={title} width={Math.max(width, LEAST_CHART)} />
              </div>
            </div>
          </ChartFrame>
          <RoadmapDoubts roadmap={roadmap} words={words} onNotes={show} />
        </>
      )}
    </>
  );
}

const columns = ["time", "layer", "what", "span", "team", "leadsTo", "remark"] as const;

function headOf(t: (key: `head.${(typeof columns)[number]}`) => string): string[] {
  return columns.map((column) => t(`head.${column}`));
}

function RoadmapBasis({ year }: Readonly<{ year: number }>) {
  const t = useTranslations("insight-roadmap.basis");
  return (
    <>
      <p>{t("columns", { year: String(year) })}</p>
      <p>{t("dates")}</p>
      <p>{t("links")}</p>
    </>
  );
}
