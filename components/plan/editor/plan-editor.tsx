"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { EditorDesk } from "./editor-desk.tsx";
import type { PlanEditorProps } from "./editor-props.ts";
import { type Editing, loadEditing } from "./load-editing.ts";

type Loaded =
  | Readonly<{ status: "loading" }>
  | Readonly<{ status: "ready"; editing: Editing }>
  | Readonly<{ status: "failed"; code: FailureCode }>;

/** The paper, to be changed by a facilitator. */
export function PlanEditor(props: PlanEditorProps) {
  const { workshopId, wish } = props;
  const t = useTranslations("plan");
  const problemText = useProblemText();
  const [round, setRound] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ status: "loading" });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for another try.
  useEffect(() => {
    let isWanted = true;
    void loadEditing(workshopId, wish).then((found) => {
      if (!isWanted) return;
      setLoaded(
        found.ok
          ? { status: "ready", editing: found.value }
          : { status: "failed", code: found.code },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [workshopId, wish, round]);

  if (loaded.status === "failed") {
    return (
      <Notice tone="danger">
        <p>{problemText(loaded.code)}</p>
        <Button className="mt-3" onPress={() => setRound(round + 1)}>
          {t("retry")}
        </Button>
      </Notice>
    );
  }
  if (loaded.status === "loading") {
    return (
      <div className="grid min-h-80 place-items-center rounded-card border border-line bg-surface text-ink-soft">
        <Spinner label={t("loading")} />
      </div>
    );
  }
  return <EditorDesk {...props} editing={loaded.editing} />;
}
