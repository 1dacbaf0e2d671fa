import { useTranslations } from "next-intl";
import type { Vote } from "#lib/workshop/votes.ts";
import type { RankedNote } from "./board-votes.ts";

type RankingListProps = Readonly<{
  notes: readonly RankedNote[];
  items: Vote["items"];
  /** Names whose board a note is on, where it is not clear. */
  teamName?: ((teamId: string) => string | undefined) | undefined;
}>;

/** The results of a vote, highest first. */
export function RankingList({ notes, items, teamName }: RankingListProps) {
  const t = useTranslations("votes");
  if (notes.length === 0) return <p className="text-ink-soft">{t("noDots")}</p>;

  return (
    <ol className="flex flex-col divide-y divide-line">
      {notes.map(({ noteId, teamId, rank, text, score, voters }) => (
        <li key={noteId} className="flex items-start gap-3 py-2.5">
          <span className="w-6 shrink-0 text-end text-ink-faint tabular-nums">{rank}</span>
          <span className="min-w-0 flex-1">
            <span dir="auto" className="block leading-snug break-words whitespace-pre-line">
              {text ?? <span className="text-ink-faint">{t("gone", { items })}</span>}
            </span>
            <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
              {teamName && <span>{teamName(teamId)}</span>}
              <span>{t("byVoters", { count: voters })}</span>
            </span>
          </span>
          <span
            aria-label={t("score", { score })}
            role="img"
            className={`grid h-8 min-w-8 shrink-0 place-items-center rounded-full px-2 font-bold tabular-nums ${scoreLooks(score, rank)}`}
          >
            {score < 0 ? `−${-score}` : score}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The winners stand out. */
export function scoreLooks(score: number, rank: number): string {
  if (score < 0) return "bg-danger text-on-danger";
  return rank === 1 ? "bg-digital text-on-digital" : "bg-digital-soft text-digital";
}
