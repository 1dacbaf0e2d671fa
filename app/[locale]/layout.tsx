import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientWords } from "#components/ui/client-words.tsx";
import { ThemeScript } from "#components/ui/theme-script.tsx";
import { pageLocale } from "#i18n/page-locale.ts";
import { NONCE_HEADER } from "#lib/http/security-headers.ts";
import "../globals.css";

type LayoutProps = Readonly<{ children: ReactNode; params: Promise<{ locale: string }> }>;

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#101714" },
  ],
};

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "common.product" });
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    description: t("description"),
    applicationName: t("name"),
  };
}

/**
 * The document around every page, in the language of its address. Asking for the nonce makes every
 * page one that is drawn when it is asked for: one drawn in advance could not carry it.
 */
export default async function LocaleLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params);
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;

  return (
    // The theme script sets an attribute before React arrives.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body>
        <ClientWords namespaces={[]}>{children}</ClientWords>
      </body>
    </html>
  );
}
