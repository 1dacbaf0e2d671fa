"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import { Loading } from "#components/ui/loading.tsx";
import { LiveStatus } from "./live-status.tsx";
import { NoteSheet } from "./note-sheet.tsx";
import { OwnBoardsNotice } from "./own-boards-notice.tsx";
import type { InsightViewId } from "./views.ts";

/** Each view is fetched when it is looked at. */
const screens: Readonly<Record<InsightViewId, ComponentType>> = {
  coverage: dynamic(() => import("./coverage/coverage-view.tsx").then((m) => m.CoverageView), {
    loading: Loading,
  }),
  standards: dynamic(() => import("./standards/standards-view.tsx").then((m) => m.StandardsView), {
    loading: Loading,
  }),
  lens: dynamic(() => import("./lens/lens-view.tsx").then((m) => m.LensView), { loading: Loading }),
  mechanisms: dynamic(
    () => import("./mechanisms/mechanisms-view.tsx").then((m) => m.MechanismsView),
    { loading: Loading },
  ),
  "data-gaps": dynamic(() => import("./data-gaps/data-gaps-view.tsx").then((m) => m.DataGapsView), {
    loading: Loading,
  }),
  maps: dynamic(() => import("./maps/maps-view.tsx").then((m) => m.MapsView), { loading: Loading }),
  roadmap: dynamic(() => import("./roadmap/roadmap-view.tsx").then((m) => m.RoadmapView), {
    loading: Loading,
  }),
  synthesis: dynamic(() => import("./synthesis/synthesis-view.tsx").then((m) => m.SynthesisView), {
    loading: Loading,
  }),
  participation: dynamic(
    () => import("./participation/participation-view.tsx").then((m) => m.ParticipationView),
    { loading: Loading },
  ),
  trajectory: dynamic(
    () => import("./trajectory/trajectory-view.tsx").then((m) => m.TrajectoryView),
    { loading: Loading },
  ),
  receipt: dynamic(() => import("./receipt/receipt-view.tsx").then((m) => m.ReceiptView), {
    loading: Loading,
  }),
  "city-cycle": dynamic(
    () => import("./city-cycle/city-cycle-view.tsx").then((m) => m.CityCycleView),
    { loading: Loading },
  ),
};

/** Views of something else than what is on boards. */
const ownMatters: readonly InsightViewId[] = ["lens", "participation", "receipt"];

/** A view, live. */
export function ViewScreen({ view }: Readonly<{ view: InsightViewId }>) {
  const t = useTranslations("insight");
  const Screen = screens[view];

  return (
    <NoteSheet>
      <div className="flex flex-col gap-5">
        <div className="flex flex-col gap-1">
          <h1 className="text-title">{t(`views.${view}.name`)}</h1>
          <p className="text-ink-soft">{t(`views.${view}.text`)}</p>
        </div>
        <LiveStatus />
        {!ownMatters.includes(view) && <OwnBoardsNotice />}
        <Screen />
      </div>
    </NoteSheet>
  );
}
