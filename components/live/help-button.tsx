"use client";

import { LifeBuoy } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { WaitingTime } from "./waiting-time.tsx";

type HelpButtonProps = Readonly<{
  workshop: Pick<PublicState, "id" | "helps">;
  teamId: string;
  className?: string | undefined;
}>;

/** Calls whoever leads to the team. Everybody in the team sees that they are called. */
export function HelpButton({ workshop, teamId, className = "" }: HelpButtonProps) {
  const t = useTranslations("live.help");
  const { send, isPending } = useCommand(workshop.id);
  const help = workshop.helps.find((each) => each.teamId === teamId);
  const isAsked = help !== undefined;

  return (
    <Button
      data-asked={isAsked}
      title={isAsked ? t("withdraw") : undefined}
      icon={<LifeBuoy aria-hidden="true" size={18} className="shrink-0" />}
      isPending={isPending}
      onPress={() => send({ type: "ask-help", isNeeded: !isAsked })}
      className={`data-[asked=true]:border-warm data-[asked=true]:bg-warm-soft data-[asked=true]:text-warm ${className}`}
    >
      {/* Side by side where there is room; on a phone one below the other. */}
      <span className="flex flex-col leading-tight sm:flex-row sm:items-baseline sm:gap-2">
        <span aria-live="polite" className="whitespace-nowrap">
          {t(isAsked ? "asked" : "ask")}
        </span>
        {help && <WaitingTime since={help.since} />}
      </span>
    </Button>
  );
}
