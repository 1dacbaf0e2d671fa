"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useSize } from "#components/ui/use-size.ts";
import type { Sending } from "./send-file.ts";

type SendingViewProps = Sending & Readonly<{ onCancel(): void }>;

/** How far a file has come; the server needs a while after that. */
export function SendingView({ sent, whole, onCancel }: SendingViewProps) {
  const t = useTranslations("saved-workshop");
  const size = useSize();
  const label = t(sent < whole ? "sending" : "opening");

  return (
    <div className="flex flex-col gap-3">
      <Spinner label={label} />
      {sent < whole && (
        <>
          <progress
            aria-label={label}
            value={sent}
            max={Math.max(whole, 1)}
            className="h-2 w-full accent-green"
          />
          <p className="text-sm text-ink-soft tabular-nums">
            {t("sent", { sent: size(sent), whole: size(whole) })}
          </p>
        </>
      )}
      {/* What was pressed is gone. */}
      <Button autoFocus onPress={onCancel} className="self-start">
        {t("cancel")}
      </Button>
    </div>
  );
}
