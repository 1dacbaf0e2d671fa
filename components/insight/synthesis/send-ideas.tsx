"use client";

import { ArrowRight, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { boardHref } from "#components/wall/board-href.ts";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import type { ComparedZone } from "#lib/insight/synthesis/zones-to-compare.ts";
import type { Step } from "#lib/workshop/model.ts";
import { MAX_SENT_CONFLICTS, MAX_SENT_IDEAS } from "#lib/workshop/send-ideas.ts";
import { PLENARY } from "#lib/workshop/steps.ts";
import { plenaryTargets, sentThere } from "./plenary-targets.ts";
import type { NumberedIdea } from "./use-synthesis.ts";

type SendIdeasProps = Readonly<{
  zone: ComparedZone;
  ideas: readonly NumberedIdea[];
  conflicts: readonly DecidedConflict[];
}>;

/** The way to everybody's board, for facilitators; says so if the agenda has none. */
export function SendIdeas({ zone, ideas, conflicts }: SendIdeasProps) {
  const t = useTranslations("insight-synthesis.send");
  const { workshop, me } = useInsight();
  const [isOpen, setOpen] = useState(false);
  const targets = plenaryTargets(workshop, zone.stepId);
  const [best] = targets;

  if (me.role !== "facilitator" || workshop.status === "ended") return null;
  if (!best) return <p className="max-w-prose text-sm text-ink-soft">{t("noTarget")}</p>;
  return (
    <>
      <Button
        variant="primary"
        icon={<Send aria-hidden="true" size={18} />}
        onPress={() => setOpen(true)}
        className="print:hidden"
      >
        {t("button")}
      </Button>
      {isOpen && (
        <SendDialog {...{ zone, ideas, conflicts, targets, best }} close={() => setOpen(false)} />
      )}
    </>
  );
}

type SendDialogProps = SendIdeasProps &
  Readonly<{ targets: readonly Step[]; best: Step; close: () => void }>;

type Which = "accepted" | "all";

function SendDialog({ zone, ideas, conflicts, targets, best, close }: SendDialogProps) {
  const t = useTranslations("insight-synthesis.send");
  const problemText = useProblemText();
  const names = useInsightNames();
  const { workshop, source } = useInsight();
  const accepted = ideas.filter(({ state }) => state === "accepted");
  const opposed = conflicts.filter(({ state }) => state === "accepted");
  const isDecided = accepted.length + opposed.length > 0;
  const [which, setWhich] = useState<Which>(isDecided ? "accepted" : "all");
  const [intoId, setIntoId] = useState(best.id);
  const [again, setAgain] = useState(false);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<"done" | FailureCode>();

  const into = targets.find(({ id }) => id === intoId) ?? best;
  const wanted = which === "accepted" ? accepted : ideas.flatMap(asSent);
  const { hasIdea, hasConflict } = sentThere(source, into);
  const newIdeas = wanted.filter((idea) => !hasIdea(idea));
  const newConflicts = opposed.filter((conflict) => !hasConflict(conflict));
  const news = newIdeas.length + newConflicts.length;
  const there = wanted.length + opposed.length - news;
  const title = names.step(into.id);

  async function send() {
    setPending(true);
    const sent = await sendCommand(workshop.id, {
      ...{ type: "send-ideas", stepId: zone.stepId, intoStepId: into.id, again },
      ideas: newIdeas.slice(0, MAX_SENT_IDEAS).map(({ notes }) => notes.map(bare)),
      conflicts: newConflicts
        .slice(0, MAX_SENT_CONFLICTS)
        .map(({ sides: [one, other] }) => [one.map(bare), other.map(bare)]),
    });
    setPending(false);
    setOutcome(sent.ok ? "done" : sent.code);
  }

  if (outcome === "done") {
    return (
      <Dialog
        title={t("title")}
        isOpen
        onOpenChange={close}
        actions={
          <ButtonLink
            variant="primary"
            href={boardHref(workshop.id, { teamId: PLENARY, stepId: into.id })}
          >
            {t("open")}
            <ArrowRight aria-hidden="true" size={18} />
          </ButtonLink>
        }
      >
        <Notice tone="success">{t("done", { title })}</Notice>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t("title")}
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button variant="primary" isPending={isPending} isDisabled={news === 0} onPress={send}>
            {t("confirm", { count: news })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <SelectField
          label={t("into")}
          options={targets.map(({ id }) => ({ id, label: names.step(id) }))}
          value={into.id}
          onChange={setIntoId}
        />
        <RadioCards
          label={t("which")}
          gridClassName=""
          value={which}
          onChange={(id) => setWhich(id as Which)}
          options={[
            {
              id: "accepted",
              title: t("accepted", { ideas: accepted.length, conflicts: opposed.length }),
              ...(opposed.length > 0 && { description: t("conflictText") }),
            },
            { id: "all", title: t("all"), description: t("allText") },
          ]}
        />
        <label className="flex min-h-11 items-start gap-3 py-2">
          <input
            type="checkbox"
            checked={again}
            onChange={(event) => setAgain(event.currentTarget.checked)}
            className="mt-0.5 size-5 shrink-0 accent-green"
          />
          <span>
            {t("again")}
            <span className="block text-sm text-ink-soft">{t("againText")}</span>
          </span>
        </label>
        <p role="status">
          {there > 0 ? t("countThere", { news, there, title }) : t("count", { news, title })}
        </p>
        {outcome !== undefined && <Notice tone="danger">{problemText(outcome)}</Notice>}
      </div>
    </Dialog>
  );
}

type Sent = Readonly<Pick<NumberedIdea, "notes">>;

/** What is only proposed goes as the single notes it is made of: nobody said that they are one. */
function asSent({ state, notes }: NumberedIdea): Sent[] {
  return state === "proposed" ? notes.map((note) => ({ notes: [note] })) : [{ notes }];
}

function bare({ teamId, id }: NoteRef): Readonly<{ teamId: string; id: string }> {
  return { teamId, id };
}
