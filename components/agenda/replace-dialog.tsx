"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "#components/live/new-id.ts";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { CanvasPicker } from "./canvas-picker.tsx";
import { useEditor } from "./editor-context.ts";
import { newCanvasStep } from "./new-step.ts";
import { loadReadyMade } from "./ready-made.ts";
import { withOwnWords } from "./step-names.ts";
import { useReplacing } from "./use-replacing.ts";

type ReplaceDialogProps = Readonly<{
  /** The workshop's own, if any. */
  programmeId: string | null;
  isOpen: boolean;
  onClose(): void;
}>;

type Choice = Readonly<{ kind: "programme" | "canvas"; id: string; name: string }>;

/** A ready-made programme or a single canvas instead of the steps there are. */
export function ReplaceDialog({ programmeId, isOpen, onClose }: ReplaceDialogProps) {
  const t = useTranslations("agenda.replace");
  const { kept, options } = useEditor();
  const [choice, setChoice] = useState<Choice>();
  const { use, isPending, hasFailed } = useChoice(programmeId, () => {
    setChoice(undefined);
    onClose();
  });
  const text = t(kept.size > 0 ? "textKept" : "text");

  return (
    <>
      <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onClose}>
        <p className="mb-4 text-ink-soft">{text}</p>
        <h3 className="mb-2 font-semibold">{t("programmes")}</h3>
        <ul className="mb-5 flex flex-col gap-2">
          {options.programmes.map(({ id, name, summary, length }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => setChoice({ kind: "programme", id, name })}
                className="w-full rounded-card border border-line-strong p-4 text-start hover:border-ink hover:bg-sunken"
              >
                <span className="flex flex-wrap justify-between gap-x-4 font-semibold">
                  {name}
                  <span className="font-normal text-ink-soft">{length}</span>
                </span>
                <span className="mt-1 block text-sm text-ink-soft">{summary}</span>
              </button>
            </li>
          ))}
        </ul>
        <h3 className="mb-2 font-semibold">{t("canvases")}</h3>
        <CanvasPicker
          onChoose={(id) => {
            const canvas = options.canvases.find((each) => each.id === id);
            if (canvas) setChoice({ kind: "canvas", id, name: canvas.name });
          }}
        />
      </Dialog>
      <ConfirmDialog
        title={t("confirmTitle", { name: choice?.name ?? "" })}
        confirmLabel={t("confirm")}
        isOpen={choice !== undefined}
        isPending={isPending}
        onOpenChange={() => setChoice(undefined)}
        onConfirm={() => choice && void use(choice)}
      >
        <p>{text}</p>
        {hasFailed && (
          <Notice tone="danger" className="mt-3">
            {t("failed")}
          </Notice>
        )}
      </ConfirmDialog>
    </>
  );
}

function useChoice(programmeId: string | null, onDone: () => void) {
  const { options } = useEditor();
  const { replace } = useReplacing();
  const [isPending, setPending] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function use({ kind, id }: Choice) {
    setFailed(false);
    setPending(true);
    try {
      const canvas = options.canvases.find((each) => each.id === id);
      const next =
        kind === "programme"
          ? await loadReadyMade(id, programmeId)
          : canvas && [newCanvasStep(canvas, newId())];
      if (!next) throw new Error(`no such programme or canvas: ${id}`);
      const isOwn = id === programmeId;
      // Under fresh ids they are no steps of the programme any more.
      replace(isOwn ? next.map((step) => withOwnWords(step, options.texts)) : next, isOwn);
      onDone();
    } catch {
      // The chunk could not be fetched, or is of another version of the app.
      setFailed(true);
    }
    setPending(false);
  }

  return { use, isPending, hasFailed };
}
