"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useMemo, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { parseKept } from "#lib/insight/kept/kept-parts.ts";
import { type KeptReceipt, MAX_MINUTES, MAX_SOURCE } from "#lib/insight/kept/receipt.ts";
import { countries } from "#lib/insight/receipt/countries.ts";
import { ASSUMED_WATTS } from "#lib/insight/receipt/receipt-input.ts";
import { numberFrom } from "./number-text.ts";

type SetupFormProps = Readonly<{
  kept: KeptReceipt;
  /** What holds if nobody enters anything. */
  minutes: number;
  save: (change: (kept: KeptReceipt) => KeptReceipt) => void;
}>;

/** Where the electricity is from, how long devices were on, and what they draw. */
export function SetupForm({ kept, minutes, save }: SetupFormProps) {
  const t = useTranslations("insight-receipt.setup");
  const locale = useLocale();
  const names = useMemo(() => countryNames(locale), [locale]);
  const options = [{ id: "", label: t("world") }, ...names];

  return (
    <section aria-label={t("title")} className="flex flex-col gap-5">
      <SelectField
        label={t("country")}
        description={t("countryText")}
        options={options}
        value={kept.country?.alpha3 ?? ""}
        onChange={(alpha3) => {
          const country = countries.find((each) => each.alpha3 === alpha3) ?? null;
          save((before) => ({ ...before, country }));
        }}
        className="max-w-md"
      />
      <MinutesForm key={`minutes ${kept.minutes}`} {...{ kept, minutes, save }} />
      <WattsForm key={JSON.stringify(kept.watts)} kept={kept} save={save} />
    </section>
  );
}

function countryNames(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return countries
    .map(({ alpha2, alpha3 }) => ({ id: alpha3, label: names.of(alpha2) ?? alpha3 }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
}

function MinutesForm({ kept, minutes, save }: SetupFormProps) {
  const t = useTranslations("insight-receipt.setup");
  const [text, setText] = useState(kept.minutes === null ? "" : String(kept.minutes));
  const [isWrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const entered = text.trim() === "" ? null : numberFrom(text);
    const isSound = entered !== undefined && (entered ?? 0) <= MAX_MINUTES;
    setWrong(!isSound);
    if (isSound) save((before) => ({ ...before, minutes: entered }));
  }

  return (
    <form onSubmit={submit} className="flex flex-wrap items-start gap-3">
      <TextField
        label={t("minutes")}
        description={t("minutesText", { minutes })}
        error={isWrong ? t("wrongNumber") : undefined}
        inputMode="decimal"
        value={text}
        onChange={setText}
        placeholder={String(minutes)}
        className="max-w-md flex-1 basis-40"
      />
      {/* Beside the field: as far down as its label is high. */}
      <Button type="submit" className="mt-[1.975rem]">
        {t("save")}
      </Button>
    </form>
  );
}

function WattsForm({ kept, save }: Omit<SetupFormProps, "minutes">) {
  const t = useTranslations("insight-receipt.setup");
  const words = useTranslations("insight-receipt.head");
  const known = kept.watts;
  const [texts, setTexts] = useState({
    low: String((known?.range ?? ASSUMED_WATTS).low),
    mid: String((known?.range ?? ASSUMED_WATTS).mid),
    high: String((known?.range ?? ASSUMED_WATTS).high),
    source: known?.source ?? "",
  });
  const [isWrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const [low, mid, high] = [texts.low, texts.mid, texts.high].map(numberFrom);
    const watts = { range: { low, mid, high }, source: texts.source };
    const sound = parseKept("receipt", { ...kept, watts });
    setWrong(!sound);
    if (sound) save((before) => ({ ...before, watts: sound.watts }));
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <fieldset className="m-0 flex flex-col gap-2 border-0 p-0">
        <legend className="font-semibold">{t("watts")}</legend>
        <p className="text-sm text-ink-soft">{t("wattsText")}</p>
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
        <TextField
          label={t("source")}
          error={isWrong ? t("wrongWatts") : undefined}
          maxLength={MAX_SOURCE}
          value={texts.source}
          onChange={(source) => setTexts((before) => ({ ...before, source }))}
          className="max-w-md"
        />
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{t("save")}</Button>
        {known && (
          <Button variant="quiet" onPress={() => save((before) => ({ ...before, watts: null }))}>
            {t("assumeAgain")}
          </Button>
        )}
      </div>
    </form>
  );
}
