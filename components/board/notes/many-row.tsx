import { useTranslations } from "next-intl";
import { TagList } from "#components/decks/tag-list.tsx";
import { LONGEST_NOTE } from "../outline/note-box.tsx";
import type { DraftNote } from "./draft-notes.ts";

/** What somebody changed of a row. */
export type Edit = Readonly<{ text?: string; isIn?: boolean }>;

type ManyRowProps = Readonly<{
  number: number;
  row: DraftNote & Readonly<{ isIn: boolean }>;
  /** The zone it goes to, if not where most go. */
  goesTo: string | undefined;
  onEdit(edit: Edit): void;
}>;

/** One note to be: its words, which can be changed, and whether it is added at all. */
export function ManyRow({ number, row, goesTo, onEdit }: ManyRowProps) {
  const t = useTranslations("notes.many");
  const { text, isIn, tags, source } = row;
  const tooMany = text.length - LONGEST_NOTE;

  return (
    <li className="flex items-start gap-1 border-line not-first:border-t">
      <label className="grid size-11 shrink-0 place-items-center">
        <input
          type="checkbox"
          aria-label={t("take", { number })}
          checked={isIn}
          onChange={({ currentTarget }) => onEdit({ isIn: currentTarget.checked })}
          className="size-5 accent-green"
        />
      </label>
      <div className="min-w-0 flex-1 pe-2 pb-1">
        <textarea
          aria-label={t("words", { number })}
          aria-invalid={tooMany > 0 || undefined}
          dir="auto"
          rows={Math.min(6, text.split("\n").length)}
          value={text}
          onChange={({ currentTarget }) => onEdit({ text: currentTarget.value, isIn: true })}
          className={`field-sizing-content block max-h-40 w-full resize-none rounded-control bg-transparent px-2 py-2.5 leading-snug hover:bg-sunken focus:bg-sunken ${isIn ? "" : "text-ink-faint line-through"}`}
        />
        {tooMany > 0 && (
          <p className="px-2 pb-1 text-sm font-semibold text-danger">
            {t("tooLong", { count: tooMany })}
          </p>
        )}
        {(goesTo !== undefined || source !== null || tags.length > 0) && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-2 pb-1 text-sm text-ink-soft">
            {goesTo !== undefined && <span>{t("goesTo", { zone: goesTo })}</span>}
            {source !== null && <span className="break-words">{t("from", { source })}</span>}
            <TagList tags={tags} />
          </div>
        )}
      </div>
    </li>
  );
}
