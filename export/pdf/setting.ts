import { createContext, useContext } from "react";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import type { Locale } from "#lib/locales.ts";
import { contentWidth, type Sheet } from "./design.ts";
import { fontStack } from "./fonts.ts";
import type { Drawing } from "./writing/drawing.ts";

/** What every piece of a paper needs to know of the whole. */
export type Setting = Readonly<{
  document: PlanDocument;
  sheet: Sheet;
  /** Between the margins, in points. */
  width: number;
  /** Whether tables are framed, as on a form. */
  framed: boolean;
  drawing: Drawing;
}>;

export function settingOf(document: PlanDocument, sheet: Sheet, drawing: Drawing): Setting {
  const framed = document.profile === "jiao-an";
  return { document, sheet, width: contentWidth(sheet), framed, drawing };
}

export const SettingContext = createContext<Setting | null>(null);

/** @throws {Error} outside of a paper. */
export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error("a piece of paper outside of a paper");
  return setting;
}

/** Faces for words in a language; `null` for people's own. */
export function facesFor({ document }: Setting, lang: Locale | null | undefined): string[] {
  return fontStack(lang ?? document.locales[0], document.workshopLocale);
}

export function secondLocale({ document }: Setting): Locale | null {
  return document.locales[1] ?? null;
}
