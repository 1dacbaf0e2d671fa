import { createContext } from "react";
import type { TemplateText } from "#i18n/catalogue-text.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";

export type Tone = "neutral" | "green" | "digital" | "warm" | "alert";

/** What is drawn behind a board's shapes, in the viewer's language. */
export type Sheet = Readonly<{
  layout: SheetLayout;
  text: TemplateText;
  tones: Readonly<Record<string, Tone>>;
  /** Zones in use in this step; the others are drawn calmer. Empty means all. */
  focusZones: readonly string[];
}>;

/** tldraw takes components, not elements, and they must stay the same: the sheet comes this way. */
export const SheetContext = createContext<Sheet | undefined>(undefined);
