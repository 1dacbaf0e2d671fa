"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { PLENARY, type Step } from "#lib/workshop/model.ts";
import { useStage } from "../stage/stage-context.ts";
import { PersonCounts } from "./person-counts.tsx";
import type { BoardCounts } from "./private-counts.ts";

type RevealDialogProps = Readonly<{
  step: Step;
  boards: readonly BoardCounts[];
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}>;

const EVERYBODY = "everybody";

/** Asks whose private notes to show, and with names or without; then shows them. */
export function RevealDialog(props: RevealDialogProps) {
  const { step, boards, isOpen, onOpenChange } = props;
  const t = useTranslations("reveal.dialog");
  const problemText = useProblemText();
  const { workshop } = useStage();
  const { send, isPending, failure } = useCommand(workshop.id);
  const [chosen, choose] = useState(EVERYBODY);
  const [names, setNames] = useState<string>();
  const hidden = boards.filter(({ isShown }) => !isShown);
  const isOffered = chosen === EVERYBODY || hidden.some(({ teamId }) => teamId === chosen);
  const whose = isOffered ? chosen : EVERYBODY;
  const isPlenary = boards[0]?.teamId === PLENARY;
  const isCurrent = workshop.currentStepId === step.id;

  useEffect(() => {
    // What was asked for has happened, here or on another facilitator's screen.
    if (hidden.length === 0 || (isOpen && !isOffered)) onOpenChange(false);
  }, [hidden.length, isOpen, isOffered, onOpenChange]);

  function show() {
    send({
      type: "reveal",
      stepId: step.id,
      teamId: whose === EVERYBODY ? null : whose,
      withAuthors: names === "with",
    });
  }

  const total = hidden.reduce((sum, board) => sum + board.total, 0);
  return (
    <Dialog
      title={t("title")}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onPress={() => onOpenChange(false)}>{t("cancel")}</Button>
          <Button
            variant="primary"
            isDisabled={names === undefined}
            isPending={isPending}
            onPress={show}
          >
            {t("confirm")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="text-ink-soft">{t("text")}</p>
        {!isPlenary && (
          <RadioCards
            label={t("whose")}
            value={whose}
            onChange={choose}
            gridClassName="max-h-[34dvh] overflow-auto p-1"
            options={[
              {
                id: EVERYBODY,
                title: t("all"),
                ...(isCurrent && { description: t("notes", { count: total }) }),
              },
              ...hidden.map((board) => ({
                id: board.teamId,
                title: workshop.teams.find(({ id }) => id === board.teamId)?.name ?? "",
                ...(isCurrent && { description: <PersonCounts people={board.people} /> }),
              })),
            ]}
          />
        )}
        <RadioCards
          label={t("names")}
          value={names ?? ""}
          onChange={setNames}
          options={[
            { id: "without", title: t("without"), description: t("withoutHint") },
            { id: "with", title: t("with"), description: t("withHint") },
          ]}
        />
        {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      </div>
    </Dialog>
  );
}
