"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { useControl, useOnline } from "#components/workshop/use-control.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { PeoplePanel } from "./people-panel.tsx";

type PeopleDialogProps = Readonly<{
  state: PublicState;
  /** Id of the facilitator who looks. */
  ownId: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}>;

/** Everybody in the workshop, for the facilitator. Needs the `people` and `problems` words. */
export function PeopleDialog({ state, ownId, isOpen, onOpenChange }: PeopleDialogProps) {
  const t = useTranslations("people");

  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <LivePeople state={state} ownId={ownId} />
    </Dialog>
  );
}

function LivePeople({ state, ownId }: Pick<PeopleDialogProps, "state" | "ownId">) {
  const isLive = useControl(state.id).status === "live";
  const online = useOnline(state.id);
  return <PeoplePanel state={state} ownId={ownId} online={isLive ? online : undefined} />;
}
