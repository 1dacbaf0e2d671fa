"use client";

import { EllipsisVertical } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PeopleDialog } from "#components/people/people-dialog.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Link } from "#i18n/navigation.ts";
import type { Command } from "#lib/workshop/commands.ts";
import { PopOver } from "./pop-over.tsx";
import { useStage } from "./stage-context.ts";
import { type BoardAddress, sceneOf } from "./stage-scene.ts";

// Everybody's board page would fetch it with its first scripts.
const ReceiptBadge = dynamic(
  () => import("#components/insight/receipt/receipt-badge.tsx").then((file) => file.ReceiptBadge),
  { ssr: false },
);

type LeadMenuProps = Readonly<{ send(command: Command): void; isPending: boolean }>;

/** What whoever leads needs rarely: people, the lobby, the plan, and the end. */
export function LeadMenu({ send, isPending }: LeadMenuProps) {
  const t = useTranslations("board.lead");
  const people = useTranslations("people");
  const ledger = useTranslations("ledger");
  const { workshop, me, viewing } = useStage();
  const scene = sceneOf(workshop, me, viewing);
  const replay = scene.kind === "board" ? replayHref(scene.address) : undefined;
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [showsPeople, setShowsPeople] = useState(false);
  const isEnded = workshop.status === "ended";
  const entry = "flex min-h-11 w-full items-center rounded-control px-3 text-start hover:bg-sunken";

  return (
    <>
      <PopOver
        label={t("more")}
        triggerClassName="grid size-11 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
        className="w-72"
        onOpenChange={setOpen}
        trigger={<EllipsisVertical aria-hidden="true" size={20} />}
      >
        <button type="button" className={entry} onClick={() => setShowsPeople(true)}>
          {people("open")}
        </button>
        <Link href={`/workshops/${workshop.id}/lobby`} className={entry}>
          {t("lobby")}
        </Link>
        <Link
          href={`/workshops/${workshop.id}/present`}
          // The room's language, whichever the facilitator's own is.
          locale={workshop.locale}
          target="_blank"
          className={entry}
        >
          {t("present")}
        </Link>
        <Link href={`/workshops/${workshop.id}/agenda`} className={entry}>
          {t("editAgenda")}
        </Link>
        <Link href={`/workshops/${workshop.id}/insight`} className={entry}>
          {t("insight")}
        </Link>
        <div className="min-h-11">
          {isOpen && (
            <ReceiptBadge workshop={workshop} className="rounded-control px-3 hover:bg-sunken" />
          )}
        </div>
        <Link href={`/workshops/${workshop.id}/plan`} className={entry}>
          {t("plan")}
        </Link>
        {replay && (
          <Link href={replay} className={entry}>
            {ledger("replay")}
          </Link>
        )}
        <button
          type="button"
          className={`${entry} ${isEnded ? "" : "text-danger"}`}
          onClick={() => (isEnded ? send({ type: "reopen" }) : setAsking(true))}
        >
          {t(isEnded ? "reopen" : "end")}
        </button>
      </PopOver>
      {me && (
        <PeopleDialog
          state={workshop}
          ownId={me.id}
          isOpen={showsPeople}
          onOpenChange={setShowsPeople}
        />
      )}
      <ConfirmDialog
        title={t("endTitle")}
        confirmLabel={t("endConfirm")}
        tone="danger"
        isOpen={isAsking && !isEnded}
        isPending={isPending}
        onOpenChange={setAsking}
        onConfirm={() => send({ type: "end" })}
      >
        {t("endText")}
      </ConfirmDialog>
    </>
  );
}

function replayHref({ workshopId, teamId, stepId }: BoardAddress): string {
  return `/workshops/${workshopId}/boards/${teamId}/${stepId}/replay`;
}
