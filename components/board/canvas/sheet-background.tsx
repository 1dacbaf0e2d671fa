import { useContext, useRef } from "react";
import { useEditor, useQuickReactor } from "tldraw";
import type { Rect, ZoneLayout } from "#lib/canvas/sheet.ts";
import { type Sheet, SheetContext } from "./sheet-context.ts";

/**
 * The template, drawn behind the shapes and moving with the camera. Nobody can select, move or
 * delete it. It is tldraw's `Background` and not its `OnTheCanvas`, which lies above the watermark
 * and would cover it.
 */
export function SheetBackground() {
  const editor = useEditor();
  const sheet = useContext(SheetContext);
  const paper = useRef<HTMLDivElement>(null);

  useQuickReactor("move the sheet", () => {
    const { x, y, z } = editor.getCamera();
    if (paper.current) paper.current.style.transform = `scale(${z}) translate(${x}px, ${y}px)`;
  }, [editor]);

  return (
    <div className="tl-background">
      <div ref={paper} className="sheet">
        {sheet && <SheetParts sheet={sheet} />}
      </div>
    </div>
  );
}

function SheetParts({ sheet: { layout, text, tones, focusZones } }: { sheet: Sheet }) {
  const isInUse = (id: string) => focusZones.length === 0 || focusZones.includes(id);

  return (
    <>
      <header className="sheet-title" style={placed(layout.title)}>
        <h2>{text.name}</h2>
        <p>{text.purpose}</p>
      </header>
      {layout.columnHeads.map(({ columnId, rect }) => (
        <div key={columnId} className="sheet-column" style={placed(rect)}>
          <strong>{text.columns[columnId]?.name}</strong>
          <span>{text.columns[columnId]?.prompt}</span>
        </div>
      ))}
      {layout.zones.map((zone) => (
        <Zone
          key={zone.id}
          zone={zone}
          tone={tones[zone.id] ?? "neutral"}
          isInUse={isInUse(zone.id)}
          words={text.zones[zone.id] ?? { name: "", prompt: "" }}
        />
      ))}
    </>
  );
}

type ZoneProps = Readonly<{
  zone: ZoneLayout;
  tone: string;
  isInUse: boolean;
  words: Readonly<{ name: string; prompt: string }>;
}>;

function Zone({ zone, tone, isInUse, words }: ZoneProps) {
  const { rect, label, cells } = zone;
  const inside = { ...label, x: label.x - rect.x, y: label.y - rect.y };
  return (
    <section
      className="sheet-zone"
      style={placed(rect)}
      data-zone={zone.id}
      data-tone={tone}
      data-in-use={isInUse}
      data-row={cells.length > 0}
    >
      <div className="sheet-label" style={{ ...placed(inside), height: undefined }}>
        <h3>{words.name}</h3>
        <p>{words.prompt}</p>
      </div>
      {cells.slice(1).map((cell) => (
        <i key={cell.columnId} className="sheet-rule" style={{ left: cell.rect.x - rect.x }} />
      ))}
    </section>
  );
}

function placed({ x, y, w, h }: Rect) {
  return { left: x, top: y, width: w, height: h };
}
