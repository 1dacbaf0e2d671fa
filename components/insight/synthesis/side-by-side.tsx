"use client";

import { Merge } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import { MAX_REFS } from "#lib/insight/synthesis/decisions.ts";
import type { ComparedZone } from "#lib/insight/synthesis/zones-to-compare.ts";
import { IdeaNotes } from "./idea-notes.tsx";
import type { Deciding, NumberedIdea } from "./use-synthesis.ts";

type SideBySideProps = Readonly<{
  zone: ComparedZone;
  ideas: readonly NumberedIdea[];
  deciding: Deciding;
  wordsOf: (ref: NoteRef) => string;
}>;

/** All notes of the zone, team by team. People put together what no computer would. */
export function SideBySide({ zone, ideas, deciding, wordsOf }: SideBySideProps) {
  const t = useTranslations("insight-synthesis");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ideaOf = new Map(ideas.flatMap((idea) => idea.notes.map((ref) => [noteKey(ref), idea])));
  const picked = zone.notes.filter((note) => chosen.has(noteKey(note)));

  function toggle(key: string) {
    setChosen(
      (before) =>
        new Set(before.has(key) ? [...before].filter((k) => k !== key) : [...before, key]),
    );
  }

  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl leading-snug">{t("side.title")}</h2>
      <p className="max-w-prose text-ink-soft">
        {deciding.isMine ? t("side.textLead") : t("side.text")}
      </p>
      <IdeaNotes
        notes={zone.notes}
        note={(ref) => {
          const idea = ideaOf.get(noteKey(ref));
          const words = (
            <span className="flex min-w-0 flex-1 flex-col gap-1">
              <span dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                {wordsOf(ref)}
              </span>
              <StateOf idea={idea} />
            </span>
          );
          if (!deciding.isMine) return <div className="flex flex-1 px-3 py-2">{words}</div>;
          return (
            <label className="flex min-h-11 flex-1 items-start gap-3 px-3 py-2 has-checked:bg-green-soft">
              <input
                type="checkbox"
                checked={chosen.has(noteKey(ref))}
                onChange={() => toggle(noteKey(ref))}
                className="mt-1 size-5 shrink-0 accent-green"
              />
              {words}
            </label>
          );
        }}
      />
      {deciding.isMine && picked.length > 0 && (
        <div className="sticky bottom-3 flex print:hidden">
          <Button
            variant="primary"
            isDisabled={picked.length < 2 || picked.length > MAX_REFS}
            icon={<Merge aria-hidden="true" size={18} />}
            onPress={() => {
              deciding.join(picked);
              setChosen(new Set());
            }}
            className="shadow-overlay"
          >
            {t("side.join", { count: picked.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Which idea a note is part of, and whether people said so. */
function StateOf({ idea }: Readonly<{ idea: NumberedIdea | undefined }>) {
  const t = useTranslations("insight-synthesis");
  const state = idea?.state ?? "alone";
  const looks = { accepted: "text-green", proposed: "text-digital", alone: "text-ink-soft" };

  return (
    <span className={`text-sm font-medium ${looks[state]}`}>
      {t(`side.${state}`, { number: idea?.number ?? 0 })}
    </span>
  );
}
