"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import type { ReadRoster } from "#lib/workshop/roster-text.ts";
import { limits } from "./limits.ts";
import type { ResolvedRoster } from "./resolve-roster.ts";

type RosterPreviewProps = Readonly<{
  read: ReadRoster;
  resolved: ResolvedRoster;
  /** Why it could not be taken. */
  failure: string | undefined;
  isPending: boolean;
  onBack(): void;
  onTake(): void;
}>;

/** What was understood of a list, before it is taken. */
export function RosterPreview(props: RosterPreviewProps) {
  const { read, resolved, failure, isPending, onBack, onTake } = props;
  const t = useTranslations("teams.roster");
  const heading = useRef<HTMLHeadingElement>(null);
  // The field that had the focus is gone; this is what is read next.
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="flex flex-col gap-4">
      <h3 ref={heading} tabIndex={-1} className="text-lg outline-none">
        {t("preview", { count: read.lines.length })}
      </h3>
      <Remarks read={read} resolved={resolved} />
      <NamesByTeam resolved={resolved} />
      {failure && <Notice tone="danger">{failure}</Notice>}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onBack} className="max-sm:w-full">
          {t("back")}
        </Button>
        <Button
          variant="primary"
          isPending={isPending}
          onPress={onTake}
          className="max-sm:order-first max-sm:w-full"
        >
          {t("take")}
        </Button>
      </div>
    </div>
  );
}

/** What may not be as it was meant, or happens to teams. */
function Remarks({ read, resolved }: Pick<RosterPreviewProps, "read" | "resolved">) {
  const t = useTranslations("teams.roster");
  const format = useFormatter();
  const list = (names: readonly string[]) => format.list(names, { type: "conjunction" });
  const { renamed, added, homeless } = resolved;
  const moves = renamed.map(({ from, to }) => `${from} → ${to}`);
  const news = [
    renamed.length > 0 && t("renamedTeams", { names: list(moves) }),
    added.length > 0 && t("newTeams", { count: added.length, names: list(added) }),
  ].filter((remark) => remark !== false);
  const doubts = [
    read.leftOut > 0 && t("leftOut", { count: read.leftOut, max: limits.members }),
    read.twice.length > 0 && t("twice", { names: list(read.twice) }),
    read.tooLong.length > 0 &&
      t("tooLong", { max: limits.name, names: list(read.tooLong.map(begin)) }),
    homeless.length > 0 && t("tooManyTeams", { max: limits.teams, names: list(homeless) }),
  ].filter((remark) => remark !== false);

  return (
    <>
      {news.length > 0 && (
        <Notice tone="info">
          {news.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Notice>
      )}
      {doubts.length > 0 && (
        <Notice tone="warning">
          {doubts.map((remark) => (
            <p key={remark} className="break-words">
              {remark}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

/** Enough of a long name to find it in the list. */
function begin(name: string): string {
  return `${[...name].slice(0, 12).join("")}…`;
}

function NamesByTeam({ resolved: { entries, teams } }: Pick<RosterPreviewProps, "resolved">) {
  const t = useTranslations("teams.roster");
  // Two people may have one name, and nothing else tells them apart.
  const people = entries.map((entry, at) => ({ ...entry, key: at }));
  const groups = [...teams.map(({ id, name }, index) => ({ id, name, index })), undefined].map(
    (team) => ({ team, names: people.filter(({ teamId }) => teamId === (team?.id ?? null)) }),
  );

  return (
    <ul className="flex flex-col gap-3">
      {groups
        .filter(({ names }) => names.length > 0)
        .map(({ team, names }) => (
          <li key={team?.id ?? "any"} className="rounded-control border border-line p-3">
            <div className="flex items-center justify-between gap-3 font-semibold">
              {team ? <TeamMark index={team.index} name={team.name} /> : t("anyTeam")}
              <span className="tabular-nums">{names.length}</span>
            </div>
            <ul className="mt-2 flex flex-wrap gap-1.5">
              {names.map(({ name, key }) => (
                <li
                  key={key}
                  dir="auto"
                  className="max-w-full truncate rounded-full bg-sunken px-3 py-0.5"
                >
                  {name}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}
