"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import type { Control } from "#components/workshop/control-connection.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { AgendaOptions } from "./agenda-options.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import type { Base } from "./draft-history.ts";
import { type Editor, EditorContext } from "./editor-context.ts";
import { EditorHead } from "./editor-head.tsx";
import { ConflictDialog, ControlFollower } from "./later-parts.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { RestoredNotice } from "./restored-notice.tsx";
import { SaveBar } from "./save-bar.tsx";
import { StepList } from "./step-list.tsx";
import { textOf } from "./step-names.ts";
import { StepPanel } from "./step-panel.tsx";
import { TimePanel } from "./time-panel.tsx";
import { useDraft } from "./use-draft.ts";
import { useOnce } from "./use-once.ts";
import { usePageLoaded } from "./use-page-loaded.ts";
import { clockTime, timeSince, usePlan, usePlanTimes } from "./use-plan-times.ts";
import { useSaving } from "./use-saving.ts";
import { useWide } from "./use-wide.ts";

type AgendaEditorProps = Readonly<{
  /** As the page was asked for; live afterwards. */
  initial: PublicState;
  /** With the facilitators' notes, which the live state lacks. */
  agenda: Base;
  options: AgendaOptions;
  thumbnails: Readonly<Record<string, ReactNode>>;
}>;

/** Before the page follows the workshop. The connection itself is fetched only then. */
const notFollowed: Control = { status: "connecting", state: undefined };

/** The agenda of a workshop, to be changed by its facilitators. */
export function AgendaEditor({ initial, agenda, options, thumbnails }: AgendaEditorProps) {
  const t = useTranslations("agenda");
  const [control, setControl] = useState(notFollowed);
  const isLoaded = usePageLoaded();
  const state = control.state ?? initial;
  const [news, say] = useState("");
  const onNews = useCallback((key: "saved" | "adopted") => say(t(`news.${key}`)), [t]);
  const onKept = useCallback(() => say(t("news.kept")), [t]);
  const { visitedStepIds, agendaRevision } = state;
  const draft = useDraft({ workshopId: initial.id, initial: agenda, visitedStepIds, onKept });
  const saving = useSaving({
    workshopId: initial.id,
    draft,
    revision: agendaRevision,
    onNews,
  });
  const [plan, changePlan] = usePlan(initial.id, options.slotMinutes);
  const editor = useEditorOf({ draft, state, plan, options, thumbnails, say });
  const isWide = useWide();
  const hasLooked = useOnce(saving.theirs !== undefined);

  return (
    <EditorContext value={editor}>
      <EditorHead state={state} plan={plan} changePlan={changePlan} />
      <div className="flex flex-col gap-4 empty:hidden">
        {isLoaded && <ControlFollower workshopId={initial.id} onControl={setControl} />}
        {!editor.canEdit && (
          <Notice tone="info" title={t("ended")}>
            {t("endedText")}
          </Notice>
        )}
        {draft.isRestored && <RestoredNotice onDiscard={() => discard(draft)} />}
        {saving.isBehind && <ConflictNotice onLook={saving.look} />}
      </div>
      <TimePanel state={state} plan={plan} onChange={changePlan} />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] xl:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]">
        <StepList isWide={isWide} />
        {isWide && <StepPanel />}
      </div>
      <SaveBar news={news} draft={draft} saving={saving} />
      {hasLooked && <ConflictDialog draft={draft} saving={saving} />}
      <LeaveGuard isDirty={draft.isDirty} save={saving.save} />
    </EditorContext>
  );
}

function discard({ base, change }: ReturnType<typeof useDraft>) {
  change({ type: "edit", edit: () => base.steps });
}

type Parts = Readonly<{
  draft: ReturnType<typeof useDraft>;
  state: PublicState;
  plan: ReturnType<typeof usePlan>[0];
  options: AgendaOptions;
  thumbnails: Readonly<Record<string, ReactNode>>;
  say(news: string): void;
}>;

function useEditorOf({ draft, state, plan, options, thumbnails, say }: Parts): Editor {
  const t = useTranslations("agenda");
  const locale = useLocale();
  const [selected, select] = useState<string>();
  const { steps, kept, change } = draft;
  const times = usePlanTimes(steps, state, plan);
  const isTimeOfDay = state.currentStepId !== null || plan.start !== "";
  const selectedId = steps.some(({ id }) => id === selected) ? selected : undefined;

  return useMemo<Editor>(
    () => ({
      locale,
      options,
      thumbnails,
      steps,
      kept,
      times,
      clock: isTimeOfDay ? clockTime : timeSince,
      isTimeOfDay,
      canEdit: state.status !== "ended",
      selectedId,
      select,
      edit: (edit, key) => change({ type: "edit", edit, key }),
      say,
      titleOf: (step) =>
        textOf(step, "title", options.texts, locale)?.text || t(`step.kind.${step.kind}`),
    }),
    [
      locale,
      options,
      thumbnails,
      steps,
      kept,
      times,
      isTimeOfDay,
      state.status,
      selectedId,
      change,
      say,
      t,
    ],
  );
}
