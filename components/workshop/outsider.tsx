import { DoorOpen } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";

/**
 * What a workshop's page shows to browsers that are not in it. The same whether the workshop
 * exists or not, so that ids cannot be tried out.
 */
export async function Outsider() {
  const t = await getTranslations("lobby.outsider");

  return (
    <PageShell width="narrow">
      <h1 className="sr-only">{t("title")}</h1>
      <EmptyState
        title={t("title")}
        icon={<DoorOpen aria-hidden="true" size={40} />}
        action={
          <ButtonLink href="/join" variant="primary">
            {t("join")}
          </ButtonLink>
        }
      >
        {t("text")}
      </EmptyState>
    </PageShell>
  );
}
