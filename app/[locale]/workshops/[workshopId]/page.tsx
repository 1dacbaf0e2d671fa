import type { Metadata } from "next";
import { BoardPage, boardPageTitle } from "#app/board-page.tsx";
import { workshopVisit } from "#app/workshop-visit.ts";
import { redirect } from "#i18n/navigation.ts";
import { pageLocale } from "#i18n/page-locale.ts";

type PageProps = Readonly<{ params: Promise<{ locale: string; workshopId: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  return {
    title: await boardPageTitle((await params).workshopId),
    robots: { index: false },
  };
}

/** Where the room is now: its step, and for whoever works in it, their board. */
export default async function WorkshopPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const { workshopId } = await params;
  const visit = await workshopVisit(workshopId);
  if (visit?.me.role === "facilitator" && visit.workshop.status === "lobby") {
    // Nobody can begin from here, and the join code is there.
    redirect({ href: `/workshops/${workshopId}/lobby`, locale });
  }
  return <BoardPage visit={visit} locale={locale} />;
}
