import { getTranslations } from "next-intl/server";
import { type WorkshopVisit, workshopVisit } from "#app/workshop-visit.ts";
import { workshopWords } from "#app/workshop-words.ts";
import type { Viewing } from "#components/board/stage/stage-scene.ts";
import { WorkshopStage } from "#components/board/stage/workshop-stage.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { FreshAgenda } from "#components/workshop/fresh-agenda.tsx";
import { Outsider } from "#components/workshop/outsider.tsx";
import type { Locale } from "#lib/locales.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { services } from "#storage/services.ts";

/** Title of the board pages; a workshop's name is nobody's business but its people's. */
export async function boardPageTitle(workshopId: string): Promise<string> {
  const visit = await workshopVisit(workshopId);
  return visit?.workshop.title ?? (await getTranslations("board"))("title");
}

/** Where the room is or, with `viewing`, one of its boards. */
export async function BoardPage({
  visit,
  locale,
  viewing,
}: Readonly<{ visit: WorkshopVisit | undefined; locale: Locale; viewing?: Viewing }>) {
  if (!visit) return <Outsider />;
  const { workshop, me } = visit;
  const members = await services().storage.listMembers(workshop.id);
  const leads = me.role === "facilitator";

  return (
    <ClientWords
      namespaces={[
        "board",
        "cards",
        "ledger",
        "live",
        "naming",
        "problems",
        "reveal",
        "notes",
        "outline",
        "provocations",
        "votes",
        ...(leads ? (["people", "receipt-badge"] as const) : []),
      ]}
    >
      <FreshAgenda workshopId={workshop.id} revision={workshop.agendaRevision} />
      <WorkshopStage
        locale={locale}
        memberId={me.id}
        initial={publicState(workshop, members)}
        words={await workshopWords(workshop, locale)}
        viewing={viewing}
        licenseKey={process.env.NEXT_PUBLIC_TLDRAW_LICENSE_KEY}
      />
    </ClientWords>
  );
}
