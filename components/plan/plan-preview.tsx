"use client";

import { NotebookPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PlanAgenda } from "./plan-agenda.tsx";
import { PlanCanvases } from "./plan-canvases.tsx";
import { PlanObjectives } from "./plan-objectives.tsx";
import { PlanSection } from "./plan-section.tsx";
import type { PlanText } from "./use-plan.ts";

/** The document as it will be on paper, laid out for a screen of any width. */
export function PlanPreview({ plan }: Readonly<{ plan: PlanText }>) {
  const t = useTranslations("plan");
  const isEmpty = plan.canvases.canvases.every(({ boards }) => boards.length === 0);

  return (
    <div className="flex flex-col gap-6">
      {isEmpty && (
        <EmptyState title={t("empty")} icon={<NotebookPen aria-hidden="true" size={36} />}>
          {t("emptyText")}
        </EmptyState>
      )}
      <article
        aria-label={t("preview")}
        lang={plan.locale}
        className="mx-auto w-full max-w-4xl rounded-card border border-line bg-surface px-5 py-8 shadow-card sm:px-12 sm:py-14"
      >
        <Cover plan={plan} />
        <Glance glance={plan.glance} />
        <PlanObjectives objectives={plan.objectives} />
        <PlanAgenda agenda={plan.agenda} />
        <PlanCanvases plan={plan} />
        <PlanSection heading={plan.reflection.heading}>
          <p className="text-ink-soft">{plan.reflection.lead}</p>
          <ol className="mt-4 flex list-decimal flex-col gap-3 ps-6">
            {plan.reflection.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ol>
        </PlanSection>
        <Sources sources={plan.sources} />
      </article>
    </div>
  );
}

function Cover({ plan: { cover, workshopLocale } }: Readonly<{ plan: PlanText }>) {
  return (
    <header className="border-b-4 border-green pb-8">
      <p className="text-sm font-semibold text-green">{cover.series}</p>
      <p className="mt-6 text-lg text-ink-soft">{cover.kind}</p>
      <h2
        lang={workshopLocale}
        dir="auto"
        className="text-[clamp(1.875rem,1.4rem+2.2vw,3rem)] leading-tight"
      >
        {cover.title}
      </h2>
      {cover.lead && <p className="mt-4 max-w-prose text-lg">{cover.lead}</p>}
    </header>
  );
}

function Glance({ glance: { heading, facts } }: Readonly<Pick<PlanText, "glance">>) {
  return (
    <PlanSection heading={heading}>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {facts.map(({ id, label, value }) => (
          <div key={id} className="border-t border-line pt-2 last:col-span-full">
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </PlanSection>
  );
}

function Sources({ sources: { heading, lists } }: Readonly<Pick<PlanText, "sources">>) {
  return (
    <PlanSection heading={heading}>
      {lists.map((list) => (
        <div key={list.id} className="mt-4 text-sm text-ink-soft first:mt-0">
          {list.heading && <h4 className="mb-1 font-semibold text-ink">{list.heading}</h4>}
          <ul className="flex flex-col gap-1.5">
            {list.items.map((item) => (
              <li key={item} className="break-words">
                {item}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </PlanSection>
  );
}
