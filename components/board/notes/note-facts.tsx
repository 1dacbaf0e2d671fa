import { Link2, Signal, SignalHigh, SignalLow } from "lucide-react";
import { useTranslations } from "next-intl";
import { TagList } from "#components/decks/tag-list.tsx";
import type { NoteMarks } from "#lib/canvas/note-marks.ts";

const signals = { low: SignalLow, medium: SignalHigh, high: Signal } as const;

/** What a note says beside its words, in a list; nothing if it says nothing. */
export function NoteFacts({ marks }: Readonly<{ marks: NoteMarks }>) {
  const t = useTranslations("notes.marks");
  const { tags, confidence, source } = marks;
  if (tags.length === 0 && confidence === null && source === null) return null;
  const Level = signals[confidence ?? "low"];

  return (
    <div
      data-note-facts=""
      className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm"
    >
      <TagList tags={tags} />
      {confidence !== null && (
        <span className="inline-flex items-center gap-1 text-ink-soft">
          <Level aria-hidden="true" size={16} className="shrink-0" />
          {t("isConfidence", { level: t(`levels.${confidence}`) })}
        </span>
      )}
      {source !== null && (
        <span className="inline-flex min-w-0 items-center gap-1 text-ink-soft">
          <Link2 aria-hidden="true" size={16} className="shrink-0" />
          <span dir="auto" className="break-words">
            {t("isSource", { source })}
          </span>
        </span>
      )}
    </div>
  );
}
