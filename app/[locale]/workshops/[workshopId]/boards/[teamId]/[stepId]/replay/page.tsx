import { History } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { loadReplayBoard } from "#app/replay-board.ts";
import { workshopVisit } from "#app/workshop-visit.ts";
import { ReplayScreen } from "#components/replay/replay-screen.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { Outsider } from "#components/workshop/outsider.tsx";
import { pageLocale } from "#i18n/page-locale.ts";
import { isId } from "#lib/sync/room-name.ts";

type PageProps = Readonly<{
  params: Promise<{ locale: string; workshopId: string; teamId: string; stepId: string }>;
}>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("replay");
  return { title: t("title"), robots: { index: false } };
}

/** How one board came about, for those who lead: it names who wrote what. */
export default async function ReplayPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const { workshopId, teamId, stepId } = await params;
  if (!isId(teamId) || !isId(stepId)) notFound();
  const visit = await workshopVisit(workshopId);
  if (!visit) return <Outsider />;
  if (visit.me.role !== "facilitator") return <Closed workshopId={workshopId} why="onlyLeads" />;
  const board = await loadReplayBoard(visit.workshop, { teamId, stepId }, locale);
  if (!board) return <Closed workshopId={workshopId} why="noBoard" />;

  return (
    <PageShell width="full" header="slim" className="py-5">
      <ClientWords namespaces={["replay", "problems"]}>
        <ReplayScreen board={board} />
      </ClientWords>
    </PageShell>
  );
}

type ClosedProps = Readonly<{ workshopId: string; why: "onlyLeads" | "noBoard" }>;

async function Closed({ workshopId, why }: ClosedProps) {
  const t = await getTranslations("replay");

  return (
    <PageShell width="narrow" header="slim">
      <h1 className="mb-6 text-title">{t("title")}</h1>
      <EmptyState
        title={t(why)}
        icon={<History aria-hidden="true" size={40} />}
        action={
          <ButtonLink href={`/workshops/${workshopId}`} variant="primary">
            {t("toWorkshop")}
          </ButtonLink>
        }
      >
        {t(`${why}Text`)}
      </EmptyState>
    </PageShell>
  );
}
