import { useState } from "react";
import type { Locale } from "#lib/locales.ts";

/** The second language, kept in the page's address so that a reload and a shared link have it too. */
export function useSecond(initial: Locale | undefined) {
  const [second, setSecond] = useState(initial);

  function choose(next: Locale | undefined) {
    const address = new URL(window.location.href);
    if (next) address.searchParams.set("second", next);
    else address.searchParams.delete("second");
    window.history.replaceState(null, "", address);
    setSecond(next);
  }

  return [second, choose] as const;
}
