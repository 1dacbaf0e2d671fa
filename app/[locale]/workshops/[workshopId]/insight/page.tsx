import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { workshopVisit } from "#app/workshop-visit.ts";
import { OverviewScreen } from "#components/insight/overview-screen.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { pageLocale } from "#i18n/page-locale.ts";

type PageProps = Readonly<{ params: Promise<{ locale: string; workshopId: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("insight");
  return { title: t("title"), robots: { index: false } };
}

/** What all notes of a workshop add up to, and the way to each view of it. */
export default async function Insight({ params }: PageProps) {
  await pageLocale(params);
  // Outsiders are told by what is around this.
  if (!(await workshopVisit((await params).workshopId))) return null;

  return (
    <ClientWords namespaces={["insight", "insight-names", "problems"]}>
      <OverviewScreen />
    </ClientWords>
  );
}
