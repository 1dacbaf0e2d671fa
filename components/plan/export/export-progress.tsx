"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useSize } from "#components/ui/use-size.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { ExportState } from "./use-export.ts";

/** How a file stands on its way, and how that ended. */
export function ExportProgress({ state }: Readonly<{ state: ExportState }>) {
  const t = useTranslations("export-centre");

  switch (state.status) {
    case "idle":
      return null;
    case "done":
      return (
        <Notice tone="success">
          <span className="break-all">{t("states.done", { file: state.name })}</span>
        </Notice>
      );
    case "cancelled":
      return <Notice tone="warning">{t("states.cancelled")}</Notice>;
    case "failed":
      return <Failure code={state.code} />;
    case "waiting":
      return <Spinner label={t("states.waiting", { ahead: state.ahead })} />;
    case "receiving":
      return <Receiving {...state} />;
    default:
      return <Spinner label={t(`states.${state.status}`)} />;
  }
}

function Failure({ code }: Pick<Extract<ExportState, { status: "failed" }>, "code">) {
  const t = useTranslations("export-centre");
  const problemText = useProblemText();
  if (code === "broken") return <Notice tone="danger">{t("broken")}</Notice>;
  return code === "export-busy" ? (
    <Notice tone="warning">{t("busy")}</Notice>
  ) : (
    <Notice tone="danger">{problemText(code)}</Notice>
  );
}

type Received = Readonly<{ received: number; whole: number }>;

function Receiving({ received, whole }: Received) {
  const t = useTranslations("export-centre");
  const size = useSize();
  return (
    <div className="flex flex-col gap-2">
      <Spinner label={t("states.receiving")} />
      <progress
        aria-label={t("states.receiving")}
        value={received}
        max={Math.max(whole, 1)}
        className="h-2 w-full accent-green"
      />
      <p className="text-sm text-ink-soft tabular-nums">
        {t("received", { received: size(received), whole: size(whole) })}
      </p>
    </div>
  );
}
