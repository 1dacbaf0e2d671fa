"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";
import { TeamMark } from "#components/ui/team-mark.tsx";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { PersonChip } from "./person-chip.tsx";

type Person = PublicState["members"][number];

type ArrivalsProps = Readonly<{
  teams: PublicState["teams"];
  members: readonly Person[];
  /** Buttons beside the heading. */
  action?: React.ReactNode;
  /** What can be done by dragging a name into a team, and by pressing it. */
  onMove?: ((person: Person, teamId: string) => void) | undefined;
  onOpen?: ((person: Person) => void) | undefined;
}>;

/** Who has come, team by team. Names appear as people join. */
export function Arrivals({ teams, members, action, onMove, onOpen }: ArrivalsProps) {
  const t = useTranslations("lobby.people");
  const titleId = useId();
  const people = members.filter(({ role }) => role === "participant");
  const teamless = people.filter(({ teamId }) => !teams.some(({ id }) => id === teamId));
  const { dragged, chip, target } = useDragging(people, onMove);
  const propsOf = (person: Person) => ({
    ...chip(person),
    onOpen: onOpen && (() => onOpen(person)),
  });

  return (
    <section aria-labelledby={titleId}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h2 id={titleId} className="text-2xl">
            {t("heading")}
          </h2>
          <p aria-live="polite" className="text-3xl font-bold text-green tabular-nums">
            {t("count", { count: people.length })}
          </p>
        </div>
        {action && <div className="flex flex-wrap gap-3">{action}</div>}
      </div>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
        {teams.map((team, index) => (
          <li
            key={team.id}
            {...target(team.id)}
            className={`rounded-card border border-line bg-surface p-4 transition-colors ${dragged ? "outline-2 -outline-offset-2 outline-line-strong outline-dashed data-over:bg-green-soft data-over:outline-green" : ""}`}
          >
            <TeamPeople
              heading={<TeamMark index={index} name={team.name} className="font-semibold" />}
              people={people.filter(({ teamId }) => teamId === team.id)}
              propsOf={propsOf}
            />
          </li>
        ))}
        {teamless.length > 0 && (
          <li className="rounded-card border border-dashed border-line-strong p-4">
            <TeamPeople
              heading={<span className="font-semibold">{t("withoutTeam")}</span>}
              people={teamless}
              propsOf={propsOf}
            />
          </li>
        )}
      </ul>
    </section>
  );
}

type ChipProps = Omit<React.ComponentProps<typeof PersonChip>, "name">;

/** Names that are dragged from team to team, with the browser's own drag and drop. */
function useDragging(people: readonly Person[], onMove: ArrivalsProps["onMove"]) {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();

  function end() {
    setDragged(undefined);
    setOver(undefined);
  }

  return {
    dragged,
    chip: (person: Person): ChipProps => ({
      isDragged: person.id === dragged,
      ...(onMove && {
        onDragStart(event: DragEvent) {
          event.dataTransfer.effectAllowed = "move";
          event.dataTransfer.setData("text/plain", person.name);
          setDragged(person.id);
        },
        onDragEnd: end,
      }),
    }),
    target: (teamId: string) => ({
      "data-over": dragged !== undefined && over === teamId ? "" : undefined,
      onDragOver(event: DragEvent) {
        // Files and words from elsewhere are nobody.
        if (dragged === undefined) return;
        event.preventDefault();
        setOver(teamId);
      },
      onDragLeave(event: DragEvent) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(undefined);
      },
      onDrop(event: DragEvent) {
        const person = people.find(({ id }) => id === dragged);
        if (!person) return;
        event.preventDefault();
        end();
        if (person.teamId !== teamId) onMove?.(person, teamId);
      },
    }),
  };
}

type TeamPeopleProps = Readonly<{
  heading: React.ReactNode;
  people: readonly Person[];
  propsOf: (person: Person) => ChipProps;
}>;

function TeamPeople({ heading, people, propsOf }: TeamPeopleProps) {
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
          {people.map((person) => (
            <li
              key={person.id}
              className="max-w-full transition duration-700 starting:translate-y-1 starting:opacity-0"
            >
              <PersonChip name={person.name} {...propsOf(person)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
