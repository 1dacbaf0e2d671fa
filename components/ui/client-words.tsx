import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Messages } from "#i18n/messages.ts";

type ClientWordsProps = Readonly<{
  /** Namespaces the client components inside use, besides `common`. */
  namespaces: readonly Exclude<keyof Messages, "common">[];
  children: ReactNode;
}>;

/**
 * Sends the words that client components need to the browser, and no others. The layout sends
 * `common`; a page whose client components need more wraps them in this.
 */
export async function ClientWords({ namespaces, children }: ClientWordsProps) {
  const all = await getMessages();
  const needed = ["common", ...namespaces] as const;
  const messages = Object.fromEntries(needed.map((namespace) => [namespace, all[namespace]]));

  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
