"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Deciding } from "./use-synthesis.ts";

type UndoListProps = Readonly<{
  title: string;
  /** What was decided, in the words of the notes it is about. */
  items: readonly Readonly<{ decisionId: string; text: string }>[];
  deciding: Deciding;
}>;

/** What people decided against, each with the way back. */
export function UndoList({ title, items, deciding }: UndoListProps) {
  const t = useTranslations("insight-synthesis");
  if (items.length === 0) return null;

  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{title}</h3>
      <ul className="flex flex-col gap-2">
        {items.map(({ decisionId, text }) => (
          <li
            key={decisionId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-control border border-line bg-surface ps-3"
          >
            <span dir="auto" className="min-w-0 flex-1 basis-60 py-2 wrap-anywhere">
              {text}
            </span>
            {deciding.isMine && (
              <Button
                variant="quiet"
                icon={<Undo2 aria-hidden="true" size={18} />}
                aria-label={t("undoOf", { what: text })}
                onPress={() => deciding.undo(decisionId)}
                className="print:hidden"
              >
                {t("undo")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
