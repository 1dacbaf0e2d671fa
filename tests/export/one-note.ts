import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import type { WorkshopContent } from "#export/lesson-plan-source.ts";
import { openWorkshop } from "#export/stored-workshop.ts";
import { putShapes } from "#tests/lib/canvas/build-board.ts";
import { canvasStep, endedWorkshop } from "./workshop-content.ts";

/** A workshop in which one person wrote one note. */
export function oneNote({
  text,
  author = "server",
  names = {},
}: Readonly<{
  text: string;
  author?: string;
  names?: Readonly<Record<string, string>>;
}>): WorkshopContent {
  const template = findTemplate("T07-twin-transition");
  if (!template) throw new Error("no T07");
  const doc = new Y.Doc();
  doc.clientID = 1;
  putShapes(doc, [{ id: "n", x: 100, y: 300, text }]);
  const update = Y.encodeStateAsUpdate(doc);
  return openWorkshop({
    workshop: endedWorkshop({ steps: [canvasStep(template, { id: "s1" })] }),
    members: [{ role: "participant" }],
    boards: [
      {
        teamId: "a",
        stepId: "s1",
        updates: [update],
        history: [{ seq: 1, author, at: 1_000, bytes: update }],
      },
    ],
    names,
  });
}
