"use client";

import { History as HistoryIcon, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ReplayBoard } from "./replay-board.ts";
import { RestoreDialog } from "./restore-dialog.tsx";
import { TallyText } from "./tally-text.tsx";
import type { History } from "./use-history.ts";
import { useRestoring } from "./use-restoring.ts";
import { useTimeText } from "./use-time-text.ts";

type RestorePartProps = Readonly<{
  board: ReplayBoard;
  history: History;
  /** How many frames are shown: what stands there is what can be restored. */
  count: number;
  reload(): Promise<History | undefined>;
}>;

/** Brings the board, or a part of it, back to the moment that is shown; and takes that back. */
export function RestorePart({ board, history, count, reload }: RestorePartProps) {
  const t = useTranslations("replay.restore");
  const timeText = useTimeText();
  const [isAsking, setAsking] = useState(false);
  const { isPending, failure, done, isUndo, restore, undo, forget } = useRestoring(board, reload);
  const { frames, isEnded } = history;
  const last = frames[count - 1];
  const before = last ? last.at + 1 : (frames[0]?.at ?? 0);

  function setOpen(isOpen: boolean) {
    forget();
    setAsking(isOpen);
  }

  return (
    <>
      <Button
        icon={<HistoryIcon aria-hidden="true" size={18} />}
        isDisabled={isEnded || count === frames.length}
        onPress={() => setOpen(true)}
      >
        {t("open")}
      </Button>
      {isEnded && <p className="text-sm text-ink-soft">{t("ended")}</p>}
      {isAsking && (
        <RestoreDialog
          {...{ board, before, isPending, failure }}
          time={last && timeText(last.at)}
          isOpen
          onOpenChange={setOpen}
          onRestore={(choice) => {
            void restore(choice, before).then((isDone) => isDone && setAsking(false));
          }}
        />
      )}
      {done && !isAsking && (
        <Notice tone="success" title={t(isUndo ? "undone" : "done")} className="basis-full">
          {done.tally && <TallyText tally={done.tally} />}
          {!isUndo && (
            <Button
              className="mt-2"
              icon={<Undo2 aria-hidden="true" size={18} />}
              isPending={isPending}
              onPress={undo}
            >
              {t("undo")}
            </Button>
          )}
        </Notice>
      )}
    </>
  );
}
