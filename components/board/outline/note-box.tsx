import { useTranslations } from "next-intl";
import { type RefObject, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { controlLooks } from "#components/ui/field-frame.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { ZonePlace } from "#lib/canvas/sheet.ts";
import { isSendKey } from "./composing.ts";

/** Longest note one can write here, in UTF-16 units; more is an essay and fits no canvas. */
export const LONGEST_NOTE = 2000;

type NoteBoxProps = Readonly<{
  zone: string;
  places: readonly ZonePlace[];
  /** What a column of a matrix is called. */
  columnName(columnId: string): string;
  /** Where the field itself is wanted, to give it the focus. */
  boxRef?: RefObject<HTMLTextAreaElement | null>;
  /** Keeps what was typed for when the box is opened again. */
  draft?: { current: string };
  /** Returns whether the note is on the board. */
  onAdd(place: ZonePlace, text: string): boolean;
}>;

/** Where one writes a new note for a zone. What was typed stays until it is on the board. */
export function NoteBox({ zone, places, columnName, boxRef, draft, onAdd }: NoteBoxProps) {
  const t = useTranslations("outline");
  const id = useId();
  const [text, setText] = useState(draft?.current ?? "");
  const [columnId, setColumnId] = useState(places[0]?.columnId ?? null);
  const place = places.find((one) => one.columnId === columnId) ?? places[0];
  const isEmpty = text.trim() === "";

  function type(words: string) {
    setText(words);
    if (draft) draft.current = words;
  }

  function send() {
    if (place && !isEmpty && onAdd(place, text.trim())) type("");
  }

  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {places.length > 1 && (
        <SelectField
          label={t("column", { zone })}
          value={place?.columnId ?? ""}
          onChange={setColumnId}
          options={places.map((one) => ({
            id: one.columnId ?? "",
            label: columnName(one.columnId ?? ""),
          }))}
        />
      )}
      <div className="flex items-end gap-2">
        <textarea
          ref={boxRef}
          data-note-box={place?.zoneId}
          aria-label={t("writeIn", { zone })}
          aria-describedby={`${id}-keys`}
          placeholder={t("write")}
          dir="auto"
          rows={1}
          maxLength={LONGEST_NOTE}
          value={text}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={(event) => {
            if (!isSendKey(event)) return;
            event.preventDefault();
            send();
          }}
          className={`${controlLooks} field-sizing-content max-h-48 resize-none`}
        />
        <Button
          type="submit"
          variant={isEmpty ? "secondary" : "primary"}
          aria-label={t("sendTo", { zone })}
          // Not `disabled`: it would lose the focus with each note that is sent.
          aria-disabled={isEmpty || undefined}
        >
          {t("send")}
        </Button>
      </div>
      <p id={`${id}-keys`} className="sr-only">
        {t("keys")}
      </p>
    </form>
  );
}
