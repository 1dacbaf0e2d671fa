import { type ReactNode, useRef } from "react";
import { type Editor, useQuickReactor, useValue } from "tldraw";
import type { SheetLayout, ZoneLayout } from "#lib/canvas/sheet.ts";
import "./zone-menus.css";

/** Narrower on screen than this, in pixels, a zone has no room for a button beside its name. */
const NARROWEST = 150;

type ZoneMenusProps = Readonly<{
  editor: Editor;
  layout: SheetLayout;
  children(zone: ZoneLayout): ReactNode;
}>;

/**
 * A button in the corner of each zone, at the size of the screen and not of the board. Out of the
 * way while somebody draws.
 */
export function ZoneMenus({ editor, layout, children }: ZoneMenusProps) {
  const paper = useRef<HTMLDivElement>(null);
  const isIdle = useValue(
    "zone menus",
    () => ["select", "hand"].includes(editor.getCurrentToolId()) && !editor.getEditingShapeId(),
    [editor],
  );
  // In coarse steps: it changes with every turn of the wheel.
  const least = useValue("zoom for menus", () => NARROWEST / coarse(editor.getZoomLevel()), [
    editor,
  ]);

  // Only these: the browser would scroll the layer to a button beside it, and all of them astray.
  const inView = useValue("zones in view", () => {
    const view = editor.getViewportPageBounds();
    const isSeen = (zone: ZoneLayout) => view.containsPoint(cornerOf(zone));
    return layout.zones
      .filter(isSeen)
      .map(({ id }) => id)
      .join(" ");
  }, [editor, layout]).split(" ");

  useQuickReactor("move the zone menus", () => {
    const { x, y, z } = editor.getCamera();
    if (!paper.current) return;
    paper.current.style.transform = `scale(${z}) translate(${x}px, ${y}px)`;
    paper.current.style.setProperty("--unzoom", String(1 / z));
  }, [editor, isIdle]);

  if (!isIdle) return null;
  return (
    <div className="pointer-events-none absolute inset-0 z-[1] overflow-clip">
      <div ref={paper} className="board-marks">
        {layout.zones
          .filter(({ id, label }) => label.w >= least && inView.includes(id))
          .map((zone) => (
            <div
              key={zone.id}
              className="board-zone-menu"
              style={{ left: cornerOf(zone).x, top: cornerOf(zone).y }}
            >
              {children(zone)}
            </div>
          ))}
      </div>
    </div>
  );
}

function cornerOf({ label, rect }: ZoneLayout) {
  return { x: label.x + label.w, y: rect.y };
}

function coarse(zoom: number): number {
  return 2 ** (Math.round(Math.log2(zoom) * 4) / 4);
}
