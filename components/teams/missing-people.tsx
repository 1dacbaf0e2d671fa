"use client";

import { ChevronDown, CircleCheck, UserRoundSearch } from "lucide-react";
import { useTranslations } from "next-intl";
import { TeamMark } from "#components/ui/team-mark.tsx";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { missingFrom, type Roster } from "#lib/workshop/roster-names.ts";

type MissingPeopleProps = Readonly<{
  state: PublicState;
  roster: Roster;
}>;

/** Who is expected and has not come. Names are hidden at first: the lobby is on the projector. */
export function MissingPeople({ state, roster }: MissingPeopleProps) {
  const t = useTranslations("teams.missing");
  // Two people may have one name, and nothing else tells them apart.
  const missing = missingFrom(roster, state.members).map((entry, at) => ({
    ...entry,
    key: `${entry.name} ${at}`,
  }));
  const count = <span aria-live="polite">{t("count", { count: missing.length })}</span>;

  if (missing.length === 0) {
    return (
      <p className="flex items-center gap-2 font-semibold text-green">
        <CircleCheck aria-hidden="true" size={20} />
        {count}
      </p>
    );
  }
  return (
    <details className="group rounded-card border border-dashed border-line-strong">
      <summary className="flex min-h-13 list-none flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 [&::-webkit-details-marker]:hidden">
        <UserRoundSearch aria-hidden="true" size={20} className="text-warm" />
        <span className="font-semibold">{count}</span>
        <span className="ms-auto inline-flex items-center gap-1 text-green">
          {t("show")}
          <ChevronDown
            aria-hidden="true"
            size={18}
            className="transition-transform group-open:rotate-180"
          />
        </span>
      </summary>
      <ul className="flex flex-wrap gap-1.5 px-4 pt-1 pb-4">
        {missing.map(({ name, teamId, key }) => {
          const team = state.teams.findIndex(({ id }) => id === teamId);
          return (
            <li
              key={key}
              className="flex max-w-full items-center gap-2 rounded-full bg-sunken py-1 ps-1 pe-3"
            >
              {team >= 0 ? (
                <TeamMark index={team} name={name} />
              ) : (
                <span dir="auto" className="truncate ps-2">
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
