"use client";

import { themeScript } from "./theme.ts";

/**
 * Shows the chosen theme before the first paint. React never runs a script it draws in the browser
 * and warns about it; there it is inert text, and the {@link ThemeSwitch} does the same instead.
 *
 * @param nonce without which the page's policy would not let the script run.
 */
export function ThemeScript({ nonce }: Readonly<{ nonce: string | undefined }>) {
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      type={typeof window === "undefined" ? "text/javascript" : "text/plain"}
    >
      {themeScript}
    </script>
  );
}
