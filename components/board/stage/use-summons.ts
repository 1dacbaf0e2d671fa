"use client";

import { useEffect, useRef } from "react";
import type { Editor } from "tldraw";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { keepAtZone, showZone, zoneLookedAt } from "../canvas/board-camera.ts";
import { useStage } from "./stage-context.ts";

/**
 * Takes a person to where the facilitator calls everybody, on any board of the current step; keeps
 * them there if they are to be kept. Whoever opens the board later is taken there, too.
 */
export function useSummons(
  editor: Editor | undefined,
  layout: SheetLayout | undefined,
  isCurrent: boolean,
): void {
  const { workshop, me, gaze } = useStage();
  const summons = isCurrent ? workshop.summons : null;
  const { id, zoneId } = summons ?? {};
  const isKept = summons?.holds === true && me?.role !== "facilitator";
  // The same sheet is laid out anew whenever anything in the workshop changes.
  const latest = useRef(layout);
  useEffect(() => {
    latest.current = layout;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: called again to the same zone, they go again.
  useEffect(() => {
    if (!editor || !latest.current || zoneId === undefined) return;
    showZone(editor, latest.current, zoneId, { animation: { duration: 600 }, force: true });
  }, [editor, id, zoneId]);

  useEffect(() => {
    if (!editor || !latest.current || zoneId === undefined || !isKept) return;
    return keepAtZone(editor, latest.current, zoneId);
  }, [editor, zoneId, isKept]);

  useEffect(() => {
    if (!editor || !isCurrent) return;
    gaze.current = () => latest.current && zoneLookedAt(editor, latest.current);
    return () => {
      gaze.current = undefined;
    };
  }, [editor, isCurrent, gaze]);
}
