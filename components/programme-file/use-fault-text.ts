"use client";

import { useTranslations } from "next-intl";
import type { FileFault } from "#lib/workshop/agenda-faults.ts";

/** Longest value that is shown, in characters: what somebody sent has any length. */
const MAX_SHOWN = 40;

/**
 * The sentence for what is wrong with an agenda, and where. Needs the `programme-file` words.
 *
 * @param maxBytes the largest file there may be.
 */
export function useFileFaultText(maxBytes: number): (fault: FileFault) => string {
  const t = useTranslations("programme-file");

  return ({ reason, step, field = "", value = "" }) => {
    // A field we have no word for is shown as it stands in the file.
    const key = `fields.${field}`;
    const name = t.has(key as "fields.id") ? t(key as "fields.id") : short(field);
    const text = t(`faults.${reason}`, {
      field: short(field),
      value: short(value),
      max: Math.floor(maxBytes / 1024),
    });
    const place = placeOf(t, step, reason === "unknown-field" ? "" : name);
    return place === "" ? text : t("fault", { place, text });
  };
}

type Translate = ReturnType<typeof useTranslations<"programme-file">>;

function placeOf(t: Translate, number: number | undefined, field: string): string {
  if (number === undefined) return field;
  return field === "" ? t("whereStep", { number }) : t("whereField", { number, field });
}

function short(text: string): string {
  const characters = [...text];
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join("")}…` : text;
}
