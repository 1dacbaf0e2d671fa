"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { parseKept } from "#lib/insight/kept/kept-parts.ts";
import { type KeptReceipt, MAX_SOURCE, travelModes } from "#lib/insight/kept/receipt.ts";
import { numberFrom } from "./number-text.ts";

const nothing = { low: "", mid: "", high: "", source: "", date: "" };

type FactorFormProps = Readonly<{
  kept: KeptReceipt;
  save: (change: (kept: KeptReceipt) => KeptReceipt) => void;
}>;

/** What a kilometre of one person stands for, with who says so: without that it is not counted. */
export function FactorForm({ kept, save }: FactorFormProps) {
  const t = useTranslations("insight-receipt.travel");
  const words = useTranslations("insight-receipt.head");
  const known = new Set(kept.factors.map(({ mode }) => mode));
  const missing = travelModes.filter(
    (mode) => !known.has(mode) && kept.ways.some((way) => way.mode === mode),
  );
  const [chosen, setChosen] = useState<string>();
  const [texts, setTexts] = useState(nothing);
  const [isWrong, setWrong] = useState(false);
  const mode = missing.find((id) => id === chosen) ?? missing[0];
  if (!mode) return null;

  function submit(event: FormEvent) {
    event.preventDefault();
    const [low, mid, high] = [texts.low, texts.mid, texts.high].map(numberFrom);
    const { source, date } = texts;
    const factor = { mode, gramsPerKm: { low, mid, high }, source, date: date.trim() };
    const sound = parseKept("receipt", { ...kept, factors: [factor] })?.factors[0];
    setWrong(!sound);
    if (!sound) return;
    save((before) => ({
      ...before,
      factors: [...before.factors.filter((each) => each.mode !== sound.mode), sound],
    }));
    setTexts(nothing);
  }

  return (
    <form
      onSubmit={submit}
      className="flex flex-col gap-3 rounded-control border border-dashed border-line-strong p-4"
    >
      <p className="font-semibold">{t("factorTitle")}</p>
      <p className="max-w-prose text-sm text-ink-soft">{t("factorText")}</p>
      <SelectField
        label={t("mode")}
        options={missing.map((id) => ({ id, label: t(`modes.${id}`) }))}
        value={mode}
        onChange={setChosen}
        className="max-w-xs"
      />
      <div className="grid grid-cols-3 gap-3 sm:max-w-md">
        {(["low", "mid", "high"] as const).map((part) => (
          <TextField
            key={part}
            label={words(part)}
            inputMode="decimal"
            value={texts[part]}
            onChange={(text) => setTexts((before) => ({ ...before, [part]: text }))}
          />
        ))}
      </div>
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <TextField
          label={t("source")}
          maxLength={MAX_SOURCE}
          value={texts.source}
          onChange={(source) => setTexts((before) => ({ ...before, source }))}
        />
        <TextField
          label={t("date")}
          placeholder="2025"
          value={texts.date}
          onChange={(date) => setTexts((before) => ({ ...before, date }))}
          error={isWrong ? t("wrongFactor") : undefined}
        />
      </div>
      <div>
        <Button type="submit" icon={<Plus aria-hidden="true" size={18} />}>
          {t("addFactor")}
        </Button>
      </div>
    </form>
  );
}
