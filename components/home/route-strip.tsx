import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { filterQuery, narrow, routeSteps } from "#components/gallery/gallery-filters.ts";
import { Link } from "#i18n/navigation.ts";

/** The four steps in order, each with what a team can do at its end and its canvases. */
export function RouteStrip() {
  const t = useTranslations("home.route");

  return (
    <ol className="grid gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-2 lg:grid-cols-4">
      {routeSteps.map((step) => (
        <li key={step} className="flex flex-col gap-2 bg-surface p-6">
          <p className="text-sm font-semibold text-green">{t("step", { number: step })}</p>
          <h3 className="text-xl leading-snug">{t(`${step}.name`)}</h3>
          <p className="flex-1 text-ink-soft">{t(`${step}.outcome`)}</p>
          <Link
            href={`/${filterQuery({ step })}#templates`}
            prefetch={false}
            className="mt-2 inline-flex min-h-11 items-center gap-1.5 self-start font-semibold text-green underline-offset-4 hover:underline"
          >
            {t("canvases", { count: narrow(canvasTemplates, { step }).length })}
            <ArrowRight aria-hidden="true" size={16} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
