"use client";

import { useMemo } from "react";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { Sheet } from "../canvas/sheet-context.ts";
import { useStage } from "./stage-context.ts";

/** The sheet of a step, in the viewer's language; `undefined` if this page does not know it. */
export function useSheet({ templateId, columnSet, focusZones }: Step): Sheet | undefined {
  const { words } = useStage();

  return useMemo(() => {
    const template = findTemplate(templateId);
    const text = templateId === null ? undefined : words.templates[templateId];
    if (!template || !text) return undefined;
    const tones = Object.fromEntries(template.zones.map(({ id, tone }) => [id, tone]));
    return { layout: layoutSheet(template, columnSet), text, tones, focusZones };
  }, [templateId, columnSet, focusZones, words]);
}
