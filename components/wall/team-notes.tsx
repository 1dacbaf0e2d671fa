"use client";

import { Lock, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Spinner } from "#components/ui/spinner.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { Link } from "#i18n/navigation.ts";
import { type CardFaces, spokenText } from "#lib/canvas/card-face.ts";
import { clusterName } from "#lib/canvas/cluster-name.ts";
import type { Cluster } from "#lib/canvas/clusters.ts";
import { coloursOf } from "#lib/canvas/figure/colours.ts";
import type { Outcome } from "#lib/canvas/outcomes.ts";
import { boardHref } from "./board-href.ts";
import type { TeamState } from "./team-state.ts";
import { useTeamName } from "./use-team-name.ts";
import type { VoteScores } from "./vote-scores.ts";
import type { WallSheet } from "./wall-sheet.ts";

/** What may be said of a note beside its words. */
export type NoteFacts = Readonly<{
  /** What a vote gave to notes or clusters; `undefined` while it is not to be seen. */
  scores: VoteScores | undefined;
  /** The name of whoever wrote a note; empty for nobody, or while names are not to be seen. */
  authorOf(note: Outcome): string;
  /** What cards look like in the viewer's language. */
  cards: CardFaces;
}>;

type TeamNotesProps = Readonly<{
  workshopId: string;
  state: TeamState;
  sheet: WallSheet;
  zoneId: string;
  facts: NoteFacts;
  /** Of its words. */
  textClassName: string;
}>;

/** What one team has in one zone, as cards to be read from the back of a room. */
export function TeamNotes(props: TeamNotesProps) {
  const { workshopId, state, zoneId, facts } = props;
  const t = useTranslations("wall");
  const name = useTeamName()(state.board);
  const { view, hidden, board } = state;
  const notes = (view?.content?.outcomes ?? []).filter((note) => note.zoneId === zoneId);
  const { clusters, loose } = sorted(
    notes,
    (view?.content?.clusters ?? []).filter((cluster) => cluster.zoneId === zoneId),
    facts.scores,
  );

  return (
    <section
      aria-label={name}
      data-team={board.teamId}
      className="flex min-w-0 flex-col gap-3 rounded-card bg-sunken p-3"
    >
      <header className="flex min-h-11 items-center gap-3">
        <h2 className="min-w-0 flex-1 font-sans text-xl font-semibold">
          <Link
            href={boardHref(workshopId, board)}
            className="flex min-h-11 items-center rounded-control hover:text-green"
          >
            {board.index < 0 ? name : <TeamMark index={board.index} name={name} />}
          </Link>
        </h2>
        {view?.link === "offline" && (
          <WifiOff aria-label={t("tile.offline")} size={18} className="text-warm" />
        )}
        {view?.content && !hidden && (
          <span className="text-sm whitespace-nowrap text-ink-soft tabular-nums">
            {t("tile.notes", { count: notes.length })}
          </span>
        )}
      </header>
      {hidden && (
        <p className="flex items-center gap-2 font-semibold text-digital">
          <Lock aria-hidden="true" size={18} className="shrink-0" />
          {t("tile.hidden", { count: hidden.total })}
        </p>
      )}
      {!view?.content && view?.link !== "refused" && (
        <p className="py-6 text-center text-ink-soft">
          <Spinner label={t("tile.connecting")} />
        </p>
      )}
      {view?.link === "refused" && <p className="text-warm">{t("tile.refused")}</p>}
      {view?.content && notes.length === 0 && !hidden && (
        <p className="rounded-control border border-dashed border-line-strong px-4 py-6 text-center text-lg text-ink-soft">
          {t("sideBySide.empty")}
        </p>
      )}
      <ul className="flex flex-col gap-3">
        {clusters.map((cluster) => (
          <ClusterCard key={cluster.id} cluster={cluster} {...props} />
        ))}
        {loose.map((note) => (
          <NoteCard key={note.id} note={note} {...props} />
        ))}
      </ul>
    </section>
  );
}

/** Notes that got their dots together. */
function ClusterCard({ cluster, ...props }: TeamNotesProps & { cluster: Cluster }) {
  const t = useTranslations("wall.sideBySide");
  const { facts, textClassName } = props;
  const texts = cluster.notes.map(({ text, marks }) =>
    spokenText({ text, card: marks.card }, facts.cards),
  );

  return (
    <li
      data-cluster={cluster.id}
      className="flex flex-col gap-2 rounded-card border-2 border-dashed border-digital p-3"
    >
      <p className="flex items-start justify-between gap-3">
        <span dir="auto" className={`min-w-0 font-semibold break-words ${textClassName}`}>
          {clusterName(cluster.title, texts)}
        </span>
        <span className="shrink-0 rounded-full bg-digital px-2.5 font-bold text-on-digital tabular-nums">
          {t("score", { score: facts.scores?.byId.get(cluster.id) ?? 0 })}
        </span>
      </p>
      <ul className="flex flex-col gap-2">
        {cluster.notes.map((note) => (
          <NoteCard key={note.id} note={note} {...props} />
        ))}
      </ul>
    </li>
  );
}

function NoteCard({ note, sheet, facts, textClassName }: TeamNotesProps & { note: Outcome }) {
  const t = useTranslations("wall.sideBySide");
  const { note: paper, noteEdge } = coloursOf(note.colour);
  const column = note.columnId === null ? undefined : sheet.text.columns[note.columnId]?.name;
  const author = facts.authorOf(note);
  const score = facts.scores?.byId.get(note.id);

  return (
    <li
      style={{ background: paper, borderColor: noteEdge }}
      className="rounded-control border-s-4 px-4 py-3 text-[#1d1d1d] transition duration-500 starting:translate-y-1 starting:opacity-0"
    >
      {column && <p className="text-sm font-semibold">{column}</p>}
      <p dir="auto" className={`font-medium whitespace-pre-line ${textClassName}`}>
        {spokenText({ text: note.text, card: note.marks.card }, facts.cards)}
      </p>
      {(author !== "" || score !== undefined) && (
        <p className="mt-1 flex flex-wrap items-center justify-between gap-x-3 text-base">
          <span dir="auto">{author}</span>
          {score !== undefined && (
            <span className="rounded-full bg-white px-2.5 font-bold tabular-nums">
              {t("score", { score })}
            </span>
          )}
        </p>
      )}
    </li>
  );
}

/** Highest first, where a vote is to be seen: clusters with their notes, or notes alone. */
function sorted(
  notes: readonly Outcome[],
  clusters: readonly Cluster[],
  scores: VoteScores | undefined,
): Readonly<{ clusters: readonly Cluster[]; loose: readonly Outcome[] }> {
  if (!scores) return { clusters: [], loose: notes };
  const byScore = (one: Readonly<{ id: string }>, other: Readonly<{ id: string }>) =>
    (scores.byId.get(other.id) ?? 0) - (scores.byId.get(one.id) ?? 0);
  if (scores.items === "notes") return { clusters: [], loose: notes.toSorted(byScore) };
  const inside = new Set(clusters.flatMap((cluster) => cluster.notes.map(({ id }) => id)));
  return {
    clusters: clusters.toSorted(byScore),
    loose: notes.filter(({ id }) => !inside.has(id)),
  };
}
