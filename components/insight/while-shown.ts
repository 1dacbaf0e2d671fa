type WhileShown = Readonly<{
  /** How long a page may be hidden before it sleeps. */
  hiddenMs: number;
  sleep(): void;
  wake(): void;
}>;

/**
 * Sleeps once the page has been hidden for long, such as in a tab behind others or on a phone in a
 * pocket, and wakes when it is shown again. Without a page, nothing ever sleeps.
 *
 * @returns the end of it.
 */
export function whileShown({ hiddenMs, sleep, wake }: WhileShown): () => void {
  if (typeof document === "undefined") return () => {};
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isAsleep = false;

  function onChange() {
    clearTimeout(waiting);
    if (document.hidden) {
      waiting = setTimeout(() => {
        isAsleep = true;
        sleep();
      }, hiddenMs);
    } else if (isAsleep) {
      isAsleep = false;
      wake();
    }
  }

  document.addEventListener("visibilitychange", onChange);
  // A page may be opened in a tab that nobody has looked at yet.
  if (document.hidden) onChange();
  return () => {
    clearTimeout(waiting);
    document.removeEventListener("visibilitychange", onChange);
  };
}
