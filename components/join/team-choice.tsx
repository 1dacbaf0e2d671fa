"use client";

import { Shuffle } from "lucide-react";
import { useTranslations } from "next-intl";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";

/** A team as seen from outside: nobody's name. */
export type DoorTeam = Readonly<{ id: string; name: string; size: number }>;

/** Name of the field: a team's id, or empty for "put me where people are needed". */
export const TEAM_FIELD = "team";

const ANY_TEAM = "";

/** One of the teams, or whichever is smallest. */
export function TeamChoice({ teams }: Readonly<{ teams: readonly DoorTeam[] }>) {
  const t = useTranslations("join.door");

  return (
    <RadioCards
      label={t("team")}
      name={TEAM_FIELD}
      defaultValue={ANY_TEAM}
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
