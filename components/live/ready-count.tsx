"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { PopOver } from "#components/board/stage/pop-over.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { useOnline } from "#components/workshop/use-control.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { type Readiness, readiness } from "#lib/workshop/readiness.ts";

/** How many are done with the step, and in which teams. */
export function ReadyCount({ workshop }: { workshop: PublicState }) {
  const t = useTranslations("live.ready");
  const share = readiness(workshop, useOnline(workshop.id));
  const counts = { ready: share.ready, total: share.total };
  const isAll = share.total > 0 && share.ready === share.total;

  return (
    <PopOver
      label={t("label", counts)}
      triggerClassName={`flex min-h-11 items-center gap-1.5 rounded-control px-2 text-sm font-semibold whitespace-nowrap tabular-nums hover:bg-sunken ${isAll ? "text-green" : "text-ink-soft hover:text-ink"}`}
      className="w-72"
      trigger={
        <>
          <CircleCheck aria-hidden="true" size={20} className="max-sm:hidden" />
          <span data-ready className="max-sm:hidden">
            {t("count", counts)}
          </span>
          <span className="sm:hidden">{t("short", counts)}</span>
        </>
      }
    >
      <h2 className="px-2 pt-1 pb-2 text-base">{t("heading")}</h2>
      {share.total === 0 && <p className="px-2 pb-2 text-ink-soft">{t("nobody")}</p>}
      <ul>
        {share.teams.map((team) => (
          <TeamShare key={team.teamId} workshop={workshop} team={team} />
        ))}
      </ul>
    </PopOver>
  );
}

type TeamShareProps = Readonly<{ workshop: PublicState; team: Readiness["teams"][number] }>;

function TeamShare({ workshop, team }: TeamShareProps) {
  const t = useTranslations("live.ready");
  const index = workshop.teams.findIndex(({ id }) => id === team.teamId);

  return (
    <li className="flex min-h-11 items-center gap-3 px-2">
      {index < 0 ? (
        <span className="min-w-0 flex-1">{t("noTeam")}</span>
      ) : (
        <TeamMark index={index} name={workshop.teams[index]?.name} className="flex-1" />
      )}
      <span
        className={`text-sm tabular-nums ${team.ready === team.total ? "font-semibold text-green" : "text-ink-soft"}`}
      >
        {t("team", { ready: team.ready, total: team.total })}
      </span>
    </li>
  );
}
