"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "#components/ui/select-field.tsx";
import { type Profile, profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { isLocale, localeNames, locales } from "#lib/locales.ts";
import type { PaperWish } from "./paper-wish.ts";

type WishFieldsProps = Readonly<{
  wish: PaperWish;
  leads: boolean;
  /** Then in one language: edits belong to one. */
  isEditing: boolean;
  onChange(wish: PaperWish): void;
}>;

const languages = locales.map((id) => ({ id, label: localeNames[id] }));

/** Which paper, in which language, and with which other beside it. */
export function WishFields({ wish, leads, isEditing, onChange }: WishFieldsProps) {
  const t = useTranslations("plan");
  const offered = profiles.filter((profile) => leads || profile !== "run-sheet");
  const others = languages.filter(({ id }) => id !== wish.locale);

  return (
    <div className="grid gap-4 sm:flex sm:flex-wrap">
      <SelectField
        label={t("profile")}
        value={wish.profile}
        options={offered.map((id) => ({ id, label: t(`profiles.${id}`) }))}
        onChange={(id) => onChange({ ...wish, profile: id as Profile })}
        className="sm:w-56"
      />
      <SelectField
        label={t("language")}
        value={wish.locale}
        options={languages}
        onChange={(id) => {
          if (!isLocale(id)) return;
          onChange({ ...wish, locale: id, second: wish.second === id ? undefined : wish.second });
        }}
        className="sm:w-40"
      />
      {!isEditing && (
        <SelectField
          label={t("second")}
          value={wish.second ?? ""}
          options={[{ id: "", label: t("noSecond") }, ...others]}
          onChange={(id) => onChange({ ...wish, second: isLocale(id) ? id : undefined })}
          className="sm:w-40"
        />
      )}
    </div>
  );
}
