"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import type { Authorship } from "#lib/canvas/authorship.ts";
import { type BoardState, recordsOf } from "#lib/canvas/board-state.ts";
import { spokenText } from "#lib/canvas/card-face.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { ReplayBoard } from "./replay-board.ts";

type MomentListProps = Readonly<{
  board: ReplayBoard;
  state: BoardState;
  authors: Readonly<Record<string, Authorship>> | undefined;
  nameOf(memberId: string): string;
}>;

/** What stood on the board, as words: the drawing has none for a screen reader. */
export function MomentList(props: MomentListProps) {
  const t = useTranslations("replay");
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="rounded-card border border-line bg-surface px-4"
    >
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
        {t("list")}
      </summary>
      {isOpen && <Zones {...props} />}
    </details>
  );
}

function Zones({ board, state, authors, nameOf }: MomentListProps) {
  const t = useTranslations("replay");
  const { template, columnSet, words } = board;
  const notes = useMemo(
    () => outcomesOf(recordsOf(state), layoutSheet(template, columnSet)),
    [state, template, columnSet],
  );
  const faces = useCardFaces(notes.some(({ marks }) => marks.card !== null)) ?? bareFaces;
  const zoneIds = [...new Set(notes.map(({ zoneId }) => zoneId))];
  if (notes.length === 0) return <p className="pb-4 text-ink-soft">{t("listEmpty")}</p>;

  return (
    <div className="flex flex-col gap-4 pb-4">
      {zoneIds.map((zoneId) => (
        <section key={zoneId ?? ""}>
          <h3>{zoneId === null ? t("beside") : words.zones[zoneId]?.name}</h3>
          <ul className="list-disc ps-5">
            {notes
              .filter((note) => note.zoneId === zoneId)
              .map((note) => (
                <li key={note.id} dir="auto" className="whitespace-pre-line">
                  {spokenText({ text: note.text, card: note.marks.card }, faces)}
                  {authors && <Author {...{ authorship: authors[note.id], nameOf }} />}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type AuthorProps = Readonly<{
  authorship: Authorship | undefined;
  nameOf(memberId: string): string;
}>;

function Author({ authorship, nameOf }: AuthorProps) {
  const t = useTranslations("replay");
  if (!authorship) return null;
  const { by } = authorship.made;
  return (
    <span className="ms-2 text-sm text-ink-soft">({by === null ? t("unnamed") : nameOf(by)})</span>
  );
}
