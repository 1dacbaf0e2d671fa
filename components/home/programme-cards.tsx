import { Clock, ListOrdered, Users } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { Programme } from "#canvas-templates/programmes/programme-schema.ts";
import { programmes } from "#canvas-templates/programmes.ts";
import { RouteMarks } from "#components/gallery/route-marks.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { loadProgrammeTexts, type ProgrammeText } from "#i18n/catalogue-text.ts";
import type { Locale } from "#lib/locales.ts";
import { programmeLength } from "./programme-length.ts";

/** The ready-made agendas: how long, for whom, what comes out. */
export async function ProgrammeCards({ locale }: Readonly<{ locale: Locale }>) {
  const texts = await loadProgrammeTexts(locale);

  return (
    <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-6">
      {programmes.map((programme, index) => {
        const text = texts[programme.id];
        return (
          text && (
            // Two wide ones, then three: five cards fill their rows.
            <li key={programme.id} className={index < 2 ? "lg:col-span-3" : "lg:col-span-2"}>
              <ProgrammeCard programme={programme} text={text} />
            </li>
          )
        );
      })}
    </ul>
  );
}

type ProgrammeCardProps = Readonly<{ programme: Programme; text: ProgrammeText }>;

async function ProgrammeCard({ programme, text }: ProgrammeCardProps) {
  const t = await getTranslations("home.programmes");

  return (
    <Card as="article" className="flex h-full flex-col gap-4 sm:p-6">
      <div className="flex items-start justify-between gap-4">
        <h3 className="text-xl leading-snug">{text.name}</h3>
        <RouteMarks steps={programme.routeSteps} />
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
        <li className="inline-flex items-center gap-1.5">
          <Clock aria-hidden="true" size={16} />
          {programmeLength(programme, t)}
        </li>
        <li className="inline-flex items-center gap-1.5">
          <Users aria-hidden="true" size={16} />
          {t("people", programme.people)}
        </li>
        <li className="inline-flex items-center gap-1.5">
          <ListOrdered aria-hidden="true" size={16} />
          {t("steps", { count: programme.steps.length })}
        </li>
      </ul>
      <p>{text.summary}</p>
      <div className="text-sm text-ink-soft">
        <p className="font-semibold text-ink">{t("outcome")}</p>
        <ul className="mt-1 list-disc space-y-1 ps-5 marker:text-green">
          {text.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      </div>
      <div className="mt-auto pt-2">
        <ButtonLink
          href={`/create?programme=${programme.id}`}
          aria-label={t("startNamed", { name: text.name })}
        >
          {t("start")}
        </ButtonLink>
      </div>
    </Card>
  );
}
