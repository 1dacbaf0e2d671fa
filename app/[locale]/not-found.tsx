import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";

/** Nothing at this address, and where to go from here. */
export default async function NotFoundPage() {
  const t = await getTranslations("common.notFound");

  return (
    <PageShell width="narrow" className="py-16 sm:py-24">
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-4 mb-8 text-lg text-ink-soft">{t("text")}</p>
      <ButtonLink href="/" variant="primary">
        {t("home")}
      </ButtonLink>
    </PageShell>
  );
}
