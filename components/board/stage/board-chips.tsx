"use client";

import { History, Lock, PencilRuler, UserPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { Link } from "#i18n/navigation.ts";
import { useStage } from "./stage-context.ts";
import type { ReadOnlyReason, Scene } from "./stage-scene.ts";
import { hasBegun } from "./step-begun.ts";

/** Says why nothing can be changed here, and that the room is elsewhere. */
export function BoardChips({ scene }: { scene: Extract<Scene, { kind: "board" }> }) {
  // What people do in such a step stands above the board.
  const isVoting = scene.isCurrent && scene.step.mode === "vote" && scene.readOnly === "step";
  const isPreparing = useStage().workshop.status === "lobby";
  return (
    <div
      role="status"
      className="pointer-events-none absolute inset-x-3 top-3 z-[2] flex flex-wrap justify-center gap-2"
    >
      {scene.readOnly && !isVoting && <ReadOnlyChip reason={scene.readOnly} />}
      {scene.ownOnly && <OwnOnlyChip />}
      {!scene.isCurrent &&
        (isPreparing ? <PreparingChip /> : <ElsewhereChip stepId={scene.address.stepId} />)}
    </div>
  );
}

function ReadOnlyChip({ reason }: { reason: ReadOnlyReason }) {
  const t = useTranslations("board.readOnly");
  return (
    <Chip
      tone="warm"
      icon={<Lock aria-hidden="true" size={14} />}
      className="border border-warm/30 py-1 shadow-card"
    >
      {t(reason)}
    </Chip>
  );
}

function OwnOnlyChip() {
  const t = useTranslations("board");
  return (
    <Chip
      icon={<UserPen aria-hidden="true" size={14} className="shrink-0" />}
      className="border border-line-strong py-1 shadow-card"
    >
      {t("ownOnly")}
    </Chip>
  );
}

const frame =
  "pointer-events-auto inline-flex items-center gap-2 rounded-full border border-digital/30 bg-digital-soft ps-3 text-sm text-digital shadow-card";
const way =
  "inline-flex min-h-9 items-center rounded-full px-3 font-semibold underline underline-offset-4 hover:bg-digital hover:text-on-digital";

/** Of a board the room is not at: it was before, or, as whoever leads may see, will be later. */
function ElsewhereChip({ stepId }: Readonly<{ stepId: string }>) {
  const t = useTranslations("board.earlier");
  const { view, workshop } = useStage();
  return (
    <span className={frame}>
      <History aria-hidden="true" size={14} />
      {t(hasBegun(workshop, stepId) ? "text" : "ahead")}
      <button type="button" onClick={() => view(undefined)} className={way}>
        {t("action")}
      </button>
    </span>
  );
}

/** Before the workshop begins, facilitators prepare boards. */
function PreparingChip() {
  const t = useTranslations("board.preparing");
  const { workshop } = useStage();
  return (
    <span className={frame}>
      <PencilRuler aria-hidden="true" size={14} className="shrink-0" />
      <span className="py-1">{t("text")}</span>
      <Link href={`/workshops/${workshop.id}/lobby`} className={`${way} shrink-0`}>
        {t("action")}
      </Link>
    </span>
  );
}
