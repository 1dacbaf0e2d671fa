"use client";

import { Route, StickyNote } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Hotspot } from "#lib/insight/lens/contributions.ts";
import { notesOnSectors } from "#lib/insight/lens/notes-on-sectors.ts";
import type { LensWords } from "./use-lens-words.ts";

type HotspotListProps = Readonly<{
  hotspots: readonly Hotspot[];
  sectors: readonly string[];
  total: number;
  /** How much more or less than without levers, as a share; `undefined` while none is pulled. */
  changeShare: number | undefined;
  words: LensWords;
  onSector(sector: number): void;
}>;

/** The total, and the sectors where emissions gather, by name. */
export function HotspotList(props: HotspotListProps) {
  const { hotspots, sectors, total, changeShare, words, onSector } = props;
  const t = useTranslations("insight-lens.hotspots");
  const { source } = useInsight();
  const notes = useMemo(() => notesOnSectors(source, sectors), [source, sectors]);
  const showNotes = useNoteSheet();

  return (
    <section aria-label={t("heading")} className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
      <div className="flex flex-col rounded-card border border-line bg-surface p-4 shadow-card">
        <h2 className="text-base font-semibold text-ink-soft">{t("total")}</h2>
        <p className="font-display text-4xl leading-tight break-words text-green tabular-nums">
          {words.amount(total)}
        </p>
        {changeShare !== undefined && (
          <p className="mt-1 text-lg font-semibold">
            {words.change(changeShare)} <span className="font-normal">{t("after")}</span>
          </p>
        )}
      </div>
      {hotspots.length === 0 && <p className="self-center text-ink-soft">{t("none")}</p>}
      {hotspots.map((hotspot, index) => {
        const { sector, directShare, embodiedShare, upstreamShare, seenFrom } = hotspot;
        const name = words.sector(sector);
        const found = notes[sector] ?? [];
        return (
          <div
            key={sector}
            className="flex flex-col rounded-card border border-line bg-surface p-4 shadow-card"
          >
            <h2 className="flex items-start gap-3 text-lg leading-snug">
              <span
                aria-hidden="true"
                className="grid size-8 shrink-0 place-items-center rounded-full bg-danger-soft font-display text-lg text-danger"
              >
                {index + 1}
              </span>
              <span dir="auto" className="min-w-0 break-words">
                {name}
              </span>
            </h2>
            <p className="mt-1 flex flex-wrap gap-x-4 font-semibold tabular-nums">
              <span>{t("direct", { share: words.share(directShare) })}</span>
              <span>{t("embodied", { share: words.share(embodiedShare) })}</span>
            </p>
            <p className="text-sm text-ink-soft">{t(seenFrom)}</p>
            {upstreamShare > 0.01 && (
              <p className="text-sm text-ink-soft">
                {t("upstream", { share: words.share(upstreamShare) })}
              </p>
            )}
            <div className="mt-auto flex flex-wrap gap-x-2 pt-2 print:hidden">
              <Button
                variant="quiet"
                icon={<Route aria-hidden="true" size={18} />}
                onPress={() => onSector(sector)}
                className="-ms-4"
              >
                {t("paths")}
              </Button>
              {found.length > 0 && (
                <Button
                  variant="quiet"
                  icon={<StickyNote aria-hidden="true" size={18} />}
                  onPress={() =>
                    showNotes({ title: t("notesTitle", { sector: name }), notes: found })
                  }
                >
                  {t("notes", { count: found.length })}
                </Button>
              )}
            </div>
          </div>
        );
      })}
    </section>
  );
}
