"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { type AgendaChange, agendaChanges } from "#lib/workshop/agenda-changes.ts";
import { useEditor } from "./editor-context.ts";
import type { Draft } from "./use-draft.ts";
import type { Saving } from "./use-saving.ts";

type ConflictDialogProps = Readonly<{ draft: Draft; saving: Saving }>;

/** What the others did and what one did oneself, since the agenda both began from. */
export function ConflictDialog({ draft, saving }: ConflictDialogProps) {
  const t = useTranslations("agenda.conflict");
  const { theirs, decide } = saving;
  const { base, steps } = draft;

  return (
    <Dialog
      title={t("title")}
      isOpen={theirs !== undefined}
      onOpenChange={() => decide("later")}
      actions={
        <>
          <Button onPress={() => decide("later")}>{t("later")}</Button>
          <Button variant="danger" onPress={() => decide("mine")}>
            {t("useMine")}
          </Button>
          <Button variant="primary" onPress={() => decide("theirs")}>
            {t("takeTheirs")}
          </Button>
        </>
      }
    >
      {theirs && (
        <div className="flex flex-col gap-4">
          <div>
            <p className="mb-2">{t("text")}</p>
            <Changes changes={agendaChanges(base.steps, theirs.steps)} />
          </div>
          <div>
            <p className="mb-2">{t("mine")}</p>
            <Changes changes={agendaChanges(base.steps, steps)} />
          </div>
          <ul className="text-sm text-ink-soft">
            <li>{t("choice", { choice: t("takeTheirs"), text: t("takeTheirsHint") })}</li>
            <li>{t("choice", { choice: t("useMine"), text: t("useMineHint") })}</li>
          </ul>
        </div>
      )}
    </Dialog>
  );
}

function Changes({ changes }: Readonly<{ changes: readonly AgendaChange[] }>) {
  const t = useTranslations("agenda.conflict");
  const { titleOf } = useEditor();

  if (changes.length === 0) return <p className="text-ink-soft">{t("nothing")}</p>;
  return (
    <ul className="list-disc ps-5 font-semibold">
      {changes.map(({ kind, step }) => (
        <li key={step.id}>{t(kind, { title: titleOf(step) })}</li>
      ))}
    </ul>
  );
}
