"use client";

import { ArrowRight, ChartColumn, FileText, LayoutGrid, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { useRouter } from "#i18n/navigation.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

/** What the facilitator does next: start, go back in, or take the lesson plan. */
export function StartPanel({ state }: Readonly<{ state: PublicState }>) {
  const t = useTranslations("lobby.start");
  const { id, status, steps, currentStepId } = state;

  if (status === "ended") {
    return (
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <p className="text-ink-soft">{t("ended")}</p>
        <ButtonLink
          href={`/workshops/${id}/insight`}
          size="l"
          icon={<ChartColumn aria-hidden="true" size={20} />}
        >
          {t("insight")}
        </ButtonLink>
        <ButtonLink
          href={`/workshops/${id}/plan`}
          variant="primary"
          size="l"
          icon={<FileText aria-hidden="true" size={20} />}
        >
          {t("plan")}
        </ButtonLink>
      </div>
    );
  }
  if (status === "running") {
    const number = steps.findIndex((step) => step.id === currentStepId) + 1;
    return (
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <p className="text-ink-soft">{t("running", { number, total: steps.length })}</p>
        <ButtonLink
          href={`/workshops/${id}/wall`}
          size="l"
          icon={<LayoutGrid aria-hidden="true" size={20} />}
        >
          {t("wall")}
        </ButtonLink>
        <ButtonLink href={`/workshops/${id}`} variant="primary" size="l">
          {t("open")}
          <ArrowRight aria-hidden="true" size={20} />
        </ButtonLink>
      </div>
    );
  }
  return <StartButton state={state} />;
}

function StartButton({ state: { id, steps } }: Readonly<{ state: PublicState }>) {
  const t = useTranslations("lobby.start");
  const problemText = useProblemText();
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();

  async function start() {
    const [first] = steps;
    if (!first) return;
    setPending(true);
    setFailure(undefined);
    const outcome = await sendCommand(id, { type: "go-to-step", stepId: first.id });
    // Stays pending while the workshop opens.
    if (outcome.ok) return router.push(`/workshops/${id}`);
    setPending(false);
    setFailure(outcome.code);
  }

  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <div className="flex flex-wrap-reverse items-center gap-x-5 gap-y-2 lg:flex-nowrap">
        <p className="max-w-96 text-sm text-ink-soft lg:text-end">{t("hint")}</p>
        <Button
          variant="primary"
          size="l"
          isPending={isPending}
          onPress={start}
          icon={<Play aria-hidden="true" size={20} />}
          className="shrink-0"
        >
          {t("button")}
        </Button>
      </div>
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
    </div>
  );
}
