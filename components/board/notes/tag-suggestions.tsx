import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useMemo, useRef, useState } from "react";
import { Tag } from "#components/decks/tag-list.tsx";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import type { TagSuggestion } from "#lib/insight/suggestions/suggest-tags.ts";
import { markedExcerpt } from "./marked-excerpt.ts";
import { useTagSuggester } from "./use-tag-suggester.ts";

type TagSuggestionsProps = Readonly<{
  /** What the note says. */
  text: string;
  /** Its tags, and the card it is: they are not suggested again. */
  tagged: readonly CardRef[];
  /** Whether no more tags fit. */
  isFull: boolean;
  onAccept(tag: CardRef): void;
}>;

/** Tags that the words of a note suggest, with those words. A tap takes one; none is taken by itself. */
export function TagSuggestions({ text, tagged, isFull, onAccept }: TagSuggestionsProps) {
  const t = useTranslations("notes.marks.suggested");
  const id = useId();
  const suggest = useTagSuggester();
  const suggestions = useMemo(() => suggest?.(text, tagged) ?? [], [suggest, text, tagged]);
  const faces = useCardFaces(suggestions.length > 0) ?? bareFaces;
  const [said, say] = useState("");
  const root = useRef<HTMLDivElement>(null);

  function accept(tag: CardRef) {
    say(t("added", { tag: faces(tag).label }));
    focusBeside(root.current, tag);
    onAccept(tag);
  }

  return (
    <div ref={root}>
      <p role="status" className="sr-only">
        {said}
      </p>
      {suggestions.length > 0 && !isFull && (
        <section aria-labelledby={id} data-suggestions="">
          <p id={id} className="text-sm font-semibold text-ink-soft">
            {t("title")}
          </p>
          <ul className="mt-1 flex flex-col gap-2">
            {suggestions.map((suggestion) => (
              <Suggestion
                key={suggestion.ref}
                {...{ suggestion, text }}
                face={faces(suggestion.ref)}
                onAccept={() => accept(suggestion.ref)}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type SuggestionProps = Readonly<{
  suggestion: TagSuggestion;
  text: string;
  face: ReturnType<typeof bareFaces>;
  onAccept(): void;
}>;

function Suggestion({ suggestion: { ref, triggers }, text, face, onAccept }: SuggestionProps) {
  const t = useTranslations("notes.marks.suggested");
  const id = useId();
  return (
    <li className="rounded-control border border-dashed border-line-strong px-2 pb-1.5">
      <button
        type="button"
        data-suggested={ref}
        aria-describedby={id}
        onClick={onAccept}
        className="flex min-h-11 w-full items-center gap-2 py-1.5 text-start hover:underline"
      >
        <Plus aria-hidden="true" size={18} className="shrink-0 text-green" />
        <span className="sr-only">{t("add", { tag: face.label })}</span>
        <span aria-hidden="true" className="min-w-0">
          <Tag face={face} />
        </span>
      </button>
      <p id={id} className="text-sm break-words text-ink-soft">
        {t.rich("because", {
          words: () => (
            <bdi>
              {markedExcerpt(text, triggers).map((part, at) =>
                part.isMarked ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and no state.
                  <mark key={at} className="rounded-sm bg-warm-soft px-0.5 font-semibold text-warm">
                    {part.text}
                  </mark>
                ) : (
                  part.text
                ),
              )}
            </bdi>
          ),
        })}
      </p>
    </li>
  );
}

/** The one that is taken goes: the focus is given to the next, or to where tags are looked for. */
function focusBeside(root: HTMLElement | null, tag: CardRef): void {
  const buttons = [...(root?.querySelectorAll<HTMLElement>("[data-suggested]") ?? [])];
  const at = buttons.findIndex((button) => button.dataset.suggested === tag);
  const next = buttons[at + 1] ?? buttons[at - 1];
  (next ?? root?.closest("form")?.querySelector<HTMLElement>("[role=combobox]"))?.focus();
}
