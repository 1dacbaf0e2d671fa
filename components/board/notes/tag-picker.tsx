import { Check, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { DeckWords } from "#components/decks/deck-card.ts";
import { findCards } from "#components/decks/deck-search.ts";
import { Tag } from "#components/decks/tag-list.tsx";
import { useCardFaces } from "#components/decks/use-card-faces.ts";
import { useDeckWords } from "#components/decks/use-deck-words.ts";
import { controlLooks } from "#components/ui/field-frame.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import { type CardRef, MAX_TAGS } from "#lib/canvas/note-marks.ts";
import { isComposingKey } from "../outline/composing.ts";

type TagPickerProps = Readonly<{
  chosen: readonly CardRef[];
  /** Whether no more tags can be put on; those that are can still be taken off. */
  isFull: boolean;
  onToggle(tag: CardRef): void;
}>;

const ALL = "all";

/** Looks for cards by number or by words, in one deck or in all, and puts them on and takes them off. */
export function TagPicker(props: TagPickerProps) {
  const t = useTranslations("notes.marks");
  const words = useDeckWords();
  const faces = useCardFaces();
  const [query, setQuery] = useState("");
  const [deck, setDeck] = useState(ALL);
  if (!words || !faces) return <Spinner label={t("loading")} />;

  return (
    <div className="flex flex-col gap-3">
      <SelectField
        label={t("deck")}
        value={deck}
        onChange={setDeck}
        options={[
          { id: ALL, label: t("allDecks") },
          ...Object.entries(words.names).map(([id, label]) => ({ id, label })),
        ]}
      />
      <TagSearch
        {...props}
        {...{ words, faces, query }}
        deckId={deck === ALL ? undefined : deck}
        onQuery={setQuery}
      />
    </div>
  );
}

type TagSearchProps = TagPickerProps &
  Readonly<{
    words: DeckWords;
    faces: CardFaces;
    query: string;
    deckId: string | undefined;
    onQuery(query: string): void;
  }>;

/** The field one types in and what it finds; the arrow keys go through the list, Enter chooses. */
function TagSearch({ words, faces, query, deckId, onQuery, ...props }: TagSearchProps) {
  const { chosen, isFull, onToggle } = props;
  const t = useTranslations("notes.marks");
  const id = useId();
  const found = useMemo(() => findCards(words, query, { deckId }), [words, query, deckId]);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(active, found.length - 1);

  useEffect(() => {
    list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: "nearest" });
  }, [at]);

  function toggle(tag: CardRef) {
    if (!isFull || chosen.includes(tag)) onToggle(tag);
  }

  /** Enter chooses what the arrow keys went to; what is typed in full needs none. */
  function choose() {
    const meant = found[at] ?? (query.trim() === "" ? undefined : found[0]);
    if (meant) toggle(meant.ref);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event)) return;
    if (event.key === "ArrowDown") setActive(Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(at - 1, 0));
    else if (event.key === "Enter") choose();
    else return;
    event.preventDefault();
  }

  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {t("search")}
      </label>
      <span className="relative block">
        <Search
          aria-hidden="true"
          size={18}
          className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-ink-soft"
        />
        <input
          id={id}
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-found`}
          autoComplete="off"
          enterKeyHint="done"
          placeholder={t("searchHint")}
          value={query}
          onChange={({ currentTarget }) => {
            onQuery(currentTarget.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          className={`${controlLooks} ps-10`}
        />
      </span>
      <p id={`${id}-found`} role="status" className="text-sm text-ink-soft">
        {isFull ? t("full", { most: MAX_TAGS }) : t("found", { count: found.length })}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t("results")}
        aria-multiselectable="true"
        tabIndex={-1}
        className="max-h-56 overflow-auto overscroll-contain rounded-card border border-line empty:hidden"
      >
        {found.map(({ ref }, index) => {
          const isChosen = chosen.includes(ref);
          return (
            // The keyboard works in the field, as it does in every such list.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
            // biome-ignore lint/a11y/useFocusableInteractive: see above.
            <div
              key={ref}
              id={`${id}-${index}`}
              role="option"
              aria-selected={isChosen}
              aria-disabled={(isFull && !isChosen) || undefined}
              data-at={index}
              data-active={index === at || undefined}
              onClick={() => toggle(ref)}
              className="flex min-h-11 cursor-pointer items-center gap-2 px-2 py-1 hover:bg-sunken aria-disabled:cursor-default aria-disabled:opacity-50 data-active:bg-digital-soft"
            >
              <span className="grid size-5 shrink-0 place-items-center text-green">
                {isChosen && <Check aria-hidden="true" size={18} />}
              </span>
              <span className="min-w-0">
                <Tag face={faces(ref)} />
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
