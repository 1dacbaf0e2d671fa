import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { loadDeckTexts } from "#i18n/catalogue-text.ts";
import type { Locale } from "#lib/locales.ts";
import type { DeckWords } from "./deck-card.ts";

const loaded = new Map<Locale, Promise<DeckWords>>();

/** Fetches the decks in a language, once a page. */
export function loadDeckWords(locale: Locale): Promise<DeckWords> {
  return loaded.get(locale) ?? startLoading(locale);
}

function startLoading(locale: Locale): Promise<DeckWords> {
  const loading = Promise.all([import("./deck-words.ts"), loadDeckTexts(locale)]).then(
    ([{ deckWordsOf }, texts]) => deckWordsOf(texts),
  );
  loaded.set(locale, loading);
  // Without a connection now: asked again, they may come.
  loading.catch(() => loaded.delete(locale));
  return loading;
}

/**
 * The decks in the viewer's language; `undefined` until they are there. They are no part of what a
 * page loads first.
 *
 * @param isWanted whether they are needed yet.
 */
export function useDeckWords(isWanted = true): DeckWords | undefined {
  const locale = useLocale();
  const [words, setWords] = useState<DeckWords>();

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const ask = () => {
      loadDeckWords(locale).then(
        (decks) => isCurrent && setWords(decks),
        // Without a connection: again once there is one.
        () => isCurrent && window.addEventListener("online", ask, { once: true }),
      );
    };
    ask();
    return () => {
      isCurrent = false;
      window.removeEventListener("online", ask);
    };
  }, [isWanted, locale]);

  return words;
}
