import { getTranslations } from "next-intl/server";
import { PageShell } from "#components/ui/page-shell.tsx";
import { Spinner } from "#components/ui/spinner.tsx";

/** Shown at once when someone goes to the create page, until the server has answered. */
export default async function CreateLoading() {
  const t = await getTranslations();

  return (
    <PageShell>
      <h1 className="mb-10 text-display">{t("create.title")}</h1>
      <p className="text-lg text-ink-soft">
        <Spinner label={t("common.loading")} />
      </p>
    </PageShell>
  );
}
