"use client";

import { Projector, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { PeopleDialog } from "#components/people/people-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ConnectionNotice } from "#components/workshop/connection-notice.tsx";
import { useControl } from "#components/workshop/use-control.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { AgendaMeeting } from "./agenda.ts";
import { AgendaList } from "./agenda-list.tsx";
import { Arrivals } from "./arrivals.tsx";
import { FacilitatorTools } from "./facilitator-tools.tsx";
import { StartPanel } from "./start-panel.tsx";

type FacilitatorLobbyProps = Readonly<{
  /** What the server knew when the page was asked for; live from then on. */
  initial: PublicState;
  memberId: string;
  meetings: readonly AgendaMeeting[];
  joinPanel: ReactNode;
}>;

/** The page on the projector before the workshop: how to come in, and who has. */
export function FacilitatorLobby({
  initial,
  memberId,
  meetings,
  joinPanel,
}: FacilitatorLobbyProps) {
  const control = useControl(initial.id);
  const state = control.state ?? initial;

  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col justify-between gap-x-10 gap-y-4 lg:flex-row lg:items-center">
        <h1 lang={state.locale} dir="auto" className="min-w-0 text-title">
          {state.title}
        </h1>
        <div className="flex flex-wrap items-start gap-3">
          <PresentLink state={state} />
          <StartPanel state={state} />
        </div>
      </div>
      <ConnectionNotice control={control} />
      <div className="grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-8">
          {joinPanel}
          <Arrivals
            teams={state.teams}
            members={state.members}
            action={<ManagePeople state={state} ownId={memberId} />}
          />
        </div>
        <AgendaList meetings={meetings} currentStepId={state.currentStepId} />
      </div>
      <FacilitatorTools state={state} />
    </div>
  );
}

/** The same on the wall, without what only the facilitator needs; in the room's language. */
function PresentLink({ state }: Readonly<{ state: PublicState }>) {
  const t = useTranslations("lobby");
  return (
    <ButtonLink
      href={`/workshops/${state.id}/present`}
      locale={state.locale}
      target="_blank"
      size="l"
      icon={<Projector aria-hidden="true" size={20} />}
    >
      {t("present")}
    </ButtonLink>
  );
}

function ManagePeople({ state, ownId }: Readonly<{ state: PublicState; ownId: string }>) {
  const t = useTranslations("people");
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      <Button icon={<Users aria-hidden="true" size={18} />} onPress={() => setOpen(true)}>
        {t("manage")}
      </Button>
      <PeopleDialog state={state} ownId={ownId} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
