"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { CITY_CYCLE } from "#lib/insight/city-cycle/city-cycle.ts";
import { bareName, copiesByRoute, leftByReason } from "#lib/insight/city-cycle/city-rows.ts";
import type { NextRound } from "#lib/insight/city-cycle/next-round.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { useInsightNames } from "../insight-names.ts";
import { useNoteSheet } from "../note-sheet.tsx";

/** What goes along into a next round and why, and what stays; each opens its notes. */
export function CarriedOver({ plan }: Readonly<{ plan: NextRound }>) {
  const t = useTranslations("insight-city-cycle.next");
  const names = useInsightNames();
  const phase = (zoneId: string) => bareName(names.zone(CITY_CYCLE, zoneId));
  const routes = copiesByRoute(plan);
  const left = leftByReason(plan);

  return (
    <div className={`grid gap-5 ${left.length > 0 ? "lg:grid-cols-2" : ""}`}>
      <List title={t("carried", { count: plan.copies.length })} isWide={left.length === 0}>
        {routes.length === 0 && <li className="text-ink-soft">{t("nothing")}</li>}
        {routes.map(({ from, to, reason, notes }) => (
          <Line key={`${from} ${to} ${reason}`} about={t(`carry.${reason}`)} notes={notes}>
            <span className="inline-flex flex-wrap items-center gap-x-2 font-semibold">
              {phase(from)}
              {from !== to && (
                <>
                  <ArrowRight aria-hidden="true" size={16} />
                  <span>{phase(to)}</span>
                </>
              )}
            </span>
          </Line>
        ))}
      </List>
      <List title={t("left", { count: plan.left.length })}>
        {left.length === 0 && <li className="text-ink-soft">{t("nothing")}</li>}
        {left.map(({ reason, notes }) => (
          <Line key={reason} about={t(`stay.${reason}`)} notes={notes} />
        ))}
      </List>
    </div>
  );
}

type ListProps = Readonly<{ title: string; isWide?: boolean; children: React.ReactNode }>;

/** @param isWide it has all the width there is. */
function List({ title, isWide = false, children }: ListProps) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{title}</h3>
      <ul className={`grid gap-2 ${isWide ? "md:grid-cols-2 xl:grid-cols-3" : ""}`}>{children}</ul>
    </div>
  );
}

type LineProps = Readonly<{
  about: string;
  notes: readonly NoteRef[];
  children?: React.ReactNode;
}>;

function Line({ about, notes, children }: LineProps) {
  const t = useTranslations("insight-city-cycle");
  const openNotes = useNoteSheet();
  return (
    <li>
      <button
        type="button"
        onClick={() => openNotes({ title: about, notes })}
        className="flex min-h-11 w-full flex-col rounded-control border border-line bg-paper px-3 py-2 text-start hover:border-line-strong"
      >
        {children}
        <span className="text-sm text-ink-soft">
          {about} · {t("notes", { count: notes.length })}
        </span>
      </button>
    </li>
  );
}
