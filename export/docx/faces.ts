import type { IRunPropertiesOptions } from "docx";
import { hasCjk } from "#lib/canvas/line-break.ts";
import type { PlanDocument, Profile } from "#lib/lesson-plan/document/plan-document.ts";
import type { Locale } from "#lib/locales.ts";

/** Faces of a paper: Office and WPS bring them, or something that looks like them. */
export type Faces = Readonly<{ latin: string; body: string; heading: string }>;

/** What a school's own papers are set in: a form in Song, everything else in a plain sans. */
const east: Readonly<
  Record<"zh-Hans" | "zh-Hant", Readonly<Record<Profile, Omit<Faces, "latin">>>>
> = {
  "zh-Hans": {
    "run-sheet": { body: "Microsoft YaHei", heading: "Microsoft YaHei" },
    "lesson-plan": { body: "Microsoft YaHei", heading: "Microsoft YaHei" },
    "jiao-an": { body: "SimSun", heading: "SimHei" },
  },
  "zh-Hant": {
    "run-sheet": { body: "Microsoft JhengHei", heading: "Microsoft JhengHei" },
    "lesson-plan": { body: "Microsoft JhengHei", heading: "Microsoft JhengHei" },
    "jiao-an": { body: "PMingLiU", heading: "Microsoft JhengHei" },
  },
};

const latin: Readonly<Record<Profile, string>> = {
  "run-sheet": "Arial",
  "lesson-plan": "Arial",
  "jiao-an": "Times New Roman",
};

/** As Word names languages. */
export const wordLanguages: Readonly<Record<Locale, string>> = {
  en: "en-GB",
  "zh-Hans": "zh-CN",
  "zh-Hant": "zh-TW",
};

/** The script that Chinese characters of a text in a language are set in. */
export function scriptOf(lang: Locale, spoken: Locale): "zh-Hans" | "zh-Hant" {
  return (lang === "en" ? spoken : lang) === "zh-Hant" ? "zh-Hant" : "zh-Hans";
}

export function facesOf(profile: Profile, script: "zh-Hans" | "zh-Hant"): Faces {
  return { latin: latin[profile], ...east[script][profile] };
}

type Paper = Pick<PlanDocument, "profile" | "locales" | "workshopLocale">;

/**
 * What a run needs beyond its paragraph's style: its language, a face for it if that is not the
 * paper's, and in Chinese the wide forms of “ ” … —.
 *
 * @param lang `null` for people's own words: no spelling is checked.
 */
export function runLanguage(
  text: string,
  lang: Locale | null,
  { profile, locales, workshopLocale }: Paper,
): Pick<IRunPropertiesOptions, "font" | "language" | "noProof"> {
  const paper = scriptOf(locales[0], workshopLocale);
  const script = scriptOf(lang ?? workshopLocale, workshopLocale);
  const isForeign = script !== paper;
  const isWide = lang === null || lang === "en" ? hasCjk(text) : true;
  return {
    ...((isForeign || isWide) && {
      font: {
        ...(isForeign && { eastAsia: facesOf(profile, script).body }),
        ...(isWide && { hint: "eastAsia" }),
      },
    }),
    ...((isForeign || (lang !== null && lang !== locales[0])) && {
      language: {
        value: wordLanguages[lang ?? locales[0]],
        eastAsia: wordLanguages[script],
      },
    }),
    ...(lang === null && { noProof: true }),
  };
}

type FaceTable = Readonly<{
  other: string;
  panose: string;
  charset: string;
  family: string;
}>;

/**
 * What a program needs to know of a face that it lacks, to take one like it: its other name, which is
 * its own in Chinese; PANOSE; Windows character set (86 GBK, 88 Big5); kind. Word takes a list of
 * names for one, and refuses more than 31 characters (MS-OI29500 §2.1.262).
 */
const faceTable: Readonly<Record<string, FaceTable>> = {
  Arial: {
    other: "Liberation Sans",
    panose: "020B0604020202020204",
    charset: "00",
    family: "swiss",
  },
  "Times New Roman": {
    other: "Liberation Serif",
    panose: "02020603050405020304",
    charset: "00",
    family: "roman",
  },
  "Microsoft YaHei": {
    other: "微软雅黑",
    panose: "020B0503020204020204",
    charset: "86",
    family: "swiss",
  },
  SimSun: {
    other: "宋体",
    panose: "02010600030101010101",
    charset: "86",
    family: "auto",
  },
  SimHei: {
    other: "黑体",
    panose: "02010609060101010101",
    charset: "86",
    family: "modern",
  },
  "Microsoft JhengHei": {
    other: "微軟正黑體",
    panose: "020B0604030504040204",
    charset: "88",
    family: "swiss",
  },
  PMingLiU: {
    other: "新細明體",
    panose: "02020500000000000000",
    charset: "88",
    family: "roman",
  },
};

/** The elements of `word/fontTable.xml`. */
export function faceTableMarkup(): string {
  return Object.entries(faceTable)
    .map(
      ([name, { other, panose, charset, family }]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:panose1 w:val="${panose}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join("");
}
