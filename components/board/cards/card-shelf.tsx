import { useTranslations } from "next-intl";
import { type PointerEvent, useMemo, useState } from "react";
import { findCard } from "#canvas-templates/deck-cards.ts";
import type { DeckId } from "#canvas-templates/decks.ts";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import { CardList, type ListedCard } from "./card-list.tsx";
import {
  cardsToShow,
  decksToShow,
  kindsOf,
  type Looking,
  searchCards,
  targetCount,
} from "./shown-cards.ts";
import { type DrawerWords, useDrawerWords } from "./use-drawer-words.ts";

export type CardShelfProps = Readonly<{
  /** The decks that go with the canvas. */
  ownDecks: readonly DeckId[];
  /** How often each card is on the board. */
  onBoard: ReadonlyMap<CardRef, number>;
  onPress(card: CardRef): void;
  onLift?: ((card: CardRef, event: PointerEvent) => void) | undefined;
}>;

/** All cards: found by number or word, or leafed through deck by deck. */
export function CardShelf(props: CardShelfProps) {
  const t = useTranslations("cards");
  const { words, hasFailed, again } = useDrawerWords();
  if (words) return <Shelf {...props} words={words} />;
  return (
    <div className="grid min-h-40 place-items-center text-ink-soft">
      {hasFailed ? (
        <p role="alert" className="flex flex-col items-center gap-3">
          {t("failed")}
          <Button onPress={again}>{t("again")}</Button>
        </p>
      ) : (
        <Spinner label={t("loading")} />
      )}
    </div>
  );
}

function Shelf(props: CardShelfProps & Readonly<{ words: DrawerWords }>) {
  const { ownDecks, words, onBoard, onPress, onLift } = props;
  const t = useTranslations("cards");
  const [query, setQuery] = useState("");
  const [looking, look] = useState<Looking>({
    deckId: ownDecks[0] ?? "sdg",
    kind: null,
    openGoal: null,
  });
  const isSearching = query.trim() !== "";
  const cards = useMemo(
    () =>
      isSearching
        ? listed(searchCards(words.decks, query, ownDecks), false)
        : listed(
            cardsToShow(looking).map(({ ref }) => ref),
            true,
          ),
    [isSearching, words, query, ownDecks, looking],
  );

  return (
    <>
      <TextField
        label={t("search")}
        placeholder={t("searchHint")}
        type="search"
        value={query}
        onChange={setQuery}
      />
      {!isSearching && <DeckChoice {...{ ownDecks, words, looking }} onLook={look} />}
      <p role="status" className={isSearching ? "text-sm text-ink-soft" : "sr-only"}>
        {isSearching && t("found", { count: cards.length })}
      </p>
      <CardList
        label={isSearching ? t("title") : words.decks.names[looking.deckId]}
        faces={words.faces}
        openGoal={looking.openGoal}
        onOpenGoal={(openGoal) => look({ ...looking, openGoal })}
        {...{ cards, onBoard, onPress, onLift }}
      />
    </>
  );
}

function listed(refs: readonly CardRef[], hasTargets: boolean): ListedCard[] {
  return refs.flatMap((ref) => {
    const card = findCard(ref);
    if (!card) return [];
    const isTarget = hasTargets && card.goalId !== null;
    return [{ ref, id: card.id, targets: hasTargets ? targetCount(card) : 0, isTarget }];
  });
}

type DeckChoiceProps = Readonly<{
  ownDecks: readonly DeckId[];
  words: DrawerWords;
  looking: Looking;
  onLook(looking: Looking): void;
}>;

/** Which deck lies open, and for long ones which part of it. */
function DeckChoice({ ownDecks, words, looking, onLook }: DeckChoiceProps) {
  const t = useTranslations("cards");
  const [isAll, setAll] = useState(!ownDecks.includes(looking.deckId));
  const shown = decksToShow(ownDecks, isAll);
  const kinds = kindsOf(looking.deckId);

  return (
    <div className="flex flex-col gap-3">
      <fieldset className="flex min-w-0 gap-2 max-sm:-mx-4 max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1 max-sm:*:shrink-0 sm:flex-wrap">
        <legend className="sr-only">{t("decks")}</legend>
        {shown.map((deckId) => (
          <button
            key={deckId}
            type="button"
            aria-pressed={deckId === looking.deckId}
            onClick={() => onLook({ deckId, kind: null, openGoal: null })}
            className="min-h-11 rounded-full border border-line-strong bg-surface px-3.5 text-sm font-semibold text-ink-soft hover:text-ink aria-pressed:border-green aria-pressed:bg-green aria-pressed:text-on-green"
          >
            {words.decks.names[deckId]}
          </button>
        ))}
        {ownDecks.length > 0 && (
          <button
            type="button"
            onClick={() => {
              // What lies open must not be out of sight.
              if (isAll && !ownDecks.includes(looking.deckId)) {
                onLook({ deckId: ownDecks[0] ?? looking.deckId, kind: null, openGoal: null });
              }
              setAll(!isAll);
            }}
            className="min-h-11 px-2 text-sm font-semibold text-green underline underline-offset-4"
          >
            {t(isAll ? "fewerDecks" : "allDecks")}
          </button>
        )}
      </fieldset>
      {kinds.length > 0 && (
        <SelectField
          label={t(looking.deckId === "kpis" ? "kinds.kpis" : "kinds.standards")}
          value={looking.kind ?? ""}
          onChange={(kind) => onLook({ ...looking, kind: kind === "" ? null : kind })}
          options={[
            { id: "", label: t("kinds.all") },
            ...kinds.map((id) => ({ id, label: words.kindName(looking.deckId, id) })),
          ]}
        />
      )}
    </div>
  );
}
