"use client";

import { ArrowRight, Combine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { boardFor } from "#lib/workshop/access.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { boardHref } from "./board-href.ts";

type CollectButtonProps = Readonly<{
  workshop: PublicState;
  step: Step;
  zoneId: string;
  /** The plenary step whose board gets the copies, and what it is called. */
  into: Step;
  title: string;
}>;

type Outcome = "done" | FailureCode;

/** Copies what all teams have in a zone to everybody's board, and leads there. */
export function CollectButton({ workshop, step, zoneId, into, title }: CollectButtonProps) {
  const t = useTranslations("wall.collect");
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const target = boardFor(workshop, into.id, null);

  async function collect() {
    setPending(true);
    const command = { type: "collect", stepId: step.id, zoneId, intoStepId: into.id } as const;
    const sent = await sendCommand(workshop.id, command);
    setPending(false);
    setOutcome(sent.ok ? "done" : sent.code);
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        icon={<Combine aria-hidden="true" size={20} />}
        isPending={isPending}
        title={t("hint", { title })}
        onPress={collect}
      >
        {t("button")}
      </Button>
      {outcome === "done" && (
        <Notice tone="success" className="items-center py-1.5">
          <span className="flex flex-wrap items-center gap-x-3">
            {t("done", { title })}
            {target && (
              <ButtonLink variant="quiet" href={boardHref(workshop.id, target)}>
                {t("open")}
                <ArrowRight aria-hidden="true" size={18} />
              </ButtonLink>
            )}
          </span>
        </Notice>
      )}
      {outcome !== undefined && outcome !== "done" && (
        <Notice tone="danger" className="py-1.5">
          {problemText(outcome)}
        </Notice>
      )}
    </div>
  );
}
