"use client";

import { useTranslations } from "next-intl";
import { useEffect, useTransition } from "react";
import { loadBoardInIdleTime } from "#components/board/stage/load-board.ts";
import { NamingButton } from "#components/naming/naming-button.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { ConnectionNotice } from "#components/workshop/connection-notice.tsx";
import { request } from "#components/workshop/request.ts";
import { useControl } from "#components/workshop/use-control.ts";
import { useRouter } from "#i18n/navigation.ts";
import { personOf } from "#lib/workshop/person.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { AgendaMeeting } from "./agenda.ts";
import { AgendaList } from "./agenda-list.tsx";
import { reasonToLeave, SentAway } from "./sent-away.tsx";

type WaitingRoomProps = Readonly<{
  /** What the server knew when the page was asked for; live from then on. */
  initial: PublicState;
  memberId: string;
  meetings: readonly AgendaMeeting[];
}>;

/** Where participants wait for the start. Goes to the workshop by itself when it begins. */
export function WaitingRoom({ initial, memberId, meetings }: WaitingRoomProps) {
  const t = useTranslations("lobby.waiting");
  const router = useRouter();
  const control = useControl(initial.id);
  const state = control.state ?? initial;
  const me = personOf(state.members, memberId);
  const hasBegun = state.status !== "lobby";
  const reason = reasonToLeave(control);

  // The board is a large download; waiting is the time for it.
  useEffect(loadBoardInIdleTime, []);
  useEffect(() => {
    if (hasBegun) router.replace(`/workshops/${initial.id}`);
  }, [hasBegun, router, initial.id]);

  if (reason) return <SentAway reason={reason} />;
  return (
    <div className="flex flex-col gap-6">
      <ConnectionNotice control={control} />
      <div>
        <p lang={state.locale} dir="auto" className="font-semibold text-green">
          {state.title}
        </p>
        <h1 dir="auto" className="mt-1 text-title">
          {t("title", { name: me?.name ?? "" })}
        </h1>
        <p className="mt-3 text-lg text-ink-soft">{t("text")}</p>
      </div>
      {me && <OwnTeam state={state} me={me} />}
      <AgendaList meetings={meetings} currentStepId={state.currentStepId} />
      {me && (
        <div className="-ms-4 flex flex-wrap">
          <NamingButton workshopId={state.id} variant="quiet" />
          <LeaveButton workshopId={state.id} code={state.code} name={me.name} />
        </div>
      )}
    </div>
  );
}

type Person = PublicState["members"][number];

function OwnTeam({ state, me }: Readonly<{ state: PublicState; me: Person }>) {
  const t = useTranslations("lobby.waiting");
  const index = state.teams.findIndex(({ id }) => id === me.teamId);
  const team = state.teams[index];
  if (!team) return null;
  const others = state.members.filter(({ id, teamId }) => teamId === team.id && id !== me.id);

  return (
    <Card as="section">
      <h2 className="font-sans text-base font-normal text-ink-soft">{t("team")}</h2>
      <TeamMark index={index} name={team.name} className="mt-1 text-xl font-semibold" />
      {others.length === 0 ? (
        <p className="mt-3 text-ink-soft">{t("alone")}</p>
      ) : (
        <ul className="mt-3 flex flex-wrap gap-1.5">
          {others.map(({ id, name }) => (
            <li
              key={id}
              dir="auto"
              className="max-w-full truncate rounded-full bg-sunken px-3 py-1 transition duration-700 starting:translate-y-1 starting:opacity-0"
            >
              {name}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

type LeaveButtonProps = Readonly<{ workshopId: string; code: string; name: string }>;

function LeaveButton({ workshopId, code, name }: LeaveButtonProps) {
  const t = useTranslations("lobby.waiting");
  const router = useRouter();
  const [isPending, startTransition] = useTransition();

  function leave() {
    startTransition(async () => {
      const outcome = await request("POST", `/api/workshops/${workshopId}/leave`);
      if (outcome.ok) router.push(`/join/${code}`);
    });
  }

  return (
    <Button variant="quiet" isPending={isPending} onPress={leave} className="self-start">
      {t("leave", { name })}
    </Button>
  );
}
