"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { twinRules } from "#canvas-templates/insight-twin-rules.ts";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { spokenText } from "#lib/canvas/card-face.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { type TeamCloud, trajectoriesOf } from "#lib/insight/trajectory/trajectory.ts";
import {
  tellingStep,
  trajectoryRows,
  writtenSteps,
} from "#lib/insight/trajectory/trajectory-rows.ts";
import { ChartFrame } from "../chart/chart-frame.tsx";
import { useWidth } from "../chart/use-width.ts";
import { createNoteLookup } from "../find-notes.ts";
import { useInsight } from "../insight-context.ts";
import { useInsightNames } from "../insight-names.ts";
import { useNoteSheet } from "../note-sheet.tsx";
import { TeamFilter } from "../team-filter.tsx";
import { useChoice } from "../use-choice.ts";
import { useTeamChoice } from "../use-team-choice.ts";
import { StepPlayer } from "./step-player.tsx";
import { TeamInk } from "./team-ink.tsx";
import { TrajectoryDrawing } from "./trajectory-drawing.tsx";
import { TwinBasis } from "./twin-basis.tsx";

/** The way from 双创 to 双化: ideas between digital and green, step by step. */
export function TrajectoryView() {
  const t = useTranslations("insight-trajectory");
  const { source, status } = useInsight();
  const names = useInsightNames();
  const [teamId, setTeamId] = useTeamChoice();
  const [box, width = 0] = useWidth<HTMLDivElement>();
  const all = useMemo(() => trajectoriesOf(source, twinRules), [source]);
  const written = writtenSteps(all).join(" ");
  // The same list while it has the same steps: playing them goes on while teams write.
  const stepIds = useMemo(() => written.split(" ").filter(Boolean), [written]);
  const teams = useMemo(
    () =>
      all
        .filter((one) => teamId === "" || one.teamId === teamId)
        .map((one) => ({ ...one, clouds: cloudsOf(one.clouds, stepIds) })),
    [all, teamId, stepIds],
  );
  const { noteText, onNotes } = useNotes();
  const [{ step }, choose] = useChoice("step");
  const showStep = useCallback(
    (index: number) => choose({ step: stepIds[index] }),
    [choose, stepIds],
  );
  if (status === "connecting") return null;
  if (stepIds.length === 0) {
    return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  }

  const chosen = stepIds.indexOf(step ?? "");
  const at = chosen < 0 ? tellingStep(all, stepIds) : chosen;
  const title = t("title");
  return (
    <>
      <TeamFilter value={teamId} onChange={setTeamId} />
      <ChartFrame
        title={title}
        hint={t("hint")}
        file="twin-trajectory"
        table={{ caption: title, head: headOf(t), rows: trajectoryRows(teams, stepIds, names) }}
        basis={<TwinBasis />}
      >
        <div className="flex flex-col gap-4">
          <StepPlayer names={stepIds.map(names.step)} at={at} onChange={showStep} />
          <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
            <div ref={box}>
              {width > 0 && (
                <TrajectoryDrawing
                  {...{ teams, at, title, width, noteText, onNotes }}
                  teamIndex={names.teamIndex}
                  teamName={names.team}
                />
              )}
            </div>
            <Shares {...{ teams, at, onNotes }} />
          </div>
        </div>
      </ChartFrame>
    </>
  );
}

function cloudsOf(clouds: readonly TeamCloud[], stepIds: readonly string[]): TeamCloud[] {
  return clouds.filter(({ stepId }) => stepIds.includes(stepId));
}

function useNotes() {
  const t = useTranslations("insight-trajectory");
  const { source } = useInsight();
  const open = useNoteSheet();
  const faces = useCardFaces() ?? bareFaces;
  const find = useMemo(() => createNoteLookup(source), [source]);
  return {
    noteText(ref: NoteRef) {
      const note = find(ref);
      return (note && spokenText(note, faces).replace(/\s+/gu, " ").trim()) || t("blank");
    },
    onNotes: (about: string, notes: readonly NoteRef[]) => open({ title: about, notes }),
  };
}

type SharesProps = Readonly<{
  teams: readonly Readonly<{ teamId: string; clouds: readonly TeamCloud[] }>[];
  at: number;
  onNotes: (title: string, notes: readonly NoteRef[]) => void;
}>;

/** By team: how many ideas are both, and those of which nothing is said. */
function Shares({ teams, at, onNotes }: SharesProps) {
  const t = useTranslations("insight-trajectory");
  const names = useInsightNames();
  return (
    <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-1 print:grid-cols-3">
      {teams.map(({ teamId, clouds }) => {
        const cloud = clouds[at];
        const total = cloud ? cloud.ideas.length + cloud.unplaced.length : 0;
        const about = t("unplacedOf", { team: names.team(teamId) });
        return (
          <li key={teamId} className="flex flex-col gap-1 rounded-control border border-line p-3">
            <span className="flex items-center justify-between gap-2">
              <TeamMark index={names.teamIndex(teamId)} name={names.team(teamId)} />
              <TeamInk index={names.teamIndex(teamId)} />
            </span>
            <p className="text-sm text-ink-soft">
              {total === 0
                ? t("nothing")
                : t("share", {
                    both: Math.round((cloud?.twinShare ?? 0) * total),
                    placed: cloud?.ideas.length ?? 0,
                    total,
                  })}
            </p>
            {cloud && cloud.unplaced.length > 0 && (
              <Button
                variant="quiet"
                className="self-start"
                onPress={() => onNotes(about, cloud.unplaced)}
              >
                {t("unplaced", { count: cloud.unplaced.length })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const columns = [
  "step",
  "team",
  "placed",
  "unplaced",
  "digital",
  "green",
  "spread",
  "both",
] as const;

function headOf(t: (key: `head.${(typeof columns)[number]}`) => string): string[] {
  return columns.map((column) => t(`head.${column}`));
}
