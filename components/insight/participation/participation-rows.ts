import type { TableTwin } from "#components/insight/chart/chart-frame.tsx";
import type { ParticipationReport } from "#lib/insight/participation/participation-report.ts";

type Own = NonNullable<ParticipationReport["own"]>;
type Team = NonNullable<ParticipationReport["teams"]>[number];

/** What is counted of a person or a team, in the order it is shown. */
export const deeds = ["notes", "edits", "helped", "votes"] as const;
export type DeedKind = (typeof deeds)[number];

export type DeedWords = Readonly<Record<DeedKind, string>>;

/** One's own figures, beside what is usual in the team if that gives nobody away. */
export function ownRows(
  { own, teamMedian }: Own,
  words: Readonly<{ caption: string; what: string; you: string; usual: string; deeds: DeedWords }>,
): TableTwin {
  const head = [words.what, words.you, ...(teamMedian ? [words.usual] : [])];
  const rows = deeds.map((deed) => [
    words.deeds[deed],
    own[deed],
    ...(teamMedian ? [teamMedian[deed]] : []),
  ]);
  return { caption: words.caption, head, rows };
}

/**
 * Teams in the workshop's order: never by a figure. How evenly work is spread is a whole number of
 * per cent; empty where there is too little to say.
 */
export function teamRows(
  teams: readonly Team[],
  words: Readonly<{
    caption: string;
    head: Readonly<Record<"team" | "people" | "balance" | "help", string>>;
    deeds: DeedWords;
    team(id: string): string;
  }>,
): TableTwin {
  const { head } = words;
  return {
    caption: words.caption,
    head: [
      head.team,
      head.people,
      head.balance,
      ...deeds.map((deed) => words.deeds[deed]),
      head.help,
    ],
    rows: teams.map(({ teamId, people, balance, total, helpAsked }) => [
      words.team(teamId),
      people,
      balance === null ? "" : Math.round(balance * 100),
      ...deeds.map((deed) => total[deed]),
      helpAsked,
    ]),
  };
}
