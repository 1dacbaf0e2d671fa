import type { InsightPageWords } from "#i18n/insight-page-text.ts";
import type { InsightPaperWords } from "#i18n/insight-paper-text.ts";
import type { TeamParticipation } from "#lib/insight/participation/participation.ts";
import type { InsightRow, InsightSection } from "#lib/lesson-plan/insight-slot.ts";

/** In the order of the page. */
const deeds = ["notes", "edits", "helped", "votes"] as const;
/** The sums of a smaller team would be those of a person. */
const LEAST_PEOPLE = 2;

type Known = Readonly<{
  /** In the workshop's order: never by a figure. */
  teams: readonly TeamParticipation[];
  teamName: (id: string) => string;
  words: InsightPaperWords["participation"];
  page: InsightPageWords["participation"];
}>;

/**
 * What teams took part in and how evenly, as facilitators see it on the page: sums alone, and of no
 * team that is one person. Nothing if there is nothing to tell of.
 */
export function participationSection({
  teams,
  teamName,
  words,
  page,
}: Known): InsightSection | undefined {
  const told = teams.filter(({ people }) => people >= LEAST_PEOPLE);
  const isSilent = ({ total, helpAsked }: TeamParticipation) =>
    helpAsked === 0 && deeds.every((deed) => total[deed] === 0);
  if (told.every(isSilent)) return undefined;
  const number = { share: 2, align: "end" } as const;
  return {
    lead: words.lead,
    tables: [
      {
        id: "teams",
        title: null,
        columns: [
          { id: "team", name: page.teams.team, share: 4, align: "start", isTyped: true },
          { id: "people", name: page.teams.people, ...number },
          ...deeds.map((deed) => ({ id: deed, name: page.deeds[deed], ...number })),
          { id: "help", name: page.teams.help, ...number },
          { id: "balance", name: page.teams.balance, ...number },
        ],
        rows: told.map((team) => rowOf(team, teamName)),
      },
    ],
    notes: [
      page.teams.hint,
      page.basis.balance,
      page.basis.log,
      page.basis.left,
      ...(told.length < teams.length ? [words.single] : []),
    ],
  };
}

function rowOf(
  { teamId, people, total, helpAsked, balance }: TeamParticipation,
  teamName: Known["teamName"],
): InsightRow {
  return {
    id: teamId,
    cells: [
      teamName(teamId),
      ...[people, ...deeds.map((deed) => total[deed]), helpAsked].map(String),
      balance === null ? "–" : String(Math.round(balance * 100)),
    ],
  };
}
