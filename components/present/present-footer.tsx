"use client";

import { useTranslations } from "next-intl";
import { formatCode } from "#lib/workshop/codes.ts";
import type { WayIn } from "./lobby-scene.tsx";
import { usePresent } from "./present-context.ts";
import { stepAfter } from "./present-scene.ts";
import { isOther } from "./step-texts.ts";

/** Where in the agenda the room is, what comes next, and the way in for whoever is late. */
export function PresentFooter({ address, qr, isLocalOnly }: WayIn) {
  const t = useTranslations("present");
  const { workshop } = usePresent();

  return (
    <footer className="present-side flex items-end justify-between gap-x-[1.5em] pb-[2.2vh]">
      <div className="min-w-0 flex-1">
        <Progress />
        <Next />
      </div>
      <section
        aria-label={t("join")}
        className="flex shrink-0 items-center gap-[0.7em] leading-[1.2]"
      >
        <p translate="no" className="present-small max-w-[34vw] text-end">
          <span className="block break-all text-ink-soft">{address}</span>
          <span className="block font-mono text-[1.25em] font-bold text-green">
            {formatCode(workshop.code)}
          </span>
        </p>
        {!isLocalOnly && (
          <span className="block size-[11vh] overflow-hidden rounded-control border border-line bg-white">
            {qr}
          </span>
        )}
      </section>
    </footer>
  );
}

/** A mark for each step of the agenda, as long as it takes. */
function Progress() {
  const { workshop } = usePresent();
  const at = workshop.steps.findIndex(({ id }) => id === workshop.currentStepId);
  return (
    <div aria-hidden="true" className="flex gap-[0.2em]">
      {workshop.steps.map(({ id, minutes }, index) => (
        <span
          key={id}
          style={{ flexGrow: minutes }}
          className={`h-[0.3em] rounded-full ${index === at ? "bg-green" : index < at ? "bg-green/40" : "bg-line"}`}
        />
      ))}
    </div>
  );
}

function Next() {
  const t = useTranslations("present.next");
  const { workshop, wordsOf, locale, second } = usePresent();
  const step = stepAfter(workshop);
  if (!step) return <p className="present-small mt-[0.3em] text-ink-soft">{t("last")}</p>;
  const { title } = wordsOf(step, locale);
  const other = second && wordsOf(step, second).title;

  return (
    <p className="present-small mt-[0.3em] line-clamp-2 leading-[1.25] text-ink-soft">
      {t("label", { minutes: step.minutes })}{" "}
      <span lang={title.locale} className="font-semibold text-ink">
        {title.text || t(step.kind === "break" ? "break" : "talk")}
      </span>
      {isOther(title, other) && <span lang={other.locale}> · {other.text}</span>}
    </p>
  );
}
