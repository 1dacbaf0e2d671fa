import { PlanSection } from "./plan-section.tsx";
import type { PlanText } from "./use-plan.ts";

/** What participants can do afterwards: objectives, competencies, and the goals touched. */
export function PlanObjectives({ objectives }: Readonly<Pick<PlanText, "objectives">>) {
  const { heading, lead, items, competencies, goals } = objectives;

  return (
    <PlanSection heading={heading}>
      {items.length > 0 && (
        <>
          <p className="text-ink-soft">{lead}</p>
          <ul className="mt-3 flex list-disc flex-col gap-2 ps-6 marker:text-green">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {competencies.items.length > 0 && (
        <>
          <h4 className="mt-8 font-semibold">{competencies.heading}</h4>
          <p className="mt-1 text-sm text-ink-soft">{competencies.lead}</p>
          <dl className="mt-3 flex flex-col gap-3">
            {competencies.items.map(({ key, name, statement }) => (
              <div key={key} className="gap-x-6 sm:grid sm:grid-cols-[13rem_minmax(0,1fr)]">
                <dt className="font-medium">{name}</dt>
                <dd className="text-ink-soft">{statement}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {goals && (
        <>
          <h4 className="mt-8 font-semibold">{goals.heading}</h4>
          <p className="mt-1 text-sm text-ink-soft">{goals.lead}</p>
          <ul className="mt-3 flex flex-wrap gap-2">
            {goals.items.map(({ number, name, colour }) => (
              <li
                key={number}
                style={{ borderInlineStartColor: colour }}
                className="rounded-control border border-s-8 border-line bg-paper px-3 py-1.5 text-sm"
              >
                <span className="me-2 font-bold tabular-nums">{number}</span>
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </PlanSection>
  );
}
