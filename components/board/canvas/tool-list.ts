import {
  Circle,
  Diamond,
  Eraser,
  Frame,
  Hand,
  Highlighter,
  Laser,
  type LucideIcon,
  MousePointer2,
  MoveUpRight,
  Pencil,
  Square,
  StickyNote,
  Type,
} from "lucide-react";
import { type Editor, GeoShapeGeoStyle } from "tldraw";
import type { StepTool } from "#lib/workshop/model.ts";

/** A tool as people choose it: tldraw's tool, and for shapes which one. */
export type Tool = Readonly<{
  /** Also its message key, `board.tools.<id>`. */
  id: ToolId;
  icon: LucideIcon;
  /** The letter that chooses it, if tldraw has one. */
  key?: string;
  geo?: "rectangle" | "ellipse" | "diamond";
  /** What a step calls it that lets people use some tools only; nothing for those always there. */
  use?: StepTool;
  /** Also on phones, where there is room for few. */
  isBasic?: boolean;
}>;

export type ToolId =
  | "select"
  | "hand"
  | "laser"
  | "note"
  | "text"
  | "rectangle"
  | "ellipse"
  | "diamond"
  | "arrow"
  | "draw"
  | "highlight"
  | "frame"
  | "eraser";

/** In the order of the bar; a list in the list is set apart from its neighbours. */
export const toolGroups: readonly (readonly Tool[])[] = [
  [
    { id: "select", icon: MousePointer2, key: "V", isBasic: true },
    { id: "hand", icon: Hand, key: "H", isBasic: true },
    { id: "laser", icon: Laser, key: "K" },
  ],
  [
    { id: "note", icon: StickyNote, use: "note", key: "N", isBasic: true },
    { id: "text", icon: Type, use: "text", key: "T", isBasic: true },
  ],
  [
    { id: "rectangle", icon: Square, use: "shapes", key: "R", geo: "rectangle" },
    { id: "ellipse", icon: Circle, use: "shapes", key: "O", geo: "ellipse" },
    { id: "diamond", icon: Diamond, use: "shapes", geo: "diamond" },
    { id: "arrow", icon: MoveUpRight, use: "arrow", key: "A" },
  ],
  [
    { id: "draw", icon: Pencil, use: "draw", key: "D", isBasic: true },
    { id: "highlight", icon: Highlighter, use: "draw", key: "⇧D" },
    { id: "eraser", icon: Eraser, use: "draw", key: "E" },
    { id: "frame", icon: Frame, use: "shapes", key: "F" },
  ],
];

/** What tldraw's own tools are, where it is not what they are called. */
const uses: Readonly<Record<string, StepTool>> = {
  note: "note",
  text: "text",
  draw: "draw",
  highlight: "draw",
  eraser: "draw",
  geo: "shapes",
  frame: "shapes",
  arrow: "arrow",
  line: "arrow",
};

/** Whether people may take one of tldraw's tools into their hand: what only looks or points, always. */
export function isToolAllowed(id: string, allowed: readonly StepTool[] | null): boolean {
  const use = uses[id];
  return allowed === null || use === undefined || allowed.includes(use);
}

/** The tools of the bar that a step lets people use; groups that are left empty fall away. */
export function toolGroupsFor(allowed: readonly StepTool[] | null): readonly (readonly Tool[])[] {
  return toolGroups
    .map((group) =>
      group.filter(({ use }) => allowed === null || use === undefined || allowed.includes(use)),
    )
    .filter((group) => group.length > 0);
}

/** Whether a step lets people use cards. */
export function hasCards(allowed: readonly StepTool[] | null): boolean {
  return allowed === null || allowed.includes("cards");
}

/** Takes a tool into the hand. */
export function chooseTool(editor: Editor, { id, geo }: Tool): void {
  if (!geo) {
    editor.setCurrentTool(id);
    return;
  }
  editor.setStyleForNextShapes(GeoShapeGeoStyle, geo);
  editor.setCurrentTool("geo");
}

/** The tool in somebody's hand. Reactive: call it inside `useValue`. */
export function currentTool(editor: Editor): string {
  const id = editor.getCurrentToolId();
  if (id !== "geo") return id;
  return editor.getStyleForNextShape(GeoShapeGeoStyle);
}
