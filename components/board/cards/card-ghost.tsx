import { createPortal } from "react-dom";
import type { Editor } from "tldraw";
import { latestFaces } from "#components/decks/use-card-faces.ts";
import { type SheetLayout, zoneAt } from "#lib/canvas/sheet.ts";
import { CardBox } from "./card-box.tsx";
import { isOnBoard } from "./on-board.ts";
import type { CardOnItsWay } from "./use-card-drag.ts";

/** Below this a card under a finger could not be seen. */
const SMALLEST = 0.5;

type CardGhostProps = Readonly<{ editor: Editor; layout: SheetLayout; drag: CardOnItsWay }>;

/** A card under the pointer, as large as it will be, and the zone it would fall into. */
export function CardGhost({ editor, layout, drag }: CardGhostProps) {
  const at = { x: drag.x, y: drag.y };
  const scale = Math.max(SMALLEST, editor.getZoomLevel());
  return createPortal(
    <div aria-hidden="true" data-card-ghost="" className="pointer-events-none fixed inset-0 z-50">
      {isOnBoard(editor, at) && <Landing {...{ editor, layout }} at={at} />}
      <div
        style={{ left: at.x, top: at.y, transform: `translate(-50%, -50%) scale(${scale})` }}
        className="absolute bg-white opacity-90 shadow-overlay"
      >
        <CardBox face={latestFaces()(drag.card)} />
      </div>
    </div>,
    document.body,
  );
}

type LandingProps = Readonly<{
  editor: Editor;
  layout: SheetLayout;
  at: Readonly<{ x: number; y: number }>;
}>;

function Landing({ editor, layout, at }: LandingProps) {
  const place = zoneAt(layout, editor.screenToPage(at));
  const zone = layout.zones.find(({ id }) => id === place?.zoneId);
  const cell = zone?.cells.find(({ columnId }) => columnId === place?.columnId);
  const area = cell?.rect ?? zone?.rect;
  if (!area) return null;
  const { x, y } = editor.pageToScreen(area);
  const zoom = editor.getZoomLevel();
  return (
    <div
      style={{ left: x, top: y, width: area.w * zoom, height: area.h * zoom }}
      className="absolute rounded-control border-3 border-digital bg-digital/10"
    />
  );
}
