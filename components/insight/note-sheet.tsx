"use client";

import { ArrowUpRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { boardHref } from "#components/wall/board-href.ts";
import { Link } from "#i18n/navigation.ts";
import { type CardFaces, spokenText } from "#lib/canvas/card-face.ts";
import type { InsightNote, NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import { createNoteLookup } from "./find-notes.ts";
import { useInsight } from "./insight-context.ts";
import { useInsightNames } from "./insight-names.ts";

/** What is looked into: a cell or a row, and its notes. */
export type ShownNotes = Readonly<{ title: string; notes: readonly NoteRef[] }>;

const NoteSheetContext = createContext<(shown: ShownNotes) => void>(() => {});

/** Opens the notes behind a number: whoever reads a chart can see what it was made of. */
export function useNoteSheet(): (shown: ShownNotes) => void {
  return useContext(NoteSheetContext);
}

/** Around all views: holds the dialog that {@link useNoteSheet} opens. */
export function NoteSheet({ children }: Readonly<{ children: ReactNode }>) {
  const [shown, setShown] = useState<ShownNotes>();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback((next: ShownNotes) => {
    setShown(next);
    setOpen(true);
  }, []);

  return (
    <NoteSheetContext value={open}>
      {children}
      <Dialog title={shown?.title ?? ""} isOpen={isOpen} onOpenChange={setOpen}>
        {shown && <NoteList notes={shown.notes} />}
      </Dialog>
    </NoteSheetContext>
  );
}

function NoteList({ notes }: Pick<ShownNotes, "notes">) {
  const t = useTranslations("insight.notes");
  const { source } = useInsight();
  const find = useMemo(() => createNoteLookup(source), [source]);
  const found = notes.flatMap((ref) => find(ref) ?? []);
  const isCarded = found.some(({ card, tags }) => card !== null || tags.length > 0);
  const faces = useCardFaces(isCarded) ?? bareFaces;
  if (found.length === 0) return <p>{t("none")}</p>;

  return (
    <ul className="flex flex-col gap-2">
      {found.map((note) => (
        <NoteItem key={noteKey(note)} note={note} faces={faces} />
      ))}
    </ul>
  );
}

type NoteItemProps = Readonly<{ note: InsightNote; faces: CardFaces }>;

function NoteItem({ note, faces }: NoteItemProps) {
  const t = useTranslations("insight.notes");
  const { workshop } = useInsight();
  const names = useInsightNames();
  const { teamId, stepId, templateId, zoneId, tags } = note;
  const zone = names.zone(templateId, zoneId);

  return (
    <li className="rounded-control border border-line bg-paper p-3">
      <p dir="auto" className="whitespace-pre-wrap">
        {spokenText(note, faces) || t("blank")}
      </p>
      {tags.length > 0 && (
        <p className="mt-1 text-sm text-ink-soft">
          {tags.map((tag) => faces(tag).label).join(" · ")}
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        {names.teamIndex(teamId) < 0 ? (
          <span>{names.team(teamId)}</span>
        ) : (
          <TeamMark index={names.teamIndex(teamId)} name={names.team(teamId)} />
        )}
        {zone !== "" && <span>{zone}</span>}
        <Link
          href={boardHref(workshop.id, { teamId, stepId })}
          className="ms-auto inline-flex min-h-11 items-center gap-1 font-semibold text-green underline underline-offset-4"
        >
          {t("board", { step: names.step(stepId) })}
          <ArrowUpRight aria-hidden="true" size={16} />
        </Link>
      </p>
    </li>
  );
}
