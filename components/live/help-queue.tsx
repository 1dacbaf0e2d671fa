"use client";

import { LifeBuoy } from "lucide-react";
import { useTranslations } from "next-intl";
import { PopOver } from "#components/board/stage/pop-over.tsx";
import { Button } from "#components/ui/button.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import type { Commanding } from "#components/workshop/use-command.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { WaitingTime } from "./waiting-time.tsx";

type HelpQueueProps = Readonly<{
  workshop: PublicState;
  /** Shows a team's board, if the step has any. */
  visit(teamId: string): void;
}> &
  Pick<Commanding, "send">;

/** Teams that wait for whoever leads, longest first; one press goes there. */
export function HelpQueue({ workshop, visit, send }: HelpQueueProps) {
  const t = useTranslations("live.help");
  const { helps, teams } = workshop;
  const count = helps.length;
  const nameOf = (teamId: string) => teams.find(({ id }) => id === teamId)?.name ?? "";
  const latest = helps.at(-1);

  return (
    <>
      <p aria-live="polite" className="sr-only">
        {latest && t("news", { team: nameOf(latest.teamId) })}
      </p>
      <PopOver
        label={t("queue", { count })}
        triggerClassName={`flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-control px-2 font-bold tabular-nums ${count > 0 ? "bg-warm-soft text-warm ring-2 ring-warm" : "text-ink-soft hover:bg-sunken hover:text-ink"}`}
        className="w-96"
        trigger={
          <>
            <LifeBuoy aria-hidden="true" size={20} />
            {count > 0 && <span>{count}</span>}
          </>
        }
      >
        <h2 className="px-2 pt-1 pb-2 text-base">{t("heading")}</h2>
        {count === 0 && <p className="px-2 pb-2 text-ink-soft">{t("nobody")}</p>}
        <ol>
          {helps.map(({ teamId, since }) => (
            <li key={teamId} className="flex min-h-13 items-center gap-3 px-2">
              <TeamMark
                index={teams.findIndex(({ id }) => id === teamId)}
                name={nameOf(teamId)}
                className="flex-1 font-semibold"
              />
              <WaitingTime since={since} />
              <Button
                variant="primary"
                aria-label={t("answerNamed", { team: nameOf(teamId) })}
                onPress={({ currentTarget }) => {
                  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                  send({ type: "answer-help", teamId });
                  visit(teamId);
                }}
              >
                {t("answer")}
              </Button>
            </li>
          ))}
        </ol>
      </PopOver>
    </>
  );
}
