"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { Step } from "#lib/workshop/model.ts";
import { useStage } from "../stage/stage-context.ts";
import { nextTurn, type Turn, turnsOf } from "./one-by-one.ts";
import type { BoardCounts } from "./private-counts.ts";

type OneByOneDialogProps = Readonly<{
  step: Step;
  /** Whose notes: of the board that is open, or of all. */
  boards: readonly BoardCounts[];
  /** The team whose board is open. */
  teamId: string | undefined;
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}>;

/** Shows private notes one person after another, and in the end opens the board. */
export function OneByOneDialog(props: OneByOneDialogProps) {
  const { step, boards, teamId, isOpen, onOpenChange } = props;
  const t = useTranslations("reveal.oneByOne");
  const { workshop } = useStage();
  const problemText = useProblemText();
  const { send, isPending, failure } = useCommand(workshop.id);
  const [names, setNames] = useState("with");
  const turns = turnsOf(workshop, step, boards);
  const next = nextTurn(turns);
  const withAuthors = names === "with";

  function show(memberId: string) {
    send({ type: "reveal", stepId: step.id, teamId: null, memberId, withAuthors });
  }

  function finish() {
    const isTeam = workshop.teams.some(({ id }) => id === teamId);
    send({
      type: "reveal",
      stepId: step.id,
      teamId: isTeam ? (teamId ?? null) : null,
      withAuthors,
    });
    onOpenChange(false);
  }

  return (
    <Dialog
      title={t("title")}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onPress={() => onOpenChange(false)}>{t("close")}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            onPress={() => (next ? show(next.id) : finish())}
          >
            {next ? t("next", { name: next.name }) : t("finish")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="text-ink-soft">{t("text")}</p>
        <Names value={names} onChange={setNames} />
        <ul className="max-h-[34dvh] divide-y divide-line overflow-auto border-y border-line">
          {turns.map((turn) => (
            <Entry key={turn.id} turn={turn} isPending={isPending} onShow={() => show(turn.id)} />
          ))}
        </ul>
        {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      </div>
    </Dialog>
  );
}

function Names({ value, onChange }: Readonly<{ value: string; onChange(value: string): void }>) {
  const t = useTranslations("reveal.dialog");
  return (
    <RadioCards
      label={t("names")}
      value={value}
      onChange={onChange}
      options={[
        { id: "with", title: t("with") },
        { id: "without", title: t("without") },
      ]}
    />
  );
}

type EntryProps = Readonly<{ turn: Turn; isPending: boolean; onShow(): void }>;

function Entry({ turn: { name, count, isShown }, isPending, onShow }: EntryProps) {
  const t = useTranslations("reveal.oneByOne");
  return (
    <li className="flex min-h-12 items-center gap-3 py-1">
      <span dir="auto" className="min-w-0 flex-1 truncate">
        {name}
      </span>
      {isShown ? (
        <span className="inline-flex items-center gap-1 pe-2 text-green">
          <Check aria-hidden="true" size={18} />
          {t("shown")}
        </span>
      ) : (
        <span className="text-ink-soft tabular-nums">
          {count === 0 ? t("none") : t("notes", { count })}
        </span>
      )}
      {!isShown && count > 0 && (
        <Button
          variant="quiet"
          aria-label={t("showNamed", { name })}
          isDisabled={isPending}
          onPress={onShow}
        >
          {t("show")}
        </Button>
      )}
    </li>
  );
}
