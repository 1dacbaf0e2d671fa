import type { ReactNode } from "react";
import { workshopVisit } from "#app/workshop-visit.ts";
import { workshopWords } from "#app/workshop-words.ts";
import { InsightBar } from "#components/insight/insight-bar.tsx";
import { InsightProvider } from "#components/insight/insight-provider.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { Outsider } from "#components/workshop/outsider.tsx";
import { pageLocale } from "#i18n/page-locale.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { services } from "#storage/services.ts";

type LayoutProps = Readonly<{
  children: ReactNode;
  params: Promise<{ locale: string; workshopId: string }>;
}>;

/** Around all views of insight: one connection, which stays while people go from view to view. */
export default async function InsightLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params);
  const visit = await workshopVisit((await params).workshopId);
  if (!visit) return <Outsider />;

  const { workshop, me } = visit;
  const members = await services().storage.listMembers(workshop.id);
  return (
    <PageShell header="slim" width="full" className="insight-sheet py-5">
      <ClientWords namespaces={["insight", "insight-names", "problems", "receipt-badge"]}>
        <InsightProvider
          initial={publicState(workshop, members)}
          me={{ id: me.id, role: me.role, teamId: me.teamId }}
          words={await workshopWords(workshop, locale)}
        >
          <InsightBar />
          {children}
        </InsightProvider>
      </ClientWords>
    </PageShell>
  );
}
