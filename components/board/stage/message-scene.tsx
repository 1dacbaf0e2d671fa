"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { removeLocalCopies } from "../room/local-copy.ts";
import { useStage } from "./stage-context.ts";

/** Why there is nothing to see here any more, and where to go. */
export function MessageScene({ kind }: { kind: "deleted" | "removed" }) {
  const t = useTranslations(`board.${kind}`);
  const { workshop } = useStage();

  useEffect(() => {
    if (kind !== "deleted") return;
    // What the server deleted must not stay in the browsers that had it.
    removeLocalCopies(workshop.id).catch(() => {});
  }, [kind, workshop.id]);

  return (
    <main id="main" className="grid min-h-dvh place-items-center p-6 text-center">
      <div className="flex max-w-prose flex-col items-center gap-4" role="status">
        <h1 className="text-title">{t("title")}</h1>
        <p className="text-ink-soft">{t("text")}</p>
        <ButtonLink variant="primary" href={kind === "deleted" ? "/" : "/join"}>
          {t("action")}
        </ButtonLink>
      </div>
    </main>
  );
}
