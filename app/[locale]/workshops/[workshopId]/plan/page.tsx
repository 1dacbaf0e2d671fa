import { Hourglass } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { workshopVisit } from "#app/workshop-visit.ts";
import { PlanScreen } from "#components/plan/plan-screen.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { Outsider } from "#components/workshop/outsider.tsx";
import { pageLocale } from "#i18n/page-locale.ts";
import { PLENARY, type Workshop } from "#lib/workshop/model.ts";

type PageProps = Readonly<{ params: Promise<{ locale: string; workshopId: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("plan");
  return { title: t("title"), robots: { index: false } };
}

/** The lesson plan: facilitators at any time, everybody else once the workshop is over. */
export default async function PlanPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const visit = await workshopVisit((await params).workshopId);
  if (!visit) return <Outsider />;

  const { workshop, me } = visit;
  if (me.role !== "facilitator" && workshop.status !== "ended") {
    return <NotYet workshopId={workshop.id} />;
  }
  return (
    <PageShell header="slim" width="full">
      <ClientWords namespaces={["plan", "problems"]}>
        <PlanScreen
          workshopId={workshop.id}
          leads={me.role === "facilitator"}
          initialLocale={locale}
          sheets={emptySheets(workshop)}
        />
      </ClientWords>
    </PageShell>
  );
}

/** For each canvas a board of it, by which its empty sheet is found. */
function emptySheets({ steps, teams }: Workshop) {
  return Object.fromEntries(
    steps.flatMap(({ id, templateId, scope }) =>
      templateId === null
        ? []
        : [
            [
              templateId,
              { teamId: scope === "team" ? (teams[0]?.id ?? PLENARY) : PLENARY, stepId: id },
            ],
          ],
    ),
  );
}

async function NotYet({ workshopId }: Readonly<{ workshopId: string }>) {
  const t = await getTranslations("plan");

  return (
    <PageShell width="narrow" header="slim">
      <h1 className="mb-6 text-title">{t("title")}</h1>
      <EmptyState
        title={t("notYet")}
        icon={<Hourglass aria-hidden="true" size={36} />}
        action={<ButtonLink href={`/workshops/${workshopId}`}>{t("toWorkshop")}</ButtonLink>}
      >
        {t("notYetText")}
      </EmptyState>
    </PageShell>
  );
}
