"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { newId } from "#components/live/new-id.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { Coverage } from "#lib/insight/coverage/coverage.ts";
import { type Provocation, provocationKey } from "#lib/insight/coverage/provocations.ts";
import type { Command } from "#lib/workshop/commands.ts";
import { MAX_OPEN_PROVOCATIONS, openProvocations } from "#lib/workshop/open-provocations.ts";
import { useInsight } from "../insight-context.ts";
import { ProposalCard } from "./proposal-card.tsx";
import { proposalsFor } from "./provocation-proposals.ts";
import { SentProvocations } from "./sent-provocations.tsx";
import { useSending } from "./use-sending.ts";

type ProvocationPanelProps = Readonly<{
  coverage: Pick<Coverage, "emptyRows" | "emptyColumns">;
  /** Ids of the axes that are looked at. */
  rowAxis: string;
  columnAxis: string;
}>;

/** Proposals shown at first, and added each time somebody asks for more. */
const A_FEW = 3;

/**
 * Questions about what is empty: whoever leads sees what could be asked, sends it to a team or to
 * all, and takes it back; everybody sees what was asked and the answers that came.
 */
export function ProvocationPanel({ coverage, rowAxis, columnAxis }: ProvocationPanelProps) {
  const t = useTranslations("provocations.panel");
  const problemText = useProblemText();
  const { workshop, me } = useInsight();
  const id = useId();
  const sending = useSending(workshop.id);
  const leads = me.role === "facilitator";
  if (!leads && workshop.provocations.length === 0) return null;

  function tell(command: Command, done: string) {
    // The button that has the focus is about to go.
    document.getElementById(id)?.focus();
    void sending.send(command, done);
  }

  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-5 rounded-card border border-line bg-surface p-4 sm:p-5"
    >
      <header>
        <h2 id={id} tabIndex={-1} className="text-xl outline-none">
          {t("title")}
        </h2>
        {leads && (
          <div className="text-ink-soft">
            <p>{t("text")}</p>
            <p>
              {t("gaps", {
                rows: coverage.emptyRows.length,
                columns: coverage.emptyColumns.length,
              })}
            </p>
          </div>
        )}
      </header>
      <p role="status" className="font-semibold text-green empty:sr-only">
        {sending.news}
      </p>
      {sending.failure && <Notice tone="danger">{problemText(sending.failure)}</Notice>}
      {leads && (
        <Proposals
          axisIds={[rowAxis, columnAxis]}
          isPending={sending.isPending}
          onSend={({ ruleId, gap }, team) => {
            const copied = { ...gap, places: gap.places.map((place) => ({ ...place })) };
            const command = { type: "send-provocation", id: newId(), ruleId, gap: copied } as const;
            tell(command, t("wasSent", { team }));
          }}
        />
      )}
      <SentProvocations
        leads={leads}
        isPending={sending.isPending}
        onWithdraw={(provocationId) =>
          tell({ type: "withdraw-provocation", provocationId }, t("wasWithdrawn"))
        }
      />
    </section>
  );
}

type ProposalsProps = Readonly<{
  axisIds: readonly string[];
  isPending: boolean;
  onSend(asked: Pick<Provocation, "ruleId" | "gap">, team: string): void;
}>;

function Proposals({ axisIds, isPending, onSend }: ProposalsProps) {
  const t = useTranslations("provocations.panel");
  const { source, workshop } = useInsight();
  const [most, setMost] = useState(A_FEW);
  const key = axisIds.join(" ");
  const proposals = useMemo(
    // One more than is shown tells whether there are more.
    () => proposalsFor(source, key.split(" "), workshop.provocations, most + 1),
    [source, key, workshop.provocations, most],
  );
  const open = openProvocations(workshop).length;
  const isFull = open >= MAX_OPEN_PROVOCATIONS;
  const isRunning = workshop.status === "running";

  return (
    <section aria-label={t("suggestions")} className="flex flex-col gap-3">
      {!isRunning && <p className="text-ink-soft print:hidden">{t("notRunning")}</p>}
      {isRunning && isFull && (
        <p className="text-ink-soft print:hidden">{t("full", { most: MAX_OPEN_PROVOCATIONS })}</p>
      )}
      {proposals.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
        {proposals.slice(0, most).map((proposal) => (
          <ProposalCard
            key={provocationKey(proposal)}
            {...{ proposal, isPending, onSend }}
            canSend={isRunning && !isFull}
          />
        ))}
      </ul>
      {proposals.length > most && (
        <Button className="self-start print:hidden" onPress={() => setMost(most + A_FEW)}>
          {t("more")}
        </Button>
      )}
    </section>
  );
}
