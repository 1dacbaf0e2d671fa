import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GuideSheet } from "#components/guide/guide-sheet.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { pageLocale } from "#i18n/page-locale.ts";
import { parseCode } from "#lib/workshop/codes.ts";

type GuideProps = Readonly<{
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

export async function generateMetadata({ params }: GuideProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "guide" });
  return { title: t("title") };
}

/** `/:locale/guide?code=ABCD2345`: one page for whoever leads, to read and to print. */
export default async function GuidePage({ params, searchParams }: GuideProps) {
  await pageLocale(params);
  const { code } = await searchParams;

  return (
    <PageShell>
      <GuideSheet code={parseCode(String(code ?? ""))} />
    </PageShell>
  );
}
