import { useLocale, useTranslations } from "next-intl";
import type { Deed } from "#lib/canvas/authorship.ts";
import { personOf } from "#lib/workshop/person.ts";
import { useStage } from "../stage/stage-context.ts";
import type { Known } from "./use-authorship.ts";

/** Who wrote something and when, and what became of it; a line each. */
export function AuthorshipText({ known }: Readonly<{ known: Known }>) {
  const t = useTranslations("ledger");
  const { workshop } = useStage();
  const timeText = useClockText();
  if (known === "loading") return t("loading");
  if (known === "unknown") return t("unknown");

  const { made, changed, putBackAt } = known;
  const words = ({ by, at }: Deed) => ({
    name: (by === null ? undefined : personOf(workshop.members, by)?.name) ?? t("gone"),
    time: timeText(at),
  });
  return (
    <>
      <span className="block">
        {made.by === null ? t("unnamed", { time: timeText(made.at) }) : t("made", words(made))}
      </span>
      {changed && <span className="block">{t("changed", words(changed))}</span>}
      {putBackAt !== null && (
        <span className="block">{t("putBack", { time: timeText(putBackAt) })}</span>
      )}
    </>
  );
}

/** The time of day on the viewer's clock; with the day if that is another. */
export function useClockText(): (moment: number) => string {
  const locale = useLocale();
  return (moment) => {
    const at = new Date(moment);
    const isToday = at.toDateString() === new Date().toDateString();
    return new Intl.DateTimeFormat(locale, {
      ...(!isToday && { month: "short", day: "numeric" }),
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(at);
  };
}
