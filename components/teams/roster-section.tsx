"use client";

import { ClipboardList, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { RosterDialog } from "./roster-dialog.tsx";
import type { RosterDesk } from "./use-roster.ts";

type RosterSectionProps = Readonly<{
  state: PublicState;
  desk: RosterDesk;
  /** Something to be read out. */
  onSaid(words: string): void;
}>;

/** The facilitator's list of names: whether there is one, and what can be done with it. */
export function RosterSection({ state, desk, onSaid }: RosterSectionProps) {
  const t = useTranslations("teams.roster");
  const [isEditing, setEditing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { roster, failure } = desk;

  return (
    <section className="flex flex-col items-start gap-3">
      <h3>{t("heading")}</h3>
      {failure && (
        <Notice tone="warning" className="w-full">
          <p>{t("failed")}</p>
          <Button className="mt-2" onPress={desk.reload}>
            {t("retry")}
          </Button>
        </Notice>
      )}
      {!roster && !failure && <Spinner label={t("loading")} />}
      {roster && (
        <>
          <p className="text-ink-soft">
            {roster.length === 0 ? t("none") : t("count", { count: roster.length })}
          </p>
          <p className="text-sm text-ink-soft">{t("private")}</p>
          <div className="flex flex-wrap gap-3">
            <Button
              icon={
                roster.length === 0 ? (
                  <ClipboardList aria-hidden="true" size={18} />
                ) : (
                  <Pencil aria-hidden="true" size={18} />
                )
              }
              onPress={() => setEditing(true)}
            >
              {t(roster.length === 0 ? "add" : "edit")}
            </Button>
            {roster.length > 0 && (
              <Button
                icon={<Trash2 aria-hidden="true" size={18} />}
                onPress={() => setAsking(true)}
              >
                {t("remove")}
              </Button>
            )}
          </div>
          <RosterDialog
            state={state}
            roster={roster}
            isOpen={isEditing}
            onClose={() => setEditing(false)}
            onTake={async (entries) => {
              const code = await desk.save(entries);
              if (code === undefined) onSaid(t("saved"));
              return code;
            }}
          />
          <RemoveRoster
            desk={desk}
            isOpen={isAsking}
            onClose={() => setAsking(false)}
            onSaid={onSaid}
          />
        </>
      )}
    </section>
  );
}

type RemoveRosterProps = Readonly<{
  desk: RosterDesk;
  isOpen: boolean;
  onClose(): void;
  onSaid(words: string): void;
}>;

function RemoveRoster({ desk, isOpen, onClose, onSaid }: RemoveRosterProps) {
  const t = useTranslations("teams.roster");
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();

  async function remove() {
    setPending(true);
    const code = await desk.save([]);
    setPending(false);
    setFailure(code);
    if (code !== undefined) return;
    onSaid(t("removed"));
    onClose();
  }

  return (
    <ConfirmDialog
      title={t("removeTitle")}
      isOpen={isOpen}
      onOpenChange={onClose}
      confirmLabel={t("removeConfirm")}
      tone="danger"
      isPending={isPending}
      onConfirm={() => void remove()}
    >
      <p>{t("removeText")}</p>
      {failure && (
        <Notice tone="danger" className="mt-4">
          {problemText(failure)}
        </Notice>
      )}
    </ConfirmDialog>
  );
}
