"use client";

import { Projector, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { PeopleDialog } from "#components/people/people-dialog.tsx";
import { usePeopleActions } from "#components/people/use-people-actions.ts";
import { MissingPeople } from "#components/teams/missing-people.tsx";
import { ArrangeTeams } from "#components/teams/teams-dialog.tsx";
import { useRoster } from "#components/teams/use-roster.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ConnectionNotice } from "#components/workshop/connection-notice.tsx";
import { FreshCode } from "#components/workshop/fresh-code.tsx";
import { useControl } from "#components/workshop/use-control.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
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
      <FreshCode workshopId={initial.id} code={initial.code} />
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
          <PeopleHere state={state} ownId={memberId} meetings={meetings} />
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

type PeopleHereProps = Readonly<{
  state: PublicState;
  ownId: string;
  meetings: readonly AgendaMeeting[];
}>;

/** Who has come and who is missing, and everything that can be done about people and teams. */
function PeopleHere({ state, ownId, meetings }: PeopleHereProps) {
  const t = useTranslations("people");
  const teams = useTranslations("teams.person");
  const problemText = useProblemText();
  const desk = useRoster(state.id);
  const { setPart, failure } = usePeopleActions(state.id);
  const [isOpen, setOpen] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const [said, setSaid] = useState("");

  async function move(person: PublicState["members"][number], teamId: string) {
    const team = state.teams.find(({ id }) => id === teamId)?.name ?? "";
    if (await setPart(person, teamId)) setSaid(teams("moved", { name: person.name, team }));
  }

  function open(id: string | undefined) {
    setOpenId(id);
    setOpen(true);
  }

  return (
    <div className="flex flex-col gap-3">
      <Arrivals
        teams={state.teams}
        members={state.members}
        onMove={(person, teamId) => void move(person, teamId)}
        onOpen={({ id }) => open(id)}
        action={
          <>
            <ArrangeTeams state={state} meetings={meetings} desk={desk} />
            <Button icon={<Users aria-hidden="true" size={18} />} onPress={() => open(undefined)}>
              {t("manage")}
            </Button>
          </>
        }
      />
      {failure && !isOpen && <Notice tone="danger">{problemText(failure)}</Notice>}
      {desk.roster && desk.roster.length > 0 && (
        <MissingPeople state={state} roster={desk.roster} />
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
      <PeopleDialog
        state={state}
        ownId={ownId}
        firstOpenId={openId}
        isOpen={isOpen}
        onOpenChange={setOpen}
      />
    </div>
  );
}
