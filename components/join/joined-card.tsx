"use client";

import { ArrowRight, KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { CopyButton } from "#components/workshop/copy-button.tsx";
import { formatCode } from "#lib/workshop/codes.ts";

type JoinedCardProps = Readonly<{
  name: string;
  team: Readonly<{ index: number; name: string }> | undefined;
  rejoinCode: string;
  workshopId: string;
}>;

/** Shows someone who just joined their return code: the only time anybody sees it. */
export function JoinedCard({ name, team, rejoinCode, workshopId }: JoinedCardProps) {
  const t = useTranslations("join.joined");
  const heading = useRef<HTMLHeadingElement>(null);

  // The form that had the focus is gone; the news should be what is read next.
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="flex flex-col gap-6">
      <div>
        <h2 ref={heading} tabIndex={-1} dir="auto" className="text-title outline-none">
          {t("title", { name })}
        </h2>
        {team && (
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
            <span className="text-ink-soft">{t("team")}</span>
            <TeamMark index={team.index} name={team.name} className="font-semibold" />
          </p>
        )}
      </div>
      <Card as="section" className="flex flex-col gap-4 border-green sm:p-7">
        <h3 className="flex items-center gap-2 text-lg">
          <KeyRound aria-hidden="true" size={20} className="text-green" />
          {t("label")}
        </h3>
        <p
          translate="no"
          className="rounded-control bg-green-soft px-3 py-5 text-center font-mono text-4xl font-bold tracking-[0.08em] sm:text-6xl"
        >
          {formatCode(rejoinCode)}
        </p>
        <p className="text-ink-soft">{t("text")}</p>
        <div className="flex flex-col gap-3 sm:flex-row">
          <ButtonLink
            href={`/workshops/${workshopId}`}
            variant="primary"
            size="l"
            className="sm:order-2 sm:ms-auto"
          >
            {t("continue")}
            <ArrowRight aria-hidden="true" size={20} />
          </ButtonLink>
          <CopyButton text={formatCode(rejoinCode)} label={t("copy")} copiedLabel={t("copied")} />
        </div>
      </Card>
    </div>
  );
}
