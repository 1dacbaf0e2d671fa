import { useEffect, useState } from "react";

type Suggester = typeof import("./tag-suggester.ts").suggestFor;

/** Once fetched it stays. */
let loaded: Suggester | undefined;

/**
 * Suggests tags by a note's words; `undefined` until the words are fetched. They are large, and only
 * who tags a note needs them.
 */
export function useTagSuggester(): Suggester | undefined {
  const [suggester, setSuggester] = useState(() => loaded);

  useEffect(() => {
    if (suggester) return;
    let isCurrent = true;
    const ask = () => {
      import("./tag-suggester.ts").then(
        ({ suggestFor }) => {
          loaded = suggestFor;
          if (isCurrent) setSuggester(() => suggestFor);
        },
        // Without a connection: again once there is one.
        () => isCurrent && window.addEventListener("online", ask, { once: true }),
      );
    };
    ask();
    return () => {
      isCurrent = false;
      window.removeEventListener("online", ask);
    };
  }, [suggester]);

  return suggester;
}
