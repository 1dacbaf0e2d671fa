import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { workshopVisit } from "#app/workshop-visit.ts";
import { ViewScreen } from "#components/insight/view-screen.tsx";
import { isInsightView } from "#components/insight/views.ts";
import { ClientWords } from "#components/ui/client-words.tsx";
import { pageLocale } from "#i18n/page-locale.ts";

type PageProps = Readonly<{
  params: Promise<{ locale: string; workshopId: string; view: string }>;
}>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const { view } = await params;
  const t = await getTranslations("insight");
  const title = isInsightView(view) ? `${t(`views.${view}.name`)} · ${t("title")}` : t("title");
  return { title, robots: { index: false } };
}

/** One view of insight, with its own words and no others. */
export default async function InsightView({ params }: PageProps) {
  await pageLocale(params);
  const { workshopId, view } = await params;
  if (!isInsightView(view)) notFound();
  // Outsiders are told by what is around this.
  if (!(await workshopVisit(workshopId))) return null;

  return (
    <ClientWords
      namespaces={[
        ...(["insight", "insight-names", `insight-${view}`, "problems"] as const),
        // Questions are asked about what is empty there.
        ...(view === "coverage" ? (["provocations"] as const) : []),
        // A paper is made there.
        ...(view === "standards" || view === "data-gaps" ? (["export-centre"] as const) : []),
      ]}
    >
      <ViewScreen view={view} />
    </ClientWords>
  );
}
