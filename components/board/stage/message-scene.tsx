"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { removeLocalCopies } from "../room/local-copy.ts";
import { useStage } from "./stage-context.ts";
import { UnsavedNotice } from "./unsaved-notice.tsx";

export type Message = "deleted" | "removed" | "signedOut" | "disconnected";

/** What a person is told whom the server closed the workshop to; see lib/sync/close-codes.ts. */
export function messageFor(closeCode: number | undefined): Message {
  switch (closeCode) {
    case closeCodes.noSuchRoom:
      return "deleted";
    case closeCodes.removed:
      return "removed";
    case closeCodes.noSession:
      return "signedOut";
    default:
      return "disconnected";
  }
}

type MessageSceneProps = Readonly<{
  kind: Message;
  /** Words this page could not save any more. */
  unsaved: readonly string[];
}>;

/** Why there is nothing to see here any more, what can be taken along, and where to go. */
export function MessageScene({ kind, unsaved }: MessageSceneProps) {
  const t = useTranslations(`board.${kind}`);
  const { workshop } = useStage();

  useEffect(() => {
    // The others come back, and what they wrote offline is then saved.
    if (kind === "signedOut" || kind === "disconnected") return;
    // What somebody may not see any more must not stay in their browser.
    removeLocalCopies(workshop.id).catch(() => {});
  }, [kind, workshop.id]);

  return (
    <main id="main" className="grid min-h-dvh place-items-center p-6 text-center">
      <div className="flex max-w-prose flex-col items-center gap-6">
        <div className="flex flex-col gap-4" role="status">
          <h1 className="text-title text-balance">{t("title")}</h1>
          <p className="text-balance text-ink-soft">{t("text")}</p>
        </div>
        <UnsavedNotice words={unsaved} />
        {kind === "disconnected" ? (
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t("action")}
          </Button>
        ) : (
          <ButtonLink variant="primary" href={kind === "signedOut" ? "/join" : "/"}>
            {t("action")}
          </ButtonLink>
        )}
      </div>
    </main>
  );
}
