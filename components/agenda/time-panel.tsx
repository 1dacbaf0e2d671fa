"use client";

import { useTranslations } from "next-intl";
import { controlLooks } from "#components/ui/field-frame.tsx";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { totalMinutes } from "#lib/workshop/schedule.ts";
import { useEditor } from "./editor-context.ts";
import type { Plan } from "./use-plan-times.ts";

type TimePanelProps = Readonly<{
  state: PublicState;
  plan: Plan;
  onChange(part: Partial<Plan>): void;
}>;

/** How long it all takes, and whether that is what there is. */
export function TimePanel({ state, plan, onChange }: TimePanelProps) {
  const t = useTranslations("agenda.time");
  const { steps } = useEditor();
  const hasBegun = state.startedAt !== null;

  return (
    <section
      aria-label={t("heading")}
      className="flex flex-wrap items-center gap-x-10 gap-y-4 rounded-card border border-line bg-surface px-5 py-4"
    >
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-1">
        <p className="text-lg font-semibold">
          {t("total", { minutes: totalMinutes(steps), steps: steps.length })}
        </p>
        <Fit slot={hasBegun ? state.slotMinutes : Number(plan.slot) || null} />
      </div>
      {hasBegun ? (
        state.slotMinutes !== null && (
          <p className="text-ink-soft">{t("slotRunning", { minutes: state.slotMinutes })}</p>
        )
      ) : (
        <PlanFields plan={plan} onChange={onChange} />
      )}
    </section>
  );
}

function PlanFields({ plan, onChange }: Pick<TimePanelProps, "plan" | "onChange">) {
  const t = useTranslations("agenda.time");
  const label = "flex flex-col gap-1 text-sm font-semibold";

  return (
    <div className="flex flex-wrap gap-4">
      <label className={label} title={t("startHint")}>
        {t("start")}
        <input
          type="time"
          value={plan.start}
          onChange={({ currentTarget }) => onChange({ start: currentTarget.value })}
          className={`${controlLooks} font-normal tabular-nums`}
        />
      </label>
      <label className={label} title={t("slotHint")}>
        {t("slot")}
        <input
          type="number"
          inputMode="numeric"
          min={1}
          value={plan.slot}
          onChange={({ currentTarget }) => onChange({ slot: currentTarget.value })}
          className={`${controlLooks} max-w-32 font-normal tabular-nums`}
        />
      </label>
    </div>
  );
}

/** In words, whether the steps fill the time, and when they end. */
function Fit({ slot }: Readonly<{ slot: number | null }>) {
  const t = useTranslations("agenda.time");
  const { steps, times, clock, isTimeOfDay } = useEditor();
  const over = slot === null ? null : totalMinutes(steps) - slot;
  const optional = totalMinutes(steps.filter((step) => step.optional));
  const endsAt = [...(times?.values() ?? [])].at(-1)?.endsAt;

  return (
    <>
      <p role="status">
        {over !== null && (
          <span className={over > 0 ? "font-semibold text-warm" : undefined}>
            {over > 0 && t("over", { minutes: over })}
            {over === 0 && t("fits")}
            {over < 0 && t("spare", { minutes: -over })}{" "}
          </span>
        )}
        {isTimeOfDay && endsAt != null && (
          <span className="tabular-nums">{t("ends", { time: clock(endsAt) })}</span>
        )}
      </p>
      {optional > 0 && (
        <p className="text-sm text-ink-soft">{t("optional", { minutes: optional })}</p>
      )}
    </>
  );
}
