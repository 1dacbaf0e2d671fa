"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { createPortal } from "react-dom";
import { z } from "zod";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type FailureCode, request } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { stepSchema } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { withoutSteps } from "#lib/workshop/replan.ts";

type LeaveOutProps = Readonly<{
  workshop: PublicState;
  cut: ReadonlySet<string>;
  titleOf(step: PublicState["steps"][number]): string;
}>;

/** Takes steps out of the agenda, after asking. */
export function LeaveOut({ workshop, cut, titleOf }: LeaveOutProps) {
  const t = useTranslations("live.slip");
  const problemText = useProblemText();
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  const count = cut.size;

  async function leaveOut() {
    setPending(true);
    const failed = await cutAgenda(workshop.id, cut);
    setPending(false);
    setFailure(failed);
    if (!failed) setAsking(false);
  }

  return (
    <>
      <Button variant="primary" isDisabled={count === 0} onPress={() => setAsking(true)}>
        {t("apply", { count })}
      </Button>
      {/* The panel this stands in closes when a dialog opens. */}
      {isAsking &&
        createPortal(
          <ConfirmDialog
            title={t("confirmTitle", { count })}
            confirmLabel={t("confirm")}
            isOpen
            isPending={isPending}
            onOpenChange={setAsking}
            onConfirm={() => void leaveOut()}
          >
            <ul className="mb-3 list-disc ps-5 font-semibold">
              {workshop.steps
                .filter(({ id }) => cut.has(id))
                .map((step) => (
                  <li key={step.id}>{titleOf(step)}</li>
                ))}
            </ul>
            <p>{t("confirmText")}</p>
            {failure && (
              <Notice tone="danger" className="mt-3">
                {problemText(failure)}
              </Notice>
            )}
          </ConfirmDialog>,
          document.body,
        )}
    </>
  );
}

const agendaSchema = z.object({ steps: z.array(stepSchema), revision: z.number() });

/**
 * Everybody's copy of the agenda lacks the facilitators' notes, which must not be lost: the whole
 * one is asked for first. Returns why not; `undefined` once it is done.
 */
async function cutAgenda(
  workshopId: string,
  cut: ReadonlySet<string>,
): Promise<FailureCode | undefined> {
  const asked = await request("GET", `/api/workshops/${workshopId}/agenda`);
  if (!asked.ok) return asked.code;
  const agenda = agendaSchema.safeParse(asked.value);
  if (!agenda.success) return "unexpected";
  const steps = withoutSteps(agenda.data.steps, cut);
  const basedOn = agenda.data.revision;
  const outcome = await sendCommand(workshopId, { type: "set-agenda", steps, basedOn });
  return outcome.ok ? undefined : outcome.code;
}
