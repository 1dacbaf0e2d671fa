"use client";

import { MessageCircleQuestion } from "lucide-react";
import { useTranslations } from "next-intl";
import { useProvocationWords } from "#components/provocations/use-provocation-words.ts";
import { openProvocations } from "#lib/workshop/open-provocations.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import { usePresent } from "./present-context.ts";
import { presentScene } from "./present-scene.ts";
import { TeamBadge } from "./team-badge.tsx";

/** The newest question that waits for answers, in both languages, and how many others do. */
export function PresentQuestion() {
  const { workshop, locale, second } = usePresent();
  const { kind } = presentScene(workshop);
  // In a break nobody answers, and results are what the room looks at.
  const open = kind === "step" || kind === "vote" ? openProvocations(workshop).toReversed() : [];
  const words = useProvocationWords(locale, open.length > 0);
  const others = useProvocationWords(second ?? locale, open.length > 0 && second !== undefined);
  const known = open.flatMap((asked) => {
    const text = words?.(asked);
    return text === undefined ? [] : [{ asked, text, other: second && others?.(asked) }];
  });
  const [newest] = known;

  return (
    <div role="status">
      {newest && (
        <section className="present-side flex items-center gap-[0.6em] border-y border-warm/40 bg-warm-soft py-[1vh]">
          <MessageCircleQuestion
            aria-hidden="true"
            className="size-[1.3em] shrink-0 text-warm max-sm:hidden"
          />
          <div className="min-w-0 flex-1 leading-[1.2]">
            <Whom gap={newest.asked.gap} more={known.length - 1} />
            <p lang={locale} className="line-clamp-4 font-semibold">
              {newest.text}
            </p>
            {newest.other !== undefined && (
              <p lang={second} className="present-small line-clamp-3 text-ink-soft">
                {newest.other}
              </p>
            )}
          </div>
        </section>
      )}
    </div>
  );
}

type WhomProps = Readonly<{ gap: SentProvocation["gap"]; more: number }>;

function Whom({ gap: { teamId }, more }: WhomProps) {
  const t = useTranslations("present.question");
  const { workshop } = usePresent();
  const index = workshop.teams.findIndex(({ id }) => id === teamId);
  const team = workshop.teams[index];

  return (
    <p className="present-small flex flex-wrap items-center gap-x-[0.6em] font-semibold text-warm">
      <span className="min-w-0">
        {team
          ? t.rich("team", { team: () => <TeamBadge index={index} name={team.name} /> })
          : t("all")}
      </span>
      {more > 0 && <span className="font-normal">{t("more", { count: more })}</span>}
    </p>
  );
}
