import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Editor, useValue } from "tldraw";
import type { Vote } from "#lib/workshop/votes.ts";
import { withDot } from "./ballot-desk.ts";
import type { NamedItem } from "./named-items.ts";
import { NoteMarks } from "./note-marks.tsx";
import type { Ballot } from "./use-ballot.ts";

/** Below this zoom a note is too narrow for three things side by side. */
const ROOMY = 0.62;

type OwnDotsProps = Readonly<{
  editor: Editor;
  vote: Vote;
  notes: readonly NamedItem[];
  ballot: Ballot;
}>;

/**
 * One's own dots on each note, and a place to press for more. The list has the same for the
 * keyboard: two hundred notes would be far to walk with the Tab key.
 */
export function OwnDots({ editor, vote, notes, ballot }: OwnDotsProps) {
  const isRoomy = useValue("is roomy", () => editor.getZoomLevel() >= ROOMY, [editor]);

  return (
    <NoteMarks editor={editor} notes={notes} at="bottom">
      {(note) => <Dots {...{ note, vote, ballot, isRoomy }} />}
    </NoteMarks>
  );
}

type DotsProps = Readonly<{ note: NamedItem; vote: Vote; ballot: Ballot; isRoomy: boolean }>;

function Dots({ note, vote, ballot, isRoomy }: DotsProps) {
  const t = useTranslations("votes");
  const { choices, change } = ballot;
  const dots = choices[note.id] ?? 0;
  const canGive = withDot(vote, choices, note.id, 1) !== undefined;
  const canTake = withDot(vote, choices, note.id, -1) !== undefined;
  const words = { note: note.text };
  const give = { label: t("give", words), onPress: () => change(note.id, 1) };
  const take = { label: t("take", words), onPress: () => change(note.id, -1) };

  if (!canGive && !canTake) return null;
  return (
    <div
      data-own-dots={dots}
      className="flex items-center rounded-full border-2 border-digital bg-surface shadow-card"
    >
      {isRoomy ? (
        <>
          {canTake && (
            <MarkButton {...take}>
              <Minus aria-hidden="true" size={18} />
            </MarkButton>
          )}
          {dots !== 0 && <Given dots={dots} />}
          {canGive && (
            <MarkButton {...give}>
              <Plus aria-hidden="true" size={18} />
            </MarkButton>
          )}
        </>
      ) : (
        // One thing to press: it gives as long as it can, then takes back.
        <MarkButton {...(canGive ? give : take)}>
          {dots === 0 ? <Plus aria-hidden="true" size={18} /> : <Given dots={dots} />}
        </MarkButton>
      )}
    </div>
  );
}

function Given({ dots }: { dots: number }) {
  return (
    <span
      aria-hidden="true"
      className={`grid h-7 min-w-7 place-items-center rounded-full px-1.5 text-sm font-bold tabular-nums ${dots > 0 ? "bg-digital text-on-digital" : "bg-danger text-on-danger"}`}
    >
      {dots > 0 ? dots : `−${-dots}`}
    </span>
  );
}

type MarkButtonProps = Readonly<{ label: string; onPress(): void; children: React.ReactNode }>;

function MarkButton({ label, onPress, children }: MarkButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      onClick={onPress}
      className="pointer-events-auto relative grid size-9 place-items-center rounded-full text-digital before:absolute before:-inset-1 hover:bg-digital-soft"
    >
      {children}
    </button>
  );
}
