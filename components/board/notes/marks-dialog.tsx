import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TagList } from "#components/decks/tag-list.tsx";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import {
  type CardRef,
  type Confidence,
  confidences,
  MAX_SOURCE,
  MAX_TAGS,
  type MarksChange,
  marksChange,
  type NoteMarks,
  sourceFrom,
} from "#lib/canvas/note-marks.ts";
import { TagPicker } from "./tag-picker.tsx";
import { TagSuggestions } from "./tag-suggestions.tsx";

type MarksDialogProps = Readonly<{
  /** What the notes say alike; `undefined` while the dialog is closed. */
  marks: NoteMarks | undefined;
  /** How many notes it is about. */
  count: number;
  /** What the note says, if it is one: its words may suggest tags. */
  text: string | undefined;
  onSave(change: MarksChange): void;
  onClose(): void;
}>;

/** Tags, confidence and source of a note. What others change meanwhile stays. */
export function MarksDialog({ marks, onClose, ...props }: MarksDialogProps) {
  const t = useTranslations("notes.marks");
  return (
    <Dialog title={t("title")} isOpen={marks !== undefined} onOpenChange={onClose}>
      {marks && <MarksForm before={marks} {...props} />}
    </Dialog>
  );
}

type MarksFormProps = Pick<MarksDialogProps, "count" | "text" | "onSave"> &
  Readonly<{ before: NoteMarks }>;

function MarksForm({ before: opened, count, text, onSave }: MarksFormProps) {
  const t = useTranslations("notes.marks");
  // As it was when the form was opened: what is saved is what this person changed.
  const [before] = useState(opened);
  const [tags, setTags] = useState(before.tags);
  const [confidence, setConfidence] = useState(before.confidence);
  const [source, setSource] = useState(before.source ?? "");

  function save() {
    onSave(marksChange(before, { ...before, tags, confidence, source: sourceFrom(source) }));
  }

  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <section aria-label={t("tags")} className="flex flex-col gap-3">
        <ChosenTags
          label={count > 1 ? t("onMany", { count }) : t("on")}
          tags={tags}
          onRemove={(tag) => setTags(tags.filter((one) => one !== tag))}
        />
        {text !== undefined && (
          <TagSuggestions
            text={text}
            tagged={before.card === null ? tags : [...tags, before.card]}
            isFull={tags.length >= MAX_TAGS}
            onAccept={(tag) => setTags([...tags, tag])}
          />
        )}
        <TagPicker
          chosen={tags}
          isFull={tags.length >= MAX_TAGS}
          onToggle={(tag) =>
            setTags(tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag])
          }
        />
      </section>
      <ConfidenceChoice value={confidence} onChange={setConfidence} />
      <TextField
        label={t("source")}
        description={t("sourceHint")}
        dir="auto"
        maxLength={MAX_SOURCE}
        value={source}
        onChange={setSource}
      />
      <div className="flex justify-end">
        <Button type="submit" variant="primary">
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

type ChosenTagsProps = Readonly<{
  label: string;
  tags: readonly CardRef[];
  onRemove(tag: CardRef): void;
}>;

function ChosenTags({ label, tags, onRemove }: ChosenTagsProps) {
  const t = useTranslations("notes.marks");
  const faces = useCardFaces(tags.length > 0) ?? bareFaces;
  return (
    <div>
      <p className="font-semibold">{label}</p>
      {tags.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <ul className="mt-1 flex flex-wrap gap-x-2">
          {tags.map((tag) => (
            <li key={tag} className="flex max-w-full items-center">
              <TagList tags={[tag]} />
              <button
                type="button"
                aria-label={t("remove", { tag: faces(tag).label })}
                onClick={() => onRemove(tag)}
                className="-ms-1 grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:text-danger"
              >
                <X aria-hidden="true" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type ConfidenceChoiceProps = Readonly<{
  value: Confidence | null;
  onChange(value: Confidence | null): void;
}>;

function ConfidenceChoice({ value, onChange }: ConfidenceChoiceProps) {
  const t = useTranslations("notes.marks");
  return (
    <fieldset>
      <legend className="font-semibold">{t("confidence")}</legend>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {[null, ...confidences].map((level) => (
          <label
            key={level}
            className="flex min-h-11 items-center rounded-full border border-line-strong px-4 hover:border-ink has-checked:border-green has-checked:bg-green has-checked:text-on-green has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="confidence"
              checked={value === level}
              onChange={() => onChange(level)}
              className="sr-only"
            />
            {t(`levels.${level ?? "none"}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
