import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { joinOrigin } from "#app/join-origin.ts";
import { type WorkshopVisit, workshopVisit } from "#app/workshop-visit.ts";
import { findProgramme } from "#canvas-templates/programmes.ts";
import { agendaOf } from "#components/lobby/agenda.ts";
import { FacilitatorLobby } from "#components/lobby/facilitator-lobby.tsx";
import { JoinPanel } from "#components/lobby/join-panel.tsx";
import { WaitingRoom } from "#components/lobby/waiting-room.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { FreshAgenda } from "#components/workshop/fresh-agenda.tsx";
import { Outsider } from "#components/workshop/outsider.tsx";
import { loadProgrammeTexts, loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { pageLocale } from "#i18n/page-locale.ts";
import type { Locale } from "#lib/locales.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { services } from "#storage/services.ts";

type PageProps = Readonly<{ params: Promise<{ locale: string; workshopId: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("lobby");
  return { title: t("title"), robots: { index: false } };
}

/** Before the start: the way in on the projector, a waiting room for everybody else. */
export default async function LobbyPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const visit = await workshopVisit((await params).workshopId);
  if (!visit) return <Outsider />;

  const { workshop, me } = visit;
  const initial = publicState(workshop, await services().storage.listMembers(workshop.id));
  const meetings = await loadAgenda(visit, locale);
  if (me.role !== "facilitator") {
    return (
      <PageShell width="narrow" header="slim">
        <ClientWords namespaces={["lobby", "naming", "problems"]}>
          <FreshAgenda workshopId={workshop.id} revision={workshop.agendaRevision} />
          <WaitingRoom initial={initial} memberId={me.id} meetings={meetings} />
        </ClientWords>
      </PageShell>
    );
  }
  return (
    <PageShell width="full" header="slim" className="py-6">
      <ClientWords namespaces={["lobby", "people", "problems", "teams"]}>
        <FreshAgenda workshopId={workshop.id} revision={workshop.agendaRevision} />
        <FacilitatorLobby
          initial={initial}
          memberId={me.id}
          meetings={meetings}
          joinPanel={<JoinPanel code={workshop.code} {...(await joinOrigin())} />}
        />
      </ClientWords>
    </PageShell>
  );
}

async function loadAgenda({ workshop }: WorkshopVisit, locale: Locale) {
  const t = await getTranslations("lobby.agenda");
  const { programmeId } = workshop;
  return agendaOf(workshop, {
    locale,
    programme: findProgramme(programmeId),
    text: programmeId === null ? undefined : (await loadProgrammeTexts(locale))[programmeId],
    templates: await loadTemplateTexts(locale),
    kinds: { talk: t("talk"), break: t("break") },
  });
}
