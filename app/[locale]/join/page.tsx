import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "#components/join/code-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { pageLocale } from "#i18n/page-locale.ts";

type PageProps = Readonly<{
  params: Promise<{ locale: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("join");
  return { title: t("title") };
}

/** What may have gone wrong with a facilitator link, which leads here then. */
const linkProblems = ["facilitator-link-invalid", "storage-failed", "unexpected"] as const;

/** Where people enter a join code. `?code=` goes on with it: the form without scripts. */
export default async function JoinPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params);
  const { code, problem } = await searchParams;
  if (typeof code === "string" && code.trim() !== "") {
    redirect(`/${locale}/join/${encodeURIComponent([...code.trim()].slice(0, 40).join(""))}`);
  }
  const shown = linkProblems.find((code) => code === problem);
  const t = await getTranslations("join");
  const problems = await getTranslations("problems");

  return (
    <PageShell width="narrow">
      <h1 className="text-title">{t("title")}</h1>
      <p className="mt-3 mb-6 text-lg text-ink-soft">{t("code.text")}</p>
      {shown && (
        <Notice tone="danger" className="mb-6">
          {problems(shown)}
        </Notice>
      )}
      <Card className="sm:p-7">
        <ClientWords namespaces={["join"]}>
          <CodeForm />
        </ClientWords>
      </Card>
    </PageShell>
  );
}
