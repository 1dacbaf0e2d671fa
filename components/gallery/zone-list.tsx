import { useTranslations } from "next-intl";
import type { CanvasTemplate } from "#canvas-templates/schema.ts";
import type { TemplateText } from "#i18n/catalogue-text.ts";

type ZoneListProps = Readonly<{ template: CanvasTemplate; text: TemplateText }>;

const edges: Readonly<Record<CanvasTemplate["zones"][number]["tone"], string>> = {
  neutral: "border-s-line-strong",
  green: "border-s-green",
  digital: "border-s-digital",
  warm: "border-s-warm",
  alert: "border-s-danger",
};

/** What a team is asked, zone by zone in the order of work; then the columns of a matrix. */
export function ZoneList({ template, text }: ZoneListProps) {
  const t = useTranslations("home.template");
  const columnSets = template.matrix?.columnSets ?? [];

  return (
    <div className="flex flex-col gap-12">
      <section aria-labelledby="zones-title">
        <h2 id="zones-title" className="text-title">
          {t("zones")}
        </h2>
        <p className="mt-1 text-ink-soft">{t("zonesLead")}</p>
        <ol className="mt-6 grid gap-4 sm:grid-cols-2">
          {template.order.map((zoneId, index) => {
            const words = text.zones[zoneId];
            const tone = template.zones.find(({ id }) => id === zoneId)?.tone ?? "neutral";
            return (
              words && (
                <li
                  key={zoneId}
                  className={`rounded-control border border-s-4 border-line bg-surface p-4 ${edges[tone]}`}
                >
                  <h3 className="text-base">
                    <span aria-hidden="true" className="me-2 text-ink-faint tabular-nums">
                      {index + 1}
                    </span>
                    {words.name}
                  </h3>
                  <p className="mt-1 text-ink-soft">{words.prompt}</p>
                </li>
              )
            );
          })}
        </ol>
      </section>
      {columnSets.length > 0 && (
        <section aria-labelledby="columns-title">
          <h2 id="columns-title" className="text-title">
            {t("columns")}
          </h2>
          <p className="mt-1 text-ink-soft">{t("columnsLead")}</p>
          {columnSets.map(({ id, columns }) => (
            <ul key={id} className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {columns.map((columnId) => (
                <li key={columnId} className="border-t border-line pt-3">
                  <p className="font-semibold">{text.columns[columnId]?.name}</p>
                  <p className="text-ink-soft">{text.columns[columnId]?.prompt}</p>
                </li>
              ))}
            </ul>
          ))}
        </section>
      )}
    </div>
  );
}
