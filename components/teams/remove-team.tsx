"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type FailureCode, request } from "#components/workshop/request.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

type RemoveTeamProps = Readonly<{
  state: PublicState;
  team: PublicState["teams"][number];
  onRemoved(): void;
}>;

/** Takes a team away, once that is confirmed; while somebody is in it, says what to do first. */
export function RemoveTeam({ state, team, onRemoved }: RemoveTeamProps) {
  const t = useTranslations("teams.names");
  const [isOpen, setOpen] = useState(false);
  const people = state.members.filter(({ teamId }) => teamId === team.id).length;
  const { name } = team;

  return (
    <>
      <Button
        variant="quiet"
        aria-label={t("remove", { team: name })}
        title={t("remove", { team: name })}
        icon={<Trash2 aria-hidden="true" size={18} />}
        onPress={() => setOpen(true)}
      />
      {people > 0 ? (
        <Dialog title={t("notRemovable", { team: name })} isOpen={isOpen} onOpenChange={setOpen}>
          <p>{t("hasPeople", { count: people })}</p>
        </Dialog>
      ) : (
        <Question {...{ state, team, onRemoved, isOpen, setOpen }} />
      )}
    </>
  );
}

type QuestionProps = RemoveTeamProps & Readonly<{ isOpen: boolean; setOpen(to: boolean): void }>;

function Question({ state, team, onRemoved, isOpen, setOpen }: QuestionProps) {
  const t = useTranslations("teams.names");
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();

  async function remove() {
    setPending(true);
    setFailure(undefined);
    const outcome = await request("DELETE", `/api/workshops/${state.id}/teams/${team.id}`);
    setPending(false);
    if (!outcome.ok) return setFailure(outcome.code);
    setOpen(false);
    onRemoved();
  }

  return (
    <ConfirmDialog
      title={t("removeTitle", { team: team.name })}
      confirmLabel={t("removeConfirm")}
      tone="danger"
      isOpen={isOpen}
      isPending={isPending}
      onOpenChange={(to) => {
        setFailure(undefined);
        setOpen(to);
      }}
      onConfirm={() => void remove()}
    >
      <p>{t("removeText")}</p>
      {failure && (
        <Notice tone="danger" className="mt-3">
          {problemText(failure)}
        </Notice>
      )}
    </ConfirmDialog>
  );
}
