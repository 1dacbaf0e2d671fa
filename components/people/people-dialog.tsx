"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { Loading } from "#components/ui/loading.tsx";
import { useControl, useOnline } from "#components/workshop/use-control.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

// Fetched when it is first opened: the page below comes first.
const PeoplePanel = dynamic(async () => (await import("./people-panel.tsx")).PeoplePanel, {
  loading: Loading,
});

type PeopleDialogProps = Readonly<{
  state: PublicState;
  /** Id of the facilitator who looks. */
  ownId: string;
  /** Whose entry is open at first. */
  firstOpenId?: string | undefined;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}>;

/** Everybody in the workshop, for the facilitator. Needs the `people` and `problems` words. */
export function PeopleDialog({ isOpen, onOpenChange, ...rest }: PeopleDialogProps) {
  const t = useTranslations("people");

  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <LivePeople {...rest} />
    </Dialog>
  );
}

function LivePeople(props: Omit<PeopleDialogProps, "isOpen" | "onOpenChange">) {
  const { state } = props;
  const isLive = useControl(state.id).status === "live";
  const online = useOnline(state.id);
  return <PeoplePanel {...props} online={isLive ? online : undefined} />;
}
