"use client";

import { useTranslations } from "next-intl";
import { useEditor } from "./editor-context.ts";

type CanvasPickerProps = Readonly<{
  /** Template id of the one there is now. */
  chosenId?: string | null | undefined;
  onChoose(templateId: string): void;
}>;

/** Every canvas of the catalogue by its looks. */
export function CanvasPicker({ chosenId, onChoose }: CanvasPickerProps) {
  const t = useTranslations("agenda.add");
  const { options, thumbnails } = useEditor();

  return (
    <ul className="grid grid-cols-2 gap-3">
      {options.canvases.map(({ id, name, minutes }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === chosenId || undefined}
            onClick={() => onChoose(id)}
            className="flex h-full w-full flex-col overflow-hidden rounded-card border border-line-strong text-start hover:border-ink aria-[current]:border-green aria-[current]:inset-ring aria-[current]:inset-ring-green"
          >
            <span
              aria-hidden="true"
              className="block aspect-[8/5] w-full overflow-hidden border-b border-line bg-white p-1.5 dark:brightness-90"
            >
              {thumbnails[id]}
            </span>
            <span className="flex flex-1 flex-col p-2.5">
              <span className="leading-snug font-semibold">{name}</span>
              <span className="text-sm text-ink-soft">{t("minutes", { minutes })}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
