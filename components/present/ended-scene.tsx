"use client";

import { PartyPopper } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePresent } from "./present-context.ts";

/** After the end: thanks, and what the room was. */
export function EndedScene() {
  const t = useTranslations("present.ended");
  const { workshop } = usePresent();
  const people = workshop.members.filter(({ role }) => role === "participant").length;
  const steps = new Set(workshop.visitedStepIds).size;

  return (
    <div className="flex h-full flex-col items-center justify-center present-gap text-center">
      <PartyPopper aria-hidden="true" className="size-[16vh] text-green" />
      <h1 className="present-huge">{t("title")}</h1>
      <p className="present-large text-ink-soft">
        {t("figures", { people, teams: workshop.teams.length, steps })}
      </p>
      <p>{t("text")}</p>
    </div>
  );
}
