"use client";

import { ListChecks, Shuffle, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type FailureCode, request } from "#components/workshop/request.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

type Before = Readonly<Record<string, string>>;
type How = "chance" | "roster";

type ShuffleSectionProps = Readonly<{
  state: PublicState;
  /** Whether there is a list of names to go by. */
  hasRoster: boolean;
}>;

/** Moves everybody at once, after asking, and back again. */
export function ShuffleSection({ state, hasRoster }: ShuffleSectionProps) {
  const t = useTranslations("teams.shuffle");
  const problemText = useProblemText();
  const [question, setQuestion] = useState<How>();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  /** Who was moved last, and from where. */
  const [before, setBefore] = useState<Before>();
  const [said, setSaid] = useState("");
  const count = state.members.filter(({ role }) => role === "participant").length;

  async function ask(body: Readonly<{ by: How } | { teams: Before }>) {
    setPending(true);
    setFailure(undefined);
    const outcome = await request("POST", `/api/workshops/${state.id}/members/regroup`, body);
    setPending(false);
    if (!outcome.ok) {
      setFailure(outcome.code);
      return;
    }
    const moved = parseBefore(outcome.value);
    const isUndo = "teams" in body;
    setBefore(isUndo ? undefined : moved);
    setSaid(isUndo ? t("undone") : t("done", { count: Object.keys(moved).length }));
    setQuestion(undefined);
  }

  const isByList = question === "roster";
  return (
    <section className="flex flex-col items-start gap-3">
      <h3>{t("heading")}</h3>
      {count === 0 && <p className="text-ink-soft">{t("nobody")}</p>}
      <div className="flex flex-wrap gap-3">
        <Button
          icon={<Shuffle aria-hidden="true" size={18} />}
          isDisabled={count === 0}
          onPress={() => setQuestion("chance")}
        >
          {t("button")}
        </Button>
        {hasRoster && (
          <Button
            icon={<ListChecks aria-hidden="true" size={18} />}
            isDisabled={count === 0}
            onPress={() => setQuestion("roster")}
          >
            {t("byList")}
          </Button>
        )}
      </div>
      <div role="status" className="flex flex-wrap items-center gap-3 empty:hidden">
        {said && <span>{said}</span>}
        {before && Object.keys(before).length > 0 && (
          <Button
            icon={<Undo2 aria-hidden="true" size={18} />}
            isPending={isPending}
            onPress={() => void ask({ teams: before })}
          >
            {t("undo")}
          </Button>
        )}
      </div>
      {failure && !question && <Notice tone="danger">{problemText(failure)}</Notice>}
      <ConfirmDialog
        title={isByList ? t("byListTitle") : t("title", { count, teams: state.teams.length })}
        isOpen={question !== undefined}
        onOpenChange={() => setQuestion(undefined)}
        confirmLabel={t(isByList ? "byListConfirm" : "confirm")}
        isPending={isPending}
        onConfirm={() => question && void ask({ by: question })}
      >
        <p>{t(isByList ? "byListText" : "text")}</p>
        {failure && (
          <Notice tone="danger" className="mt-4">
            {problemText(failure)}
          </Notice>
        )}
      </ConfirmDialog>
    </section>
  );
}

/** Who had no team before cannot be put back into none: they stay where they are. */
function parseBefore(value: unknown): Before {
  if (typeof value !== "object" || value === null || !("before" in value)) return {};
  const entries = Object.entries(value.before ?? {});
  return Object.fromEntries(entries.filter(([, teamId]) => typeof teamId === "string"));
}
