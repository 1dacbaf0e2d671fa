import { useSyncExternalStore } from "react";

type ColorScheme = "light" | "dark" | "system";

/** The theme chosen on the page (`<html data-theme>`), in tldraw's words. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, read, () => "system");
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

function read(): ColorScheme {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}
