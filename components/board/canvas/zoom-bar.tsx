import { Maximize, Minus, Plus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type Editor, useValue } from "tldraw";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { BarButton } from "./bar-button.tsx";
import { showAll } from "./board-camera.ts";

/** Milliseconds a change of view takes; tldraw skips it for people who asked for less motion. */
const MOVE = { animation: { duration: 200 } };

/** Nearer, farther, and the whole sheet. */
export function ZoomBar({ editor, layout }: Readonly<{ editor: Editor; layout: SheetLayout }>) {
  const t = useTranslations("board.zoom");
  const format = useFormatter();
  const zoom = useValue("zoom", () => editor.getZoomLevel(), [editor]);
  const centre = () => editor.getViewportScreenCenter();

  return (
    <div role="toolbar" aria-label={t("label")} className="board-bar board-zoom">
      <BarButton
        icon={Minus}
        label={t("out")}
        onPress={() => editor.zoomOut(centre(), MOVE)}
        className="max-sm:hidden"
      />
      <span className="w-13 text-center text-sm text-ink-soft tabular-nums max-sm:hidden">
        {format.number(zoom, { style: "percent", maximumFractionDigits: 0 })}
      </span>
      <BarButton
        icon={Plus}
        label={t("in")}
        onPress={() => editor.zoomIn(centre(), MOVE)}
        className="max-sm:hidden"
      />
      <BarButton icon={Maximize} label={t("fit")} onPress={() => showAll(editor, layout, MOVE)} />
    </div>
  );
}
