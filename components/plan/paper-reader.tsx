"use client";

import { NotebookPen, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { PagesPreview } from "./pages-preview.tsx";
import { PaperView } from "./paper/paper-view.tsx";
import type { PaperWish } from "./paper-wish.ts";
import { usePaper } from "./use-paper.ts";

type PaperReaderProps = Readonly<{ workshopId: string; wish: PaperWish; showsPages: boolean }>;

/** The paper to read, with its pages beside it if they are wanted. */
export function PaperReader({ workshopId, wish, showsPages }: PaperReaderProps) {
  const t = useTranslations("plan");
  const problemText = useProblemText();
  const { state, isReloading, round, reload } = usePaper(workshopId, wish);

  if (state.status === "loading") {
    return (
      <div className="grid min-h-80 place-items-center rounded-card border border-line bg-surface text-ink-soft">
        <Spinner label={t("loading")} />
      </div>
    );
  }
  if (state.status === "failed") {
    return (
      <Notice tone="danger">
        <p>{problemText(state.code)}</p>
        <Button className="mt-3" isPending={isReloading} onPress={reload}>
          {t("retry")}
        </Button>
      </Notice>
    );
  }
  const { document, conflicts } = state.paper;
  return (
    <div className="flex flex-col gap-6">
      {conflicts.length > 0 && (
        <Notice tone="warning" title={t("toChoose", { count: conflicts.length })}>
          {t("toChooseText")}
        </Notice>
      )}
      {isEmpty(document) && (
        <EmptyState title={t("empty")} icon={<NotebookPen aria-hidden="true" size={36} />}>
          {t("emptyText")}
        </EmptyState>
      )}
      <div className={showsPages ? "grid items-start gap-6 xl:grid-cols-2" : ""}>
        <div className={`min-w-0 ${showsPages ? "max-xl:order-last" : ""}`}>
          <PaperView document={document} />
        </div>
        {showsPages && (
          <div className="min-w-0 xl:sticky xl:top-4">
            <PagesPreview {...{ workshopId, wish }} version={round} />
          </div>
        )}
      </div>
      <Button
        variant="quiet"
        isPending={isReloading}
        onPress={reload}
        icon={<RefreshCw aria-hidden="true" size={18} />}
        className="self-center"
      >
        {t("refresh")}
      </Button>
    </div>
  );
}

/** Whether no board with anything on it is in the paper, though boards would be. */
function isEmpty({ profile, sections }: PlanDocument): boolean {
  const blocks = sections.flatMap((section) => section.blocks);
  return profile !== "run-sheet" && !blocks.some(hasBoard);
}

function hasBoard(block: PlanDocument["sections"][number]["blocks"][number]): boolean {
  return (block.kind === "figure" && block.board !== null) || block.kind === "zones";
}
