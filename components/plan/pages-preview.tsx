"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { type PaperWish, paperAddress } from "./paper-wish.ts";
import { usePages } from "./use-pages.ts";

type PagesPreviewProps = Readonly<{
  workshopId: string;
  wish: PaperWish;
  /** Another number asks for new pages. */
  version: number;
}>;

/** The paper's real pages, in the browser's own reader. */
export function PagesPreview({ workshopId, wish, version }: PagesPreviewProps) {
  const t = useTranslations("plan.pages");
  const problemText = useProblemText();
  const { source, isMaking, failure } = usePages(paperAddress(workshopId, "pdf", wish), version);

  return (
    <section aria-label={t("label")} className="flex flex-col gap-2">
      <p role="status" className="flex min-h-6 items-center text-sm text-ink-soft">
        {isMaking ? <Spinner label={t(source ? "renewing" : "making")} /> : t("current")}
      </p>
      {failure && !isMaking && <Notice tone="danger">{problemText(failure)}</Notice>}
      {source && (
        <iframe
          key={source}
          src={`${source}#toolbar=0&navpanes=0&view=FitH`}
          title={t("label")}
          className={`h-[calc(100dvh-9rem)] min-h-96 w-full rounded-card border border-line bg-sunken ${isMaking ? "opacity-60" : ""}`}
        />
      )}
    </section>
  );
}
