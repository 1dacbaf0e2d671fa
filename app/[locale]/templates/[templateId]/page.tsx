import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { RouteMarks } from "#components/gallery/route-marks.tsx";
import { TemplateFacts } from "#components/gallery/template-facts.tsx";
import { TemplatePreview } from "#components/gallery/template-preview.tsx";
import { ZoneList } from "#components/gallery/zone-list.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { Link } from "#i18n/navigation.ts";
import { pageLocale } from "#i18n/page-locale.ts";

type TemplatePageProps = Readonly<{ params: Promise<{ locale: string; templateId: string }> }>;

export async function generateMetadata({ params }: TemplatePageProps): Promise<Metadata> {
  const { text } = await loadTemplate({ params });
  return { title: text.name, description: text.purpose };
}

/** `/:locale/templates/:templateId`: one canvas, its zones and what it is for. 404 if unknown. */
export default async function TemplatePage({ params }: TemplatePageProps) {
  const { template, text } = await loadTemplate({ params });
  const t = await getTranslations("home");

  return (
    <PageShell>
      <Link
        href="/#templates"
        className="inline-flex min-h-11 items-center gap-2 text-ink-soft underline-offset-4 hover:text-ink hover:underline"
      >
        <ArrowLeft aria-hidden="true" size={18} />
        {t("template.back")}
      </Link>
      <div className="mt-4 grid items-end gap-6 lg:grid-cols-[minmax(0,1fr)_auto] lg:gap-12">
        <header className="max-w-3xl">
          <h1 className="text-display">{text.name}</h1>
          <p className="mt-4 text-lg text-ink-soft sm:text-xl">{text.purpose}</p>
          <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
            <TemplateFacts template={template} />
            <RouteMarks steps={template.routeSteps} />
          </div>
        </header>
        <ButtonLink
          href={`/create?template=${template.id}`}
          variant="primary"
          size="l"
          icon={<ArrowRight aria-hidden="true" size={20} className="order-last" />}
        >
          {t("template.start")}
        </ButtonLink>
      </div>
      <section
        aria-label={t("template.sheet")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, scrolled by keyboard.
        tabIndex={0}
        className="my-10 overflow-x-auto rounded-card border border-line bg-white p-4 shadow-card sm:p-6 dark:brightness-90"
      >
        <TemplatePreview
          template={template}
          text={text}
          size="full"
          className="h-auto w-full min-w-[56rem]"
        />
      </section>
      <ZoneList template={template} text={text} />
      {text.credit && (
        <p className="mt-12 max-w-3xl border-t border-line pt-4 text-sm text-ink-soft">
          <strong>{t("template.credit")}: </strong>
          {text.credit}
        </p>
      )}
    </PageShell>
  );
}

async function loadTemplate({ params }: TemplatePageProps) {
  const locale = await pageLocale(params);
  const template = findTemplate((await params).templateId);
  const text = template && (await loadTemplateTexts(locale))[template.id];
  if (!template || !text) notFound();
  return { template, text };
}
