import { Tag } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Editor, type TLShape, useValue } from "tldraw";
import type { Json, JsonObject } from "#lib/canvas/json-value.ts";
import { commonMarks, marksOf, type NoteMarks } from "#lib/canvas/note-marks.ts";
import { plainTextOf } from "#lib/canvas/rich-text.ts";
import { MarksDialog } from "../notes/marks-dialog.tsx";
import type { NoteDesk } from "../notes/note-desk.ts";
import { BarButton } from "./bar-button.tsx";

type MarksButtonProps = Readonly<{ editor: Editor; desk: NoteDesk }>;
type Opened = Readonly<{ ids: readonly string[]; marks: NoteMarks; text: string | undefined }>;

/** Opens tags, confidence and source of the selected notes; not there while none is. */
export function MarksButton({ editor, desk }: MarksButtonProps) {
  const t = useTranslations("notes.marks");
  const isUsed = useValue("notes selected", () => selectedNotes(editor).length > 0, [editor]);
  const [opened, setOpened] = useState<Opened>();

  function open() {
    const notes = selectedNotes(editor);
    const marks = commonMarks(notes.map(({ meta }) => marksOf(meta as JsonObject)));
    const [note, ...others] = notes;
    const text = note && others.length === 0 ? textOf(note) : undefined;
    setOpened({ ids: notes.map(({ id }) => id), marks, text });
    // Its keys would work behind the dialog: Backspace deletes what is selected.
    editor.blur({ blurContainer: false });
  }

  function close() {
    setOpened(undefined);
    editor.focus({ focusContainer: false });
  }

  if (!isUsed && !opened) return null;
  return (
    <>
      <span aria-hidden="true" className="mx-1 h-6 w-px bg-line" />
      <BarButton icon={Tag} label={t("open")} onPress={open} />
      <MarksDialog
        marks={opened?.marks}
        count={opened?.ids.length ?? 0}
        text={opened?.text}
        onSave={(change) => {
          if (opened) desk.mark(opened.ids, change);
          close();
        }}
        onClose={close}
      />
    </>
  );
}

function textOf({ props }: TLShape): string {
  return plainTextOf((props as JsonObject).richText as Json);
}

/** The selected shapes, if they are all notes. */
function selectedNotes(editor: Editor): readonly TLShape[] {
  const selected = editor.getSelectedShapes();
  return selected.every(({ type }) => type === "note") ? selected : [];
}
