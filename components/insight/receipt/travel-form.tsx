"use client";

import { Plus, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { parseKept } from "#lib/insight/kept/kept-parts.ts";
import { type KeptReceipt, MAX_WAYS, travelModes } from "#lib/insight/kept/receipt.ts";
import { FactorForm } from "./factor-form.tsx";
import { numberFrom } from "./number-text.ts";

type KeepingReceipt = Readonly<{
  kept: KeptReceipt;
  save: (change: (kept: KeptReceipt) => KeptReceipt) => void;
}>;

/** Ways that nobody had to travel, and what a kilometre of each stands for. */
export function TravelForm({ kept, save }: KeepingReceipt) {
  const t = useTranslations("insight-receipt.travel");
  const format = useFormatter();

  return (
    <section aria-label={t("title")} className="flex flex-col gap-4">
      <p className="max-w-prose text-ink-soft">{t("text")}</p>
      {kept.ways.length > 0 && (
        <ul className="flex flex-col gap-2">
          {kept.ways.map(({ mode, people, km }, index) => {
            const words = t("way", { mode: t(`modes.${mode}`), people, km: format.number(km) });
            return (
              <Entry
                // biome-ignore lint/suspicious/noArrayIndexKey: ways have no other identity.
                key={index}
                words={words}
                remove={() =>
                  save((before) => ({
                    ...before,
                    ways: before.ways.filter((_, at) => at !== index),
                  }))
                }
              />
            );
          })}
        </ul>
      )}
      <WayForm kept={kept} save={save} />
      {kept.factors.length > 0 && (
        <ul className="flex flex-col gap-2">
          {kept.factors.map(({ mode, gramsPerKm: { low, mid, high }, source, date }) => (
            <Entry
              key={mode}
              words={t("factor", { mode: t(`modes.${mode}`), low, mid, high, source, date })}
              remove={() =>
                save((before) => ({
                  ...before,
                  factors: before.factors.filter((factor) => factor.mode !== mode),
                }))
              }
            />
          ))}
        </ul>
      )}
      {kept.ways.length > 0 && <FactorForm kept={kept} save={save} />}
    </section>
  );
}

function Entry({ words, remove }: Readonly<{ words: string; remove: () => void }>) {
  const t = useTranslations("insight-receipt.travel");
  return (
    <li className="flex items-center justify-between gap-3 rounded-control border border-line bg-paper ps-3">
      <span className="min-w-0 py-2 wrap-anywhere">{words}</span>
      <button
        type="button"
        aria-label={t("remove", { what: words })}
        onClick={remove}
        className="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-danger"
      >
        <Trash2 aria-hidden="true" size={18} />
      </button>
    </li>
  );
}

function WayForm({ kept, save }: KeepingReceipt) {
  const t = useTranslations("insight-receipt.travel");
  const [mode, setMode] = useState<string>("train");
  const [people, setPeople] = useState("");
  const [km, setKm] = useState("");
  const [isWrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const way = { mode, people: numberFrom(people), km: numberFrom(km) };
    const sound = parseKept("receipt", { ...kept, ways: [way] })?.ways[0];
    setWrong(!sound);
    if (!sound) return;
    save((before) => ({ ...before, ways: [...before.ways, sound].slice(0, MAX_WAYS) }));
    setPeople("");
    setKm("");
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label={t("mode")}
          options={travelModes.map((id) => ({ id, label: t(`modes.${id}`) }))}
          value={mode}
          onChange={setMode}
        />
        <TextField label={t("people")} inputMode="numeric" value={people} onChange={setPeople} />
        <TextField
          label={t("km")}
          inputMode="decimal"
          value={km}
          onChange={setKm}
          error={isWrong ? t("wrongWay") : undefined}
        />
      </div>
      <div>
        <Button
          type="submit"
          icon={<Plus aria-hidden="true" size={18} />}
          isDisabled={kept.ways.length >= MAX_WAYS}
        >
          {t("add")}
        </Button>
      </div>
    </form>
  );
}
