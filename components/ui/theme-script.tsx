"use client";

import { themeScript } from "./theme.ts";

/**
 * Shows the chosen theme before the first paint. React never runs a script it draws in the browser
 * and warns about it; there it is inert text, and the {@link ThemeSwitch} does the same instead.
 */
export function ThemeScript() {
  return (
    <script
      suppressHydrationWarning
      type={typeof window === "undefined" ? "text/javascript" : "text/plain"}
    >
      {themeScript}
    </script>
  );
}
