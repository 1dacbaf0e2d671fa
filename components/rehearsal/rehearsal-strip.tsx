"use client";

import { GraduationCap, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { type FailureCode, request } from "#components/workshop/request.ts";
import { useControl } from "#components/workshop/use-control.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { useRouter } from "#i18n/navigation.ts";
import { isPretend } from "#lib/workshop/rehearsal.ts";
import { coachTip } from "./coach-tip.ts";
import { useTips } from "./use-tips.ts";

type RehearsalStripProps = Readonly<{
  workshopId: string;
  /** What the buttons are called that tips name. */
  buttons: ButtonNames;
}>;

export type ButtonNames = Readonly<Record<string, string>>;

const looks =
  "flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b-2 border-warm bg-warm-soft px-3 py-1 sm:px-4 print:hidden";

/** Above every page of a rehearsal, for whoever leads it: what it is, what is next, its end. */
export function RehearsalStrip({ workshopId, buttons }: RehearsalStripProps) {
  const t = useTranslations("rehearsal.strip");
  const problemText = useProblemText();
  const { isShown, show } = useTips(workshopId);
  const { erase, isPending, failure } = useErasing(workshopId);

  return (
    <aside aria-label={t("label")} className={looks} data-rehearsal="lead">
      <p className="flex items-center gap-2">
        <GraduationCap aria-hidden="true" size={20} className="shrink-0 text-warm" />
        <strong>{t("lead")}</strong>
        <span className="text-sm text-ink-soft max-lg:hidden">{t("leadText")}</span>
      </p>
      <div className="ms-auto flex items-center gap-1">
        <Button
          variant="quiet"
          aria-expanded={isShown}
          onPress={() => show(!isShown)}
          className="px-3 text-sm"
        >
          {t(isShown ? "hide" : "show")}
        </Button>
        <Button
          isPending={isPending}
          onPress={erase}
          icon={<Trash2 aria-hidden="true" size={18} />}
          className="px-3 text-sm"
        >
          {t(isPending ? "deleting" : "delete")}
        </Button>
      </div>
      {failure && (
        <p role="alert" className="basis-full font-semibold text-danger">
          {problemText(failure)}
        </p>
      )}
      {isShown && <Coach workshopId={workshopId} buttons={buttons} />}
    </aside>
  );
}

/** The tip for the moment; a new one is read out. */
function Coach({ workshopId, buttons }: RehearsalStripProps) {
  const t = useTranslations("rehearsal");
  const { state } = useControl(workshopId);
  const people = state?.members.filter(({ id }) => isPretend(id)) ?? [];
  const tip = state && coachTip(state);
  const counts = { count: people.length, all: PEOPLE };

  return (
    <p role="status" className="min-h-7 basis-full pb-1" data-tip={tip}>
      {tip && (
        <>
          <span className="sr-only">{t("strip.next")}: </span>
          {t(`coach.${tip}`, { ...buttons, ...counts })}
        </>
      )}
    </p>
  );
}

/** How many pretend people there will be. */
const PEOPLE = 6;

/** Deletes the rehearsal, without asking: nobody's work is in it. */
function useErasing(workshopId: string) {
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();

  async function erase() {
    setPending(true);
    setFailure(undefined);
    const outcome = await request("DELETE", `/api/workshops/${workshopId}`);
    // Gone already, as when it was pressed in another window, is as good.
    if (outcome.ok || outcome.code === "workshop-not-found") return router.replace("/");
    setPending(false);
    setFailure(outcome.code);
  }

  return { erase, isPending, failure };
}
