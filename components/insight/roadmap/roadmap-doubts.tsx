"use client";

import { useTranslations } from "next-intl";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import type { Roadmap } from "#lib/insight/roadmap/roadmap.ts";
import { type RoadmapWords, roadmapDoubts, spanText } from "#lib/insight/roadmap/roadmap-rows.ts";

type RoadmapDoubtsProps = Readonly<{
  roadmap: Roadmap;
  words: RoadmapWords;
  onNotes: (title: string, notes: readonly NoteRef[]) => void;
}>;

/** What does not fit together in time, in words. Nothing if all does. */
export function RoadmapDoubts({ roadmap, words, onNotes }: RoadmapDoubtsProps) {
  const t = useTranslations("insight-roadmap.doubts");
  const { backwards, late } = roadmapDoubts(roadmap);
  if (backwards.length === 0 && late.length === 0) return null;
  const timeOf = new Map(roadmap.items.map(({ note, time }) => [noteKey(note), time]));

  return (
    <section
      aria-label={t("heading")}
      className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <div>
        <h2 className="text-xl leading-snug">{t("heading")}</h2>
        <p className="text-ink-soft">{t("hint")}</p>
      </div>
      <ul className="flex flex-col gap-2">
        {backwards.map(({ teamId, stepId, from, to }) => {
          const ends = [from, to].map((id) => ({ teamId, stepId, id }));
          const [a, b] = ends.map((ref) => ({
            what: words.text(ref),
            when: words.time(timeOf.get(noteKey(ref)) ?? null),
          }));
          if (!a || !b) return null;
          return (
            <Doubt
              key={`${teamId} ${stepId} ${from} ${to}`}
              onPress={() => onNotes(t("heading"), ends)}
            >
              {t("backwards", { from: a.what, fromTime: a.when, to: b.what, toTime: b.when })}
            </Doubt>
          );
        })}
        {late.map(({ note, span, time }) => (
          <Doubt key={noteKey(note)} onPress={() => onNotes(t("heading"), [note])}>
            {t("late", {
              what: words.text(note),
              time: words.time(time),
              span: span ? spanText(span, words) : "",
            })}
          </Doubt>
        ))}
      </ul>
    </section>
  );
}

function Doubt({ onPress, children }: Readonly<{ onPress: () => void; children: string }>) {
  return (
    <li>
      <button
        type="button"
        onClick={onPress}
        className="min-h-11 w-full rounded-control border-s-4 border-danger bg-danger-soft px-3 py-2 text-start text-ink wrap-anywhere hover:underline"
      >
        {children}
      </button>
    </li>
  );
}
