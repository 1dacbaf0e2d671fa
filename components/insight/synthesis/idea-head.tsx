"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NumberedIdea } from "./use-synthesis.ts";

type IdeaHeadProps = Readonly<{ idea: NumberedIdea; title: string; chips: ReactNode }>;

/** What an idea is, who has it, and why it is thought to be one. */
export function IdeaHead({ idea, title, chips }: IdeaHeadProps) {
  const t = useTranslations("insight-synthesis");
  const format = useFormatter();
  const { number, teamIds, notes, score, words } = idea;

  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-2">
        <span className="grid min-h-7 min-w-7 place-items-center rounded-control bg-ink px-1.5 text-sm font-bold text-paper">
          {number}
        </span>
        {chips}
        <span className="text-sm text-ink-soft">
          {t("idea.facts", { teams: teamIds.length, notes: notes.length })}
        </span>
      </div>
      <h3 dir="auto" className="text-lg leading-snug font-semibold wrap-anywhere">
        {title}
      </h3>
      {score !== null && (
        <p className="text-sm text-ink-soft">
          {t("idea.alike", { share: format.number(score, { style: "percent" }) })}
          {words.length > 0 && (
            <>
              {" "}
              {t("idea.words")}{" "}
              {words.slice(0, 12).map((word) => (
                <mark
                  key={word}
                  dir="auto"
                  className="me-1 inline-block rounded-control bg-digital-soft px-1.5 text-ink"
                >
                  {word}
                </mark>
              ))}
            </>
          )}
        </p>
      )}
    </div>
  );
}
