"use client";

import { LayoutGrid } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { PublicState } from "#lib/workshop/public-state.ts";

/** A wall before any step with boards has begun, and the way to begin. */
export function NothingYet({
  workshop,
  leads,
}: Readonly<{ workshop: PublicState; leads: boolean }>) {
  const t = useTranslations("wall");
  const isLobby = workshop.status === "lobby" && leads;

  return (
    <>
      <h1 className="mb-6 text-title">{t("heading")}</h1>
      <EmptyState
        title={t("nothing")}
        icon={<LayoutGrid aria-hidden="true" size={40} />}
        action={
          <ButtonLink
            variant="primary"
            href={`/workshops/${workshop.id}${isLobby ? "/lobby" : ""}`}
          >
            {t(isLobby ? "lobby" : "workshop")}
          </ButtonLink>
        }
      >
        {t("nothingText")}
      </EmptyState>
    </>
  );
}

/** A step whose canvas this version of the app does not have. */
export function UnknownCanvas() {
  const t = useTranslations("wall");
  return <EmptyState title={t("unknown")}>{t("unknownText")}</EmptyState>;
}
