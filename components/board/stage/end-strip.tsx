"use client";

import { FileText, Flag } from "lucide-react";
import { useTranslations } from "next-intl";
import { NamingButton } from "#components/naming/naming-button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { useStage } from "./stage-context.ts";

/**
 * Says to whoever took part that the workshop is over, wherever they are in it, and shows the way to
 * what came of it. Whoever leads has ended it, and has that in a menu.
 */
export function EndStrip() {
  const t = useTranslations("board");
  const { workshop, me } = useStage();
  const isShown = workshop.status === "ended" && me?.role !== "facilitator";

  return (
    <div role="status">
      {isShown && (
        <div
          data-end=""
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-green/30 bg-green-soft px-4 py-2 sm:px-6"
        >
          <p className="flex items-start gap-2 font-semibold text-green">
            <Flag aria-hidden="true" size={18} className="mt-1 shrink-0" />
            {t("noBoard.over.title")}
          </p>
          <p>{t("noBoard.over.text")}</p>
          <div className="ms-auto flex flex-wrap justify-end gap-x-3 gap-y-1">
            <NamingButton workshopId={workshop.id} variant="quiet" />
            <ButtonLink href={`/workshops/${workshop.id}/insight`} variant="quiet">
              {t("lead.insight")}
            </ButtonLink>
            <ButtonLink
              href={`/workshops/${workshop.id}/plan`}
              icon={<FileText aria-hidden="true" size={18} />}
            >
              {t("lead.plan")}
            </ButtonLink>
          </div>
        </div>
      )}
    </div>
  );
}
