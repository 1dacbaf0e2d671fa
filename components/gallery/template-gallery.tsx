import { SearchX } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import type { Locale } from "#lib/locales.ts";
import { FilterBar } from "./filter-bar.tsx";
import { type Filters, narrow } from "./gallery-filters.ts";
import { TemplateCard } from "./template-card.tsx";

type TemplateGalleryProps = Readonly<{ filters: Filters; locale: Locale }>;

/** All canvases, or those that fit; how many is said aloud when the filters change. */
export async function TemplateGallery({ filters, locale }: TemplateGalleryProps) {
  const t = await getTranslations("home.gallery");
  const texts = await loadTemplateTexts(locale);
  const fitting = narrow(canvasTemplates, filters);

  return (
    <div className="flex flex-col gap-6">
      <FilterBar filters={filters} />
      <p role="status" className="text-sm text-ink-soft">
        {t("countOf", { count: fitting.length, total: canvasTemplates.length })}
      </p>
      {fitting.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden="true" size={32} />}
          title={t("emptyTitle")}
          action={
            <ButtonLink href="/#templates" scroll={false}>
              {t("clear")}
            </ButtonLink>
          }
        >
          {t("emptyText")}
        </EmptyState>
      ) : (
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {fitting.map((template) => {
            const text = texts[template.id];
            return (
              text && (
                <li key={template.id}>
                  <TemplateCard template={template} text={text} />
                </li>
              )
            );
          })}
        </ul>
      )}
    </div>
  );
}
