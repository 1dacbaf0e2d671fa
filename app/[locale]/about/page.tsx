import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { PageShell } from "#components/ui/page-shell.tsx";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { Link } from "#i18n/navigation.ts";
import { pageLocale } from "#i18n/page-locale.ts";

type AboutProps = Readonly<{ params: Promise<{ locale: string }> }>;

const privacyPoints = [
  "noAccount",
  "stored",
  "history",
  "cookie",
  "noTracking",
  "who",
  "until",
] as const;
const sources = ["itu", "u4ssc", "cop", "wsc", "esd"] as const;
const softwarePoints = ["tldraw", "fonts", "notices"] as const;

/** Where the United Nations publishes the goals; its guidelines ask for a link to it. */
const SDG_SITE = "https://sdgs.un.org/goals";

export async function generateMetadata({ params }: AboutProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "home.about" });
  return { title: t("title") };
}

/** `/:locale/about`: what is kept and for how long, sources, licences, disclaimer. */
export default async function AboutPage({ params }: AboutProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations("home.about");
  const shell = await getTranslations("common.shell");

  return (
    <PageShell width="narrow">
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-4 text-xl text-ink-soft">{t("lead")}</p>
      <Part id="what" title={t("what.title")}>
        <p>{t("what.text")}</p>
        <p>
          <Link href="/guide" className="text-green underline underline-offset-4">
            {shell("guide")}
          </Link>
        </p>
      </Part>
      <Part id="privacy" title={t("privacy.title")}>
        <Points items={privacyPoints.map((point) => t(`privacy.${point}`))} />
      </Part>
      <Part id="sources" title={t("sources.title")}>
        <p>{t("sources.lead")}</p>
        <Points
          items={[
            ...sources.map((source) => t(`sources.${source}`)),
            t.rich("sources.sdg", { link: () => <SdgLink /> }),
          ]}
        />
        <TemplateCredits title={t("sources.templates")} texts={await loadTemplateTexts(locale)} />
      </Part>
      <Part id="software" title={t("software.title")}>
        <Points items={softwarePoints.map((point) => t(`software.${point}`))} />
      </Part>
      <Part id="disclaimer" title={t("disclaimer.title")}>
        <p>{shell("disclaimer")}</p>
      </Part>
    </PageShell>
  );
}

function Part({
  id,
  title,
  children,
}: Readonly<{ id: string; title: string; children: ReactNode }>) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 border-t border-line pt-8">
      <h2 id={`${id}-title`} className="mb-4 text-title">
        {title}
      </h2>
      <div className="flex flex-col gap-4">{children}</div>
    </section>
  );
}

function Points({ items }: Readonly<{ items: readonly ReactNode[] }>) {
  return (
    <ul className="list-disc space-y-2 ps-5 marker:text-green">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

function SdgLink() {
  return (
    <a href={SDG_SITE} rel="noreferrer" className="text-green underline underline-offset-4">
      sdgs.un.org
    </a>
  );
}

type Credits = Readonly<{ title: string; texts: Awaited<ReturnType<typeof loadTemplateTexts>> }>;

function TemplateCredits({ title, texts }: Credits) {
  return (
    <>
      <h3 className="mt-2 text-lg">{title}</h3>
      <dl className="flex flex-col gap-3 text-sm">
        {canvasTemplates.map(({ id }) => {
          const text = texts[id];
          return (
            text?.credit && (
              <div key={id}>
                <dt className="font-semibold">{text.name}</dt>
                <dd className="text-ink-soft">{text.credit}</dd>
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}
