import { FolderOpen } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { findProgramme } from "#canvas-templates/programmes.ts";
import { dayOf } from "#components/create/calendar-day.ts";
import { CreateForm } from "#components/create/create-form.tsx";
import { loadCreateOptions } from "#components/create/create-options.ts";
import { RehearsalOffer } from "#components/rehearsal/rehearsal-offer.tsx";
import { OPEN_SAVED_ANCHOR, OpenOffer } from "#components/saved-workshop/open-offer.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { pageLocale } from "#i18n/page-locale.ts";

type CreatePageProps = Readonly<{
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

const FIRST_PROGRAMME = "P1";
const FIRST_TEMPLATE = "T07-twin-transition";
const FIRST_TEAM_COUNT = 4;

export async function generateMetadata({ params }: CreatePageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "create" });
  return { title: t("title") };
}

/** `/:locale/create?programme=P1` or `?template=T07-twin-transition`: set up a workshop. */
export default async function CreatePage({ params, searchParams }: CreatePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations("create");
  const saved = await getTranslations("saved-workshop");
  const query = await searchParams;
  const template = findTemplate(String(query.template ?? ""));
  const programme = findProgramme(String(query.programme ?? FIRST_PROGRAMME));

  return (
    <PageShell>
      <header className="mb-10 max-w-2xl">
        <h1 className="text-display">{t("title")}</h1>
        <p className="mt-3 text-lg text-ink-soft">{t("lead")}</p>
        <p className="mt-2">
          <a
            href={`#${OPEN_SAVED_ANCHOR}`}
            className="inline-flex min-h-11 items-center gap-2 font-semibold text-green underline-offset-4 hover:underline"
          >
            <FolderOpen aria-hidden="true" size={18} />
            {saved("jump")}
          </a>
        </p>
      </header>
      <ClientWords namespaces={["create", "problems", "programme-file", "teams"]}>
        <CreateForm
          options={await loadCreateOptions(locale)}
          serverDay={dayOf(new Date())}
          initial={{
            isFromFile: false,
            programmeId: template ? null : (programme?.id ?? FIRST_PROGRAMME),
            templateId: template?.id ?? FIRST_TEMPLATE,
            title: undefined,
            locale,
            teamCount: FIRST_TEAM_COUNT,
            teamNames: {},
            grouping: "free",
            keepUntil: undefined,
            createKey: "",
          }}
        />
      </ClientWords>
      <div className="mt-14 flex flex-col gap-6">
        <OpenOffer />
        <RehearsalOffer />
      </div>
    </PageShell>
  );
}
