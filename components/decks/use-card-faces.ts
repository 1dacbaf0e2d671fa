"use client";

import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { type CardFaces, plainFace } from "#lib/canvas/card-face.ts";
import type { Locale } from "#lib/locales.ts";

/** Once fetched they stay: a page has one language. */
const loaded = new Map<Locale, CardFaces>();
const loading = new Map<Locale, Promise<CardFaces>>();
let latest: CardFaces | undefined;

/** Fetches what cards look like in one language, once a page; after a failure, anew. */
export function loadCardFacesOnce(locale: Locale): Promise<CardFaces> {
  return loading.get(locale) ?? startLoading(locale);
}

function startLoading(locale: Locale): Promise<CardFaces> {
  const asked = fetchFaces(locale);
  loading.set(locale, asked);
  return asked;
}

async function fetchFaces(locale: Locale): Promise<CardFaces> {
  try {
    const { loadCardFaces } = await import("#i18n/card-faces.ts");
    const faces = await loadCardFaces(locale);
    loaded.set(locale, faces);
    latest = faces;
    return faces;
  } catch (error) {
    loading.delete(locale);
    throw error;
  }
}

/**
 * What cards look like in the viewer's language; `undefined` until that is fetched. It is some
 * twenty kilobytes, and only boards with cards need it.
 *
 * @param isNeeded whether there is a card to show.
 */
export function useCardFaces(isNeeded = true): CardFaces | undefined {
  const locale = useLocale();
  const [faces, setFaces] = useState(() => loaded.get(locale));

  useEffect(() => {
    if (!isNeeded || faces) return;
    let isCurrent = true;
    const ask = () => {
      loadCardFacesOnce(locale).then(
        (fetched) => {
          if (isCurrent) setFaces(() => fetched);
        },
        // Without a connection: again once there is one.
        () => window.addEventListener("online", ask, { once: true }),
      );
    };
    ask();
    return () => {
      isCurrent = false;
      window.removeEventListener("online", ask);
    };
  }, [locale, isNeeded, faces]);

  return faces;
}

/** For as long as the words are not there: each card by its id. */
export const bareFaces: CardFaces = (ref) => plainFace(ref);

/** What cards look like on this page as far as that was fetched, for code that cannot wait. */
export function latestFaces(): CardFaces {
  return latest ?? bareFaces;
}
