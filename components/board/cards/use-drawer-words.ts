import { useLocale } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import type { DeckId } from "#canvas-templates/decks.ts";
import type { DeckWords } from "#components/decks/deck-card.ts";
import { loadCardFacesOnce } from "#components/decks/use-card-faces.ts";
import { loadDeckWords } from "#components/decks/use-deck-words.ts";
import { loadDeckTexts } from "#i18n/catalogue-text.ts";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import type { Locale } from "#lib/locales.ts";

/** Everything the drawer says about decks and cards, in the viewer's language. */
export type DrawerWords = Readonly<{
  faces: CardFaces;
  /** For searching. */
  decks: DeckWords;
  /** What a dimension or a scope is called. */
  kindName(deckId: DeckId, kind: string): string;
}>;

type Loading = Readonly<{
  words: DrawerWords | undefined;
  hasFailed: boolean;
  again(): void;
}>;

/** Fetches the drawer's words when it is opened. */
export function useDrawerWords(): Loading {
  const locale = useLocale();
  const [words, setWords] = useState<DrawerWords>();
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState<number>();
  const again = useCallback(() => setRound((count) => count + 1), []);

  useEffect(() => {
    let isCurrent = true;
    load(locale).then(
      (loaded) => isCurrent && setWords(loaded),
      () => isCurrent && setFailed(round),
    );
    return () => {
      isCurrent = false;
    };
  }, [locale, round]);

  return { words, hasFailed: failed === round && words === undefined, again };
}

async function load(locale: Locale): Promise<DrawerWords> {
  const [faces, decks, texts] = await Promise.all([
    loadCardFacesOnce(locale),
    loadDeckWords(locale),
    loadDeckTexts(locale),
  ]);
  return {
    faces,
    decks,
    kindName(deckId, kind) {
      const names = deckId === "kpis" ? texts.kpiDimensions : texts.standardScopes;
      return names[kind]?.name ?? kind;
    },
  };
}
