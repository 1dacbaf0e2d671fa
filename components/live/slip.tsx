"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { PopOver } from "#components/board/stage/pop-over.tsx";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { proposeCut, slipWithout, stepsThatMayGo } from "#lib/workshop/replan.ts";
import { slipMs } from "#lib/workshop/schedule.ts";
import { LeaveOut } from "./leave-out.tsx";
import { useClock } from "./use-clock.ts";

const MINUTE_MS = 60_000;

type SlipProps = Readonly<{
  workshop: PublicState;
  /** What a step is called, in the viewer's language. */
  titleOf(step: PublicState["steps"][number]): string;
}>;

/** How far behind the plan the workshop is, and for whoever leads how to catch up. */
export function Slip(props: SlipProps) {
  const { workshop } = props;
  const t = useTranslations("live.slip");
  // Whole minutes that have passed, either way.
  const slip = useClock((now) => Math.trunc(slipMs(workshop, now) / MINUTE_MS) + 0);

  if (slip === undefined || workshop.status !== "running") return null;
  if (slip <= 0) {
    return (
      <span className="px-2 text-sm whitespace-nowrap text-ink-soft tabular-nums max-lg:hidden">
        {slip < 0 ? t("ahead", { minutes: -slip }) : t("onTime")}
      </span>
    );
  }
  return (
    <PopOver
      triggerClassName="min-h-11 rounded-full border border-warm/40 bg-warm-soft px-3.5 text-sm font-semibold whitespace-nowrap text-warm tabular-nums hover:border-warm"
      className="w-[26rem]"
      trigger={t("behind", { minutes: slip })}
    >
      <Replanner {...props} slip={slip} />
    </PopOver>
  );
}

/** Proposes which optional steps to leave out; the facilitator decides. */
function Replanner({ workshop, titleOf, slip }: SlipProps & Readonly<{ slip: number }>) {
  const t = useTranslations("live.slip");
  const heading = useId();
  const mayGo = stepsThatMayGo(workshop);
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const cut = new Set(
    mayGo
      .map(({ id }) => id)
      .filter((id) => (chosen ?? new Set(proposeCut(workshop, slip * MINUTE_MS))).has(id)),
  );
  const left = Math.ceil(slipWithout(workshop.steps, cut, slip * MINUTE_MS) / MINUTE_MS);

  function toggle(id: string, isCut: boolean) {
    const next = new Set(cut);
    if (isCut) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <section aria-labelledby={heading} className="flex flex-col gap-3 p-2">
      <h2 id={heading} className="text-lg">
        {t("title")}
      </h2>
      <p>{t(mayGo.length > 0 ? "text" : "nothing", { minutes: slip })}</p>
      {mayGo.length > 0 && (
        <>
          <ul>
            {mayGo.map((step) => (
              <li key={step.id}>
                <label className="flex min-h-11 items-center gap-3 rounded-control px-2 hover:bg-sunken">
                  <input
                    type="checkbox"
                    checked={cut.has(step.id)}
                    onChange={({ currentTarget }) => toggle(step.id, currentTarget.checked)}
                    className="size-5 accent-green"
                  />
                  <span className="min-w-0 flex-1">{titleOf(step)}</span>
                  <span className="text-sm whitespace-nowrap text-ink-soft tabular-nums">
                    {t("minutes", { minutes: step.minutes })}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p role="status" className="font-semibold">
            {cut.size === 0
              ? t("unchanged")
              : left > 0
                ? t("late", { minutes: left })
                : t("inTime")}
          </p>
          <LeaveOut workshop={workshop} cut={cut} titleOf={titleOf} />
        </>
      )}
    </section>
  );
}
