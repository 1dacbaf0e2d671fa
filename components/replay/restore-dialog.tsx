"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { ReplayBoard } from "./replay-board.ts";
import { type Choice, useRestorePreview } from "./restore-preview.ts";
import { TallyText } from "./tally-text.tsx";

type RestoreDialogProps = Readonly<{
  board: ReplayBoard;
  /** The moment just before which it was as it is to be, milliseconds since 1970. */
  before: number;
  /** In words; `undefined` for the empty board. */
  time: string | undefined;
  isOpen: boolean;
  isPending: boolean;
  failure: FailureCode | undefined;
  onOpenChange(isOpen: boolean): void;
  onRestore(choice: Choice): void;
}>;

/** Asks what is to be as it was, and says what that changes. */
export function RestoreDialog(props: RestoreDialogProps) {
  const { board, time, isOpen, isPending, onOpenChange, onRestore } = props;
  const t = useTranslations("replay.restore");
  const [zoneId = "", setZoneId] = useState(board.template.order[0]);
  const [whose, setWhose] = useState<Choice["whose"]>("zone");
  const choice: Choice = whose === "zone" ? { whose, zoneId } : { whose };

  return (
    <ConfirmDialog
      title={time === undefined ? t("titleStart") : t("title", { time })}
      confirmLabel={t("confirm")}
      {...{ isOpen, isPending, onOpenChange }}
      onConfirm={() => onRestore(choice)}
    >
      <div className="flex flex-col gap-4">
        <p>{t("text")}</p>
        <RadioCards
          label={t("what")}
          gridClassName=""
          value={whose}
          onChange={(id) => setWhose(id === "team" || id === "all" ? id : "zone")}
          options={optionsOf(board, t)}
        />
        {whose === "zone" && (
          <SelectField
            label={t("whichZone")}
            value={zoneId}
            onChange={setZoneId}
            options={board.template.order.map((id) => ({
              id,
              label: board.words.zones[id]?.name ?? id,
            }))}
          />
        )}
        <WhatChanges {...props} choice={choice} />
      </div>
    </ConfirmDialog>
  );
}

function optionsOf(
  { teamName, teamIds }: ReplayBoard,
  t: ReturnType<typeof useTranslations<"replay.restore">>,
) {
  const whole = teamName === null ? t("shared") : t("team", { team: teamName });
  return [
    { id: "zone", title: t("zone"), description: t("zoneHint") },
    { id: "team", title: whole },
    ...(teamIds.length > 1 ? [{ id: "all", title: t("teams"), description: t("teamsHint") }] : []),
  ];
}

function WhatChanges({
  board,
  before,
  choice,
  failure,
}: RestoreDialogProps & Readonly<{ choice: Choice }>) {
  const t = useTranslations("replay.restore");
  const problemText = useProblemText();
  const preview = useRestorePreview(board, choice, before);

  return (
    <div aria-live="polite" className="min-h-20">
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      {!failure && preview.status === "counting" && <Spinner label={t("counting")} />}
      {!failure && preview.status === "failed" && (
        <p>{t("failed", { reason: problemText(preview.code) })}</p>
      )}
      {!failure && preview.status === "ready" && <TallyText tally={preview.tally} />}
    </div>
  );
}
