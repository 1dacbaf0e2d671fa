"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { TeamMark } from "#components/ui/team-mark.tsx";
import type { PublicState } from "#lib/workshop/public-state.ts";

type Person = PublicState["members"][number];

type ArrivalsProps = Readonly<{
  teams: PublicState["teams"];
  members: readonly Person[];
  /** A button beside the heading. */
  action?: React.ReactNode;
}>;

/** Who has come, team by team. Names appear as people join. */
export function Arrivals({ teams, members, action }: ArrivalsProps) {
  const t = useTranslations("lobby.people");
  const titleId = useId();
  const people = members.filter(({ role }) => role === "participant");
  const teamless = people.filter(({ teamId }) => !teams.some(({ id }) => id === teamId));

  return (
    <section aria-labelledby={titleId}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h2 id={titleId} className="text-2xl">
            {t("heading")}
          </h2>
          <p aria-live="polite" className="text-3xl font-bold text-green tabular-nums">
            {t("count", { count: people.length })}
          </p>
        </div>
        {action}
      </div>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
        {teams.map((team, index) => (
          <li key={team.id} className="rounded-card border border-line bg-surface p-4">
            <TeamPeople
              heading={<TeamMark index={index} name={team.name} className="font-semibold" />}
              people={people.filter(({ teamId }) => teamId === team.id)}
            />
          </li>
        ))}
        {teamless.length > 0 && (
          <li className="rounded-card border border-dashed border-line-strong p-4">
            <TeamPeople
              heading={<span className="font-semibold">{t("withoutTeam")}</span>}
              people={teamless}
            />
          </li>
        )}
      </ul>
    </section>
  );
}

type TeamPeopleProps = Readonly<{ heading: React.ReactNode; people: readonly Person[] }>;

function TeamPeople({ heading, people }: TeamPeopleProps) {
  const t = useTranslations("lobby.people");

  return (
    <>
      <div className="flex items-center justify-between gap-2">
        {heading}
        {people.length > 0 && (
          <span className="text-lg font-semibold tabular-nums">
            <span className="sr-only">{t("count", { count: people.length })}</span>
            <span aria-hidden="true">{people.length}</span>
          </span>
        )}
      </div>
      {people.length === 0 ? (
        <p className="mt-2 text-ink-faint">{t("empty")}</p>
      ) : (
        <ul className="mt-2 flex flex-wrap gap-1.5 xl:text-lg">
          {people.map(({ id, name }) => (
            <li
              key={id}
              dir="auto"
              className="max-w-full truncate rounded-full bg-sunken px-3 py-1 transition duration-700 starting:translate-y-1 starting:opacity-0"
            >
              {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
