import {
  Circle,
  Diamond,
  Eraser,
  Frame,
  Hand,
  Highlighter,
  type LucideIcon,
  MousePointer2,
  MoveUpRight,
  Pencil,
  Square,
  StickyNote,
  Type,
} from "lucide-react";
import { type Editor, GeoShapeGeoStyle } from "tldraw";

/** A tool as people choose it: tldraw's tool, and for shapes which one. */
export type Tool = Readonly<{
  /** Also its message key, `board.tools.<id>`. */
  id: ToolId;
  icon: LucideIcon;
  /** The letter that chooses it, if tldraw has one. */
  key?: string;
  geo?: "rectangle" | "ellipse" | "diamond";
  /** Also on phones, where there is room for few. */
  isBasic?: boolean;
}>;

export type ToolId =
  | "select"
  | "hand"
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
  ],
  [
    { id: "note", icon: StickyNote, key: "N", isBasic: true },
    { id: "text", icon: Type, key: "T", isBasic: true },
  ],
  [
    { id: "rectangle", icon: Square, key: "R", geo: "rectangle" },
    { id: "ellipse", icon: Circle, key: "O", geo: "ellipse" },
    { id: "diamond", icon: Diamond, geo: "diamond" },
    { id: "arrow", icon: MoveUpRight, key: "A" },
  ],
  [
    { id: "draw", icon: Pencil, key: "D", isBasic: true },
    { id: "highlight", icon: Highlighter, key: "⇧D" },
    { id: "eraser", icon: Eraser, key: "E" },
    { id: "frame", icon: Frame, key: "F" },
  ],
];

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
