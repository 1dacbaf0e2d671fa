"use client";

import { CircleDot } from "lucide-react";
import { useTranslations } from "next-intl";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { NoteTexts } from "#components/insight/note-texts.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import {
  MECHANISM_TEMPLATE,
  type MechanismTable,
  mechanismZones,
  type OptionRow,
} from "#lib/insight/mechanisms/mechanism-table.ts";
import { noteKey } from "#lib/insight/note-key.ts";

/** Side by side where there is room: the option, and its effects. */
const columns = "gap-x-4 md:grid-cols-3 print:grid-cols-3";
const heading = "px-2 text-sm text-ink-soft md:sr-only print:sr-only";

/** Options of a team by mechanism, each with its effects of first and of higher order. */
export function OptionList({ table }: Readonly<{ table: MechanismTable }>) {
  const t = useTranslations("insight-mechanisms.options");
  const names = useInsightNames();
  const { options, ofAll, emptyMechanisms } = table;
  const hasOthers = ofAll.firstOrder.length + ofAll.higherOrder.length > 0;

  return (
    <div className="flex flex-col gap-4">
      {/* On wide screens said once, above all; each option has it for those who cannot see. */}
      <div aria-hidden="true" className={`hidden md:grid print:grid ${columns}`}>
        {(["second", "first", "higher"] as const).map((order) => (
          <p key={order} className="px-2 text-sm text-ink-soft">
            {t(`orders.${order}`)}
          </p>
        ))}
      </div>
      {mechanismZones
        .filter((zone) => !emptyMechanisms.includes(zone))
        .map((zone) => (
          <div key={zone}>
            <h4 className="font-semibold text-green">{names.zone(MECHANISM_TEMPLATE, zone)}</h4>
            <ul className="divide-y divide-line">
              {options
                .filter(({ zoneId }) => zoneId === zone)
                .map((row) => (
                  <Option key={noteKey(row.option)} row={row} />
                ))}
            </ul>
          </div>
        ))}
      {hasOthers && (
        <div className="rounded-control bg-sunken p-3">
          <h4 className="font-semibold">{t("ofAll")}</h4>
          <p className="text-sm text-ink-soft">{t("ofAllText")}</p>
          <div className="mt-2 grid gap-3 md:grid-cols-2 print:grid-cols-2">
            <Effects order="first" notes={ofAll.firstOrder} />
            <Effects order="higher" notes={ofAll.higherOrder} />
          </div>
        </div>
      )}
    </div>
  );
}

function Option({ row }: Readonly<{ row: OptionRow }>) {
  const t = useTranslations("insight-mechanisms.options");
  const { option, score, firstOrder, higherOrder } = row;

  return (
    <li className={`grid gap-y-2 py-1 ${columns}`}>
      <div className="min-w-0">
        <p className={heading}>{t("orders.second")}</p>
        <NoteTexts title={t("orders.second")} notes={[option]} className="font-semibold" />
        {score !== null && (
          <Chip tone="green" icon={<CircleDot aria-hidden="true" size={14} />} className="ms-2">
            {t("dots", { count: score })}
          </Chip>
        )}
      </div>
      <Effects order="first" notes={firstOrder} headClass={heading} />
      <Effects order="higher" notes={higherOrder} headClass={heading} />
    </li>
  );
}

type EffectsProps = Readonly<{
  order: "first" | "higher";
  notes: readonly NoteRef[];
  headClass?: string;
}>;

function Effects({ order, notes, headClass = "px-2 text-sm text-ink-soft" }: EffectsProps) {
  const t = useTranslations("insight-mechanisms.options");
  const title = t(`orders.${order}`);

  return (
    <div className="min-w-0">
      <p className={headClass}>{title}</p>
      {notes.length === 0 ? (
        <p className="min-h-11 content-center px-2 text-sm text-ink-faint">{t("notJoined")}</p>
      ) : (
        <NoteTexts title={title} notes={notes} />
      )}
    </div>
  );
}
