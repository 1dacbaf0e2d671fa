"use client";

import { Copy, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Homeless } from "#lib/lesson-plan/document/apply-edits.ts";
import { plainWords } from "#lib/lesson-plan/document/written-lines.ts";

type HomelessListProps = Readonly<{
  homeless: readonly Homeless[];
  onGiveUp(homeless: Homeless): void;
}>;

/** What a teacher wrote in places that no paper has any more: to be taken along, or given up. */
export function HomelessList({ homeless, onGiveUp }: HomelessListProps) {
  const t = useTranslations("plan.editor.homeless");
  const [copied, setCopied] = useState<string>();
  if (homeless.length === 0) return null;

  return (
    <Notice tone="warning" title={t("title")}>
      <p>{t("text")}</p>
      <ul className="mt-3 flex flex-col gap-3">
        {homeless.map((words) => {
          const key = `${words.blockId} ${words.rowId} ${words.column}`;
          const text = plainWords(words.mine);
          return (
            <li key={key} className="rounded-control bg-surface p-3">
              <p lang="" dir="auto" className="break-words whitespace-pre-line">
                {text}
              </p>
              <div className="mt-2 flex flex-wrap gap-2">
                <Button
                  icon={<Copy aria-hidden="true" size={18} />}
                  onPress={() => {
                    void navigator.clipboard?.writeText(text).then(() => setCopied(key));
                  }}
                >
                  {t(copied === key ? "copied" : "copy")}
                </Button>
                <Button
                  variant="quiet"
                  icon={<Trash2 aria-hidden="true" size={18} />}
                  onPress={() => onGiveUp(words)}
                >
                  {t("giveUp")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
