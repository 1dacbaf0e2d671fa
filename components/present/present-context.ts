import { createContext, useContext } from "react";
import type { Locale } from "#lib/locales.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { stepTexts } from "./step-texts.ts";

/** What every part of the projector view needs to know. */
export type Present = Readonly<{
  workshop: PublicState;
  /** The language of the page, which is the room's. */
  locale: Locale;
  /** The one shown below it, if any. */
  second: Locale | undefined;
  wordsOf(step: Step, locale: Locale): ReturnType<typeof stepTexts>;
}>;

export const PresentContext = createContext<Present | undefined>(undefined);

/** @throws {Error} outside a `PresentContext`. */
export function usePresent(): Present {
  const present = useContext(PresentContext);
  if (!present) throw new Error("usePresent needs a PresentContext above it");
  return present;
}
