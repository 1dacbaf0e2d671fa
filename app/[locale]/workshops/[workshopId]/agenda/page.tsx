import { Lock } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { workshopVisit } from "#app/workshop-visit.ts";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { AgendaEditor } from "#components/agenda/agenda-editor.tsx";
import { loadAgendaOptions } from "#components/agenda/agenda-options.ts";
import { TemplatePreview } from "#components/gallery/template-preview.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { Outsider } from "#components/workshop/outsider.tsx";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { pageLocale } from "#i18n/page-locale.ts";
import type { Locale } from "#lib/locales.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { services } from "#storage/services.ts";

type PageProps = Readonly<{ params: Promise<{ locale: string; workshopId: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("agenda");
  return { title: t("title"), robots: { index: false } };
}

/** The agenda, to be changed: facilitators alone, since their notes are in it. */
export default async function AgendaPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const visit = await workshopVisit((await params).workshopId);
  if (!visit) return <Outsider />;

  const { workshop, me } = visit;
  if (me.role !== "facilitator") return <NotYours workshopId={workshop.id} />;
  const members = await services().storage.listMembers(workshop.id);
  return (
    <PageShell header="slim" className="flex flex-col gap-6 pt-4">
      <ClientWords namespaces={["agenda", "lobby", "problems", "programme-file"]}>
        <AgendaEditor
          initial={publicState(workshop, members)}
          agenda={{ steps: workshop.steps, revision: workshop.agendaRevision }}
          options={await loadAgendaOptions(locale, workshop)}
          thumbnails={await drawThumbnails(locale)}
        />
      </ClientWords>
    </PageShell>
  );
}

async function drawThumbnails(locale: Locale) {
  const texts = await loadTemplateTexts(locale);
  const drawn = canvasTemplates.flatMap((template) => {
    const text = texts[template.id];
    if (!text) return [];
    const size = "h-full w-full";
    return [
      [
        template.id,
        <TemplatePreview key={template.id} {...{ template, text }} size="small" className={size} />,
      ] as const,
    ];
  });
  return Object.fromEntries(drawn);
}

async function NotYours({ workshopId }: Readonly<{ workshopId: string }>) {
  const t = await getTranslations("agenda");

  return (
    <PageShell width="narrow" header="slim">
      <h1 className="mb-6 text-title">{t("title")}</h1>
      <EmptyState
        title={t("notYours")}
        icon={<Lock aria-hidden="true" size={36} />}
        action={<ButtonLink href={`/workshops/${workshopId}`}>{t("back")}</ButtonLink>}
      >
        {t("notYoursText")}
      </EmptyState>
    </PageShell>
  );
}
