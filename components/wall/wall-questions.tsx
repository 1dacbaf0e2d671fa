"use client";

import { MessageCircleQuestion } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useProvocationWords } from "#components/provocations/use-provocation-words.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

type WallQuestionsProps = Readonly<{
  workshop: Pick<PublicState, "id" | "teams">;
  /** Oldest first. */
  open: readonly SentProvocation[];
}>;

/** Questions that wait for answers, newest first, above all boards. */
export function WallQuestions({ workshop, open }: WallQuestionsProps) {
  const t = useTranslations("wall.questions");
  const words = useProvocationWords(useLocale());
  const known = open.toReversed().flatMap((asked) => {
    const text = words?.(asked);
    return text === undefined ? [] : [{ asked, text }];
  });
  const teamName = (id: string | null) => workshop.teams.find((team) => team.id === id)?.name;

  if (known.length === 0) return null;
  return (
    <section
      aria-label={t("heading")}
      className="flex flex-col gap-x-6 gap-y-3 rounded-card border border-warm/40 bg-warm-soft px-4 py-3 md:flex-row md:items-center"
    >
      <MessageCircleQuestion
        aria-hidden="true"
        size={28}
        className="shrink-0 text-warm max-md:hidden"
      />
      <ul className="flex min-w-0 flex-1 flex-col gap-2">
        {known.map(({ asked: { id, gap }, text }) => {
          const team = teamName(gap.teamId);
          return (
            <li key={id}>
              <p className="text-sm font-semibold text-warm">
                {team === undefined ? t("all") : t("team", { team })}
              </p>
              <p className="max-w-[75ch] text-xl leading-snug">{text}</p>
            </li>
          );
        })}
      </ul>
      <ButtonLink href={`/workshops/${workshop.id}/insight/coverage`} className="self-start">
        {t("answers")}
      </ButtonLink>
    </section>
  );
}
