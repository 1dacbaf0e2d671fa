"use client";

import { useEffect, useState } from "react";
import { type CardFaces, plainFace } from "#lib/canvas/card-face.ts";
import type { Locale } from "#lib/locales.ts";

/** Once fetched they stay: a page has one language. */
const loaded = new Map<Locale, CardFaces>();
const loading = new Map<Locale, Promise<CardFaces>>();

function load(locale: Locale): Promise<CardFaces> {
  return loading.get(locale) ?? startLoading(locale);
}

/** Once; after a failure, anew. */
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
    return faces;
  } catch (error) {
    loading.delete(locale);
    throw error;
  }
}

/**
 * What cards look like in one language; `undefined` until that is fetched. It is some twenty
 * kilobytes, and only boards with cards need it.
 *
 * @param isNeeded whether there is a card to show.
 */
export function useCardFaces(locale: Locale, isNeeded = true): CardFaces | undefined {
  const [faces, setFaces] = useState(() => loaded.get(locale));

  useEffect(() => {
    if (!isNeeded || faces) return;
    let isCurrent = true;
    const ask = () => {
      load(locale).then(
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
