"use client";

import { Coffee, Speech } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { newId } from "#components/live/new-id.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { addStep } from "#lib/workshop/agenda-edit.ts";
import type { Step } from "#lib/workshop/model.ts";
import { CanvasPicker } from "./canvas-picker.tsx";
import { useEditor } from "./editor-context.ts";
import { newCanvasStep, newPlainStep } from "./new-step.ts";

type AddStepDialogProps = Readonly<{
  /** The step the new one comes after; closed if there is none. */
  afterId: string | undefined;
  onClose(): void;
}>;

/** What kind of step to add; choosing one adds it. */
export function AddStepDialog({ afterId, onClose }: AddStepDialogProps) {
  const t = useTranslations("agenda.add");
  const news = useTranslations("agenda.news");
  const { steps, options, edit, say, select, titleOf } = useEditor();
  const index = steps.findIndex(({ id }) => id === afterId) + 1;
  const after = steps[index - 1];

  function add(step: Step) {
    edit((now) => addStep(now, step, index));
    say(news("added", { title: titleOf(step), number: index + 1 }));
    select(step.id);
    onClose();
  }

  return (
    <Dialog title={t("title")} isOpen={afterId !== undefined} onOpenChange={onClose}>
      {after && <p className="mb-4 text-ink-soft">{t("where", { title: titleOf(after) })}</p>}
      <div className="mb-5 grid gap-3 sm:grid-cols-2">
        <Plain
          icon={<Speech aria-hidden="true" size={24} />}
          title={t("talk")}
          text={t("talkText")}
          onPress={() => add(newPlainStep("talk", newId()))}
        />
        <Plain
          icon={<Coffee aria-hidden="true" size={24} />}
          title={t("break")}
          text={t("breakText")}
          onPress={() => add(newPlainStep("break", newId()))}
        />
      </div>
      <h3 className="mb-2 font-semibold">{t("canvases")}</h3>
      <CanvasPicker
        onChoose={(id) => {
          const canvas = options.canvases.find((each) => each.id === id);
          if (canvas) add(newCanvasStep(canvas, newId()));
        }}
      />
    </Dialog>
  );
}

type PlainProps = Readonly<{ icon: ReactNode; title: string; text: string; onPress(): void }>;

function Plain({ icon, title, text, onPress }: PlainProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="flex items-start gap-3 rounded-card border border-line-strong p-4 text-start hover:border-ink hover:bg-sunken"
    >
      <span className="mt-0.5 text-green">{icon}</span>
      <span>
        <span className="block font-semibold">{title}</span>
        <span className="block text-sm text-ink-soft">{text}</span>
      </span>
    </button>
  );
}
