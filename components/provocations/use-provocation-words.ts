import { useEffect, useState } from "react";
import type { ProvocationWords } from "#i18n/provocation-words.ts";
import type { Locale } from "#lib/locales.ts";

const loaded = new Map<Locale, Promise<ProvocationWords>>();

/** Fetches what is asked in a language, once a page; after a failure, anew. */
function loadOnce(locale: Locale): Promise<ProvocationWords> {
  return loaded.get(locale) ?? startLoading(locale);
}

function startLoading(locale: Locale): Promise<ProvocationWords> {
  const loading = import("#i18n/provocation-words.ts").then((file) =>
    file.loadProvocationWords(locale),
  );
  loaded.set(locale, loading);
  loading.catch(() => loaded.delete(locale));
  return loading;
}

/** What is asked, in a language; `undefined` until that is fetched. */
export function useProvocationWords(locale: Locale, isNeeded = true): ProvocationWords | undefined {
  const [known, setKnown] = useState<Readonly<{ locale: Locale; words: ProvocationWords }>>();

  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    const ask = () => {
      loadOnce(locale).then(
        (words) => isCurrent && setKnown({ locale, words }),
        // Without a connection: again once there is one.
        () => isCurrent && window.addEventListener("online", ask, { once: true }),
      );
    };
    ask();
    return () => {
      isCurrent = false;
      window.removeEventListener("online", ask);
    };
  }, [locale, isNeeded]);

  return known?.locale === locale ? known.words : undefined;
}
