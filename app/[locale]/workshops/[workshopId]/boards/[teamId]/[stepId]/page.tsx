import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BoardPage, boardPageTitle } from "#app/board-page.tsx";
import { workshopVisit } from "#app/workshop-visit.ts";
import { pageLocale } from "#i18n/page-locale.ts";
import { isId } from "#lib/sync/room-name.ts";

type PageProps = Readonly<{
  params: Promise<{ locale: string; workshopId: string; teamId: string; stepId: string }>;
}>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  return {
    title: await boardPageTitle((await params).workshopId),
    robots: { index: false },
  };
}

/** One board: an earlier one of somebody's team, or for those who lead, any team's. */
export default async function OneBoardPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const { workshopId, teamId, stepId } = await params;
  if (!isId(teamId) || !isId(stepId)) notFound();
  const visit = await workshopVisit(workshopId);
  return <BoardPage visit={visit} locale={locale} viewing={{ teamId, stepId }} />;
}
