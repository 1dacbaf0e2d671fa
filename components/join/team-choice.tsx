"use client";

import { Shuffle } from "lucide-react";
import { useTranslations } from "next-intl";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";

/** A team as seen from outside: nobody's name. */
export type DoorTeam = Readonly<{ id: string; name: string; size: number }>;

/** Stands for "put me where people are needed"; no team has an empty id. */
export const ANY_TEAM = "";

type TeamChoiceProps = Readonly<{
  teams: readonly DoorTeam[];
  value: string;
  onChange: (teamId: string) => void;
}>;

/** One of the teams, or whichever is smallest. */
export function TeamChoice({ teams, value, onChange }: TeamChoiceProps) {
  const t = useTranslations("join.door");

  return (
    <RadioCards
      label={t("team")}
      value={value}
      onChange={onChange}
      options={[
        {
          id: ANY_TEAM,
          title: (
            <span className="flex items-center gap-2">
              <Shuffle aria-hidden="true" size={18} className="mx-[0.3125rem] shrink-0" />
              {t("anyTeam")}
            </span>
          ),
          description: t("anyTeamHint"),
        },
        ...teams.map(({ id, name, size }, index) => ({
          id,
          title: (
            <span className="flex items-center justify-between gap-3">
              <TeamMark index={index} name={name} />
              <span className="shrink-0 text-sm font-normal text-ink-soft">
                {t("teamSize", { count: size })}
              </span>
            </span>
          ),
        })),
      ]}
    />
  );
}
