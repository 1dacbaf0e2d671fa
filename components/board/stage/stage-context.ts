import { createContext, useContext } from "react";
import type { Locale } from "#lib/locales.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { Person, Viewing } from "./stage-scene.ts";
import type { WorkshopWords } from "./step-words.ts";

/** What every part of the board page needs to know. */
export type Stage = Readonly<{
  workshop: PublicState;
  /** `undefined` once somebody was taken out of the workshop. */
  me: Person | undefined;
  words: WorkshopWords;
  locale: Locale;
  viewing: Viewing | undefined;
  /** Shows a board, or with `undefined` where the room is. */
  view(viewing: Viewing | undefined): void;
  /** Keeps words that a board could not save when it was closed. */
  leaveBehind(words: readonly string[]): void;
  /** Says which zone of the current step's canvas is looked at; empty while no such board is open. */
  gaze: { current: (() => string | undefined) | undefined };
}>;

export const StageContext = createContext<Stage | undefined>(undefined);

/** @throws {Error} outside a `StageContext`. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error("useStage needs a StageContext above it");
  return stage;
}
