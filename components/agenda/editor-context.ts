"use client";

import type { ReactNode } from "react";
import { createContext, use } from "react";
import type { Locale } from "#lib/locales.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { StepTime } from "#lib/workshop/step-times.ts";
import type { AgendaOptions } from "./agenda-options.ts";
import type { DraftAction } from "./draft-history.ts";

/** What all parts of the editor go by. */
export type Editor = Readonly<{
  locale: Locale;
  options: AgendaOptions;
  /** The empty sheet of each canvas, small, by template id. */
  thumbnails: Readonly<Record<string, ReactNode>>;
  steps: readonly Step[];
  kept: ReadonlySet<string>;
  /** By step id; `undefined` until the browser knows the time. */
  times: ReadonlyMap<string, StepTime> | undefined;
  /** A moment as the page shows it: the time of day or, while no start is set, since the start. */
  clock(at: number): string;
  isTimeOfDay: boolean;
  canEdit: boolean;
  selectedId: string | undefined;
  select(id: string | undefined): void;
  edit(change: Extract<DraftAction, { type: "edit" }>["edit"], key?: string): void;
  /** Words for everybody, read out too. */
  say(news: string): void;
  titleOf(step: Step): string;
}>;

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error("outside of the agenda editor");
  return editor;
}
