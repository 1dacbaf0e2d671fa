import { LayoutGrid } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { workshopVisit } from "#app/workshop-visit.ts";
import { workshopWords } from "#app/workshop-words.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { WallPage } from "#components/wall/wall-page.tsx";
import { Outsider } from "#components/workshop/outsider.tsx";
import { pageLocale } from "#i18n/page-locale.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { services } from "#storage/services.ts";

type PageProps = Readonly<{ params: Promise<{ locale: string; workshopId: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("wall");
  return { title: t("title"), robots: { index: false } };
}

/** All teams' boards, for those who lead or observe: participants see their own team's only. */
export default async function Wall({ params }: PageProps) {
  const locale = await pageLocale(params);
  const visit = await workshopVisit((await params).workshopId);
  if (!visit) return <Outsider />;

  const { workshop, me } = visit;
  if (me.role === "participant") return <NotForYou workshopId={workshop.id} />;
  const members = await services().storage.listMembers(workshop.id);
  return (
    <PageShell width="full" header="slim" className="py-5">
      <ClientWords namespaces={["wall", "live", "lobby", "problems"]}>
        <WallPage
          memberId={me.id}
          initial={publicState(workshop, members)}
          words={await workshopWords(workshop, locale)}
        />
      </ClientWords>
    </PageShell>
  );
}

async function NotForYou({ workshopId }: Readonly<{ workshopId: string }>) {
  const t = await getTranslations("wall");

  return (
    <PageShell width="narrow" header="slim">
      <h1 className="mb-6 text-title">{t("heading")}</h1>
      <EmptyState
        title={t("notForYou")}
        icon={<LayoutGrid aria-hidden="true" size={40} />}
        action={
          <ButtonLink href={`/workshops/${workshopId}`} variant="primary">
            {t("ownBoard")}
          </ButtonLink>
        }
      >
        {t("notForYouText")}
      </EmptyState>
    </PageShell>
  );
}
