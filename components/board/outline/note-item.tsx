import { FolderInput, Pencil, Tag, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { spokenText } from "#lib/canvas/card-face.ts";
import { coloursOf } from "#lib/canvas/figure/colours.ts";
import type { Outcome } from "#lib/canvas/outcomes.ts";
import type { ZonePlace } from "#lib/canvas/sheet.ts";
import { WhoWrote } from "../ledger/who-wrote.tsx";
import { NoteFacts } from "../notes/note-facts.tsx";
import { keyOf, type Target } from "../notes/zone-targets.ts";
import { NoteField } from "./note-field.tsx";
import type { OutlineDesk } from "./outline-desk.ts";

/** What is being done with a note. */
export type Doing = "editing" | "moving";

type NoteItemProps = Readonly<{
  note: Outcome;
  isMine: boolean;
  canChange: boolean;
  doing: Doing | undefined;
  desk: OutlineDesk;
  targets: readonly Target[];
  onDo(what: Doing | undefined): void;
  onDone(): void;
  onMove(target: Target): void;
  onMark(): void;
  onRemove(): void;
}>;

const action =
  "grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink";

/** One note, and what can be done with it. */
export function NoteItem(props: NoteItemProps) {
  const { note, isMine, canChange, doing, desk, onDo, onDone, onRemove } = props;
  const t = useTranslations("outline");
  const marks = useTranslations("notes.marks");
  const { card } = note.marks;
  const faces = useCardFaces(card !== null) ?? bareFaces;
  const face = card === null ? undefined : faces(card);
  const said = spokenText({ text: note.text, card }, faces);
  const short = [...said].slice(0, 60).join("").replace("\n", " ");

  return (
    <li
      data-note={note.id}
      style={{ borderInlineStartColor: face?.colour ?? coloursOf(note.colour).noteEdge }}
      className="flex flex-wrap items-center gap-x-1 rounded-control border border-s-8 border-line bg-surface py-1 ps-3 pe-1"
    >
      {doing === "editing" ? (
        <NoteField id={note.id} desk={desk} onDone={onDone} />
      ) : (
        <>
          <div className="min-w-0 flex-1 basis-40 py-2">
            {face && <span className="block font-semibold break-words">{face.label}</span>}
            <span dir="auto" className="block break-words whitespace-pre-line">
              {note.text}
            </span>
            {isMine && <Chip tone="green">{t("mine")}</Chip>}
            <NoteFacts marks={note.marks} />
          </div>
          <WhoWrote noteId={note.id} short={short} className={action} />
          {canChange && (
            <span className="ms-auto flex">
              {note.kind === "note" && (
                <button
                  type="button"
                  data-action="mark"
                  aria-label={marks("openFor", { note: short })}
                  title={marks("open")}
                  onClick={props.onMark}
                  className={action}
                >
                  <Tag aria-hidden="true" size={18} />
                </button>
              )}
              {desk.textOf(note.id) && (
                <button
                  type="button"
                  data-action="edit"
                  aria-label={t("edit", { note: short })}
                  title={t("editing")}
                  onClick={() => onDo("editing")}
                  className={action}
                >
                  <Pencil aria-hidden="true" size={18} />
                </button>
              )}
              <button
                type="button"
                data-action="move"
                aria-label={t("move", { note: short })}
                title={t("moveTo")}
                aria-expanded={doing === "moving"}
                onClick={() => onDo(doing === "moving" ? undefined : "moving")}
                className={action}
              >
                <FolderInput aria-hidden="true" size={18} />
              </button>
              <button
                type="button"
                data-action="delete"
                aria-label={t("delete", { note: short })}
                onClick={onRemove}
                className={action}
              >
                <Trash2 aria-hidden="true" size={18} />
              </button>
            </span>
          )}
          {canChange && doing === "moving" && <MoveChoice {...props} />}
        </>
      )}
    </li>
  );
}

/** Where the note can go. Not a drop-down list: with the arrow keys those choose at once. */
function MoveChoice({ note, targets, onMove, onDone }: NoteItemProps) {
  const t = useTranslations("outline");
  const group = useRef<HTMLFieldSetElement>(null);
  const isHere = ({ zoneId, columnId }: ZonePlace) =>
    zoneId === note.zoneId && columnId === note.columnId;

  useEffect(() => {
    group.current?.querySelector("button")?.focus();
  }, []);

  return (
    <fieldset
      ref={group}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
      className="mb-1 flex basis-full flex-wrap gap-2 border-t border-line py-2 pe-2"
    >
      <legend className="sr-only">{t("moveTo")}</legend>
      {targets
        .filter(({ place }) => !isHere(place))
        .map((target) => (
          <Button
            key={keyOf(target.place)}
            className="text-start text-sm"
            onPress={() => onMove(target)}
          >
            {target.name}
          </Button>
        ))}
      <Button variant="quiet" onPress={onDone}>
        {t("cancel")}
      </Button>
    </fieldset>
  );
}
