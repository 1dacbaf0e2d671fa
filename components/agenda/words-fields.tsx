"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { controlLooks } from "#components/ui/field-frame.tsx";
import { type Locale, localeNames, locales } from "#lib/locales.ts";
import type { Step } from "#lib/workshop/model.ts";
import { useEditor } from "./editor-context.ts";
import { standardText, type WordField, withText } from "./step-names.ts";
import { useStepChange } from "./use-step-change.ts";

/** What a step is called and asks for, one language at a time. */
export function WordsFields({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.step");
  const { locale: own } = useEditor();
  const [locale, setLocale] = useState<Locale>(own);
  const name = useId();
  const hintId = useId();

  return (
    <div className="flex flex-col gap-4">
      <fieldset className="min-w-0">
        <legend className="sr-only">{t("language")}</legend>
        <div className="flex flex-wrap gap-1 rounded-control bg-sunken p-1">
          {locales.map((each) => (
            <label
              key={each}
              className="flex min-h-11 flex-1 basis-24 items-center justify-center gap-2 rounded-control px-3 text-center has-checked:bg-surface has-checked:font-semibold has-checked:shadow-card has-focus-visible:outline-3 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name={name}
                checked={each === locale}
                onChange={() => setLocale(each)}
                className="sr-only"
              />
              <span lang={each}>{localeNames[each]}</span>
              {(step.title?.[each] || step.instruction?.[each]) && (
                <span
                  role="img"
                  aria-label={t("hasWords")}
                  className="size-2 rounded-full bg-green"
                />
              )}
            </label>
          ))}
        </div>
      </fieldset>
      <WordsField key={`title ${locale}`} {...{ step, locale, hintId }} field="title" />
      <WordsField key={`instruction ${locale}`} {...{ step, locale, hintId }} field="instruction" />
      <p id={hintId} className="text-sm text-ink-soft">
        {t("wordsHint")}
      </p>
    </div>
  );
}

type WordsFieldProps = Readonly<{ step: Step; field: WordField; locale: Locale; hintId: string }>;

function WordsField({ step, field, locale, hintId }: WordsFieldProps) {
  const t = useTranslations("agenda.step");
  const { options } = useEditor();
  const change = useStepChange(step);
  const id = useId();
  const shared = {
    id,
    lang: locale,
    dir: "auto",
    "aria-describedby": hintId,
    placeholder: standardText(step, field, options.texts, locale) ?? t("noWords"),
    value: step[field]?.[locale] ?? "",
    maxLength: options.limits[field],
    className: controlLooks,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [field]: withText(step[field], locale, currentTarget.value) }, `${field} ${locale}`),
  };

  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {t(field)}
      </label>
      {field === "title" ? <input type="text" {...shared} /> : <textarea rows={3} {...shared} />}
    </div>
  );
}
