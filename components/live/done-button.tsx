"use client";

import { Check, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

type DoneButtonProps = Readonly<{
  workshop: Pick<PublicState, "id" | "ready" | "currentStepId">;
  memberId: string;
  className?: string | undefined;
}>;

/** "I'm done" with this step; pressed again, not after all. */
export function DoneButton({ workshop, memberId, className = "" }: DoneButtonProps) {
  const t = useTranslations("live.ready");
  const { currentStepId: stepId } = workshop;
  const { send, isPending } = useCommand(workshop.id);
  const isDone = workshop.ready.includes(memberId);
  const Icon = isDone ? CircleCheck : Check;

  return (
    <Button
      aria-pressed={isDone}
      title={isDone ? t("undo") : undefined}
      icon={<Icon aria-hidden="true" size={18} />}
      isPending={isPending}
      onPress={() => stepId !== null && send({ type: "ready", stepId, isReady: !isDone })}
      className={`aria-pressed:border-green aria-pressed:bg-green-soft aria-pressed:text-green ${className}`}
    >
      <span className="whitespace-nowrap">{t("done")}</span>
    </Button>
  );
}
