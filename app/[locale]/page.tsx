import { getTranslations } from "next-intl/server";
import { parseFilters } from "#components/gallery/gallery-filters.ts";
import { TemplateGallery } from "#components/gallery/template-gallery.tsx";
import { DemoFigure } from "#components/home/demo-figure.tsx";
import { Hero } from "#components/home/hero.tsx";
import { HowItWorks } from "#components/home/how-it-works.tsx";
import { PageSection } from "#components/home/page-section.tsx";
import { ProgrammeCards } from "#components/home/programme-cards.tsx";
import { RouteStrip } from "#components/home/route-strip.tsx";
import { RehearsalOffer } from "#components/rehearsal/rehearsal-offer.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { pageLocale } from "#i18n/page-locale.ts";

type HomeProps = Readonly<{
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

/** `/:locale?step=&time=&group=`: start, join, and choose from all there is. */
export default async function HomePage({ params, searchParams }: HomeProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations("home");
  const filters = parseFilters(await searchParams);

  return (
    <PageShell width="bleed" className="">
      <Hero figure={<DemoFigure texts={await loadTemplateTexts(locale)} />} />
      <PageSection id="how" title={t("how.title")} isSunken>
        <HowItWorks />
        <RehearsalOffer />
      </PageSection>
      <PageSection id="route" title={t("route.title")} lead={t("route.lead")}>
        <RouteStrip />
      </PageSection>
      <PageSection
        id="programmes"
        title={t("programmes.title")}
        lead={t("programmes.lead")}
        isSunken
      >
        <ProgrammeCards locale={locale} />
      </PageSection>
      <PageSection id="templates" title={t("gallery.title")} lead={t("gallery.lead")}>
        <TemplateGallery filters={filters} locale={locale} />
      </PageSection>
    </PageShell>
  );
}
