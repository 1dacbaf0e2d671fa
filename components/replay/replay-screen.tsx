"use client";

import { ArrowLeft, History as HistoryIcon } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { ReplayBoard } from "./replay-board.ts";
import { useHistory } from "./use-history.ts";

const loadPlayer = () => import("./player.tsx").then(({ Player }) => Player);
// Drawing boards is a large download; it comes while the history is read.
const Player = dynamic(loadPlayer, { ssr: false, loading: Loading });

/** How a board came about, played back, and a way to any moment of it. */
export function ReplayScreen({ board }: Readonly<{ board: ReplayBoard }>) {
  const t = useTranslations("replay");
  const problemText = useProblemText();
  const { history, failure, reload } = useHistory(board);
  const { workshopId, teamId, stepId } = board;
  useEffect(() => {
    // If it fails, it is asked for again when it is needed, and the page says so.
    loadPlayer().catch(() => {});
  }, []);

  return (
    <div className="flex flex-col gap-4">
      <header>
        <ButtonLink
          href={`/workshops/${workshopId}/boards/${teamId}/${stepId}`}
          variant="quiet"
          icon={<ArrowLeft aria-hidden="true" size={18} />}
          className="-ms-4"
        >
          {t("back")}
        </ButtonLink>
        <h1 className="text-title">
          {t("heading", { board: `${board.words.name} · ${board.teamName ?? t("everyone")}` })}
        </h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {failure && (
        <Notice tone="danger">
          <p>{problemText(failure)}</p>
          <Button className="mt-3" onPress={() => void reload()}>
            {t("retry")}
          </Button>
        </Notice>
      )}
      {!history && !failure && <Loading />}
      {history?.frames.length === 0 && (
        <EmptyState title={t("empty")} icon={<HistoryIcon aria-hidden="true" size={40} />}>
          {t("emptyText")}
        </EmptyState>
      )}
      {history && history.frames.length > 0 && <Player {...{ board, history, reload }} />}
    </div>
  );
}

function Loading() {
  const t = useTranslations("replay");
  return (
    <div className="grid min-h-96 place-items-center text-ink-soft">
      <Spinner label={t("loading")} />
    </div>
  );
}
