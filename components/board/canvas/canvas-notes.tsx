import { useEffect, useState } from "react";
import type { Editor } from "tldraw";
import { type ZonePlace, zoneAt } from "#lib/canvas/sheet.ts";
import { ManyDialog } from "../notes/many-dialog.tsx";
import type { NoteDesk } from "../notes/note-desk.ts";
import { useTidyFacts } from "../notes/use-tidy-facts.ts";
import { ZoneMenu } from "../notes/zone-menu.tsx";
import { useZoneWork } from "../notes/zone-work.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { usePasteMany } from "./paste-many.ts";
import type { Sheet } from "./sheet-context.ts";
import { ZoneMenus } from "./zone-menus.tsx";

type CanvasNotesProps = Readonly<{
  editor: Editor;
  room: BoardRoom;
  sheet: Sheet;
  desk: NoteDesk;
  stepId: string;
  /** Whether notes are in use in this step. */
  canAdd: boolean;
  /** Whether one may move what others wrote. */
  canTidy: boolean;
}>;

/** What one can do with many notes on a canvas: a menu in each zone, and pasting. */
export function CanvasNotes(props: CanvasNotesProps) {
  const { editor, room, sheet, desk, stepId, canAdd, canTidy } = props;
  const [said, say] = useState("");
  const facts = useTidyFacts(stepId);
  const work = useZoneWork({ desk, doc: room.doc, sheet, facts, say });
  const { layout } = sheet;

  const isAsking = work.dialog.opened !== undefined;
  useEffect(() => {
    if (!isAsking) return;
    // Its keys would work behind the dialog: Backspace deletes what is selected.
    editor.blur({ blurContainer: false });
    return () => {
      editor.focus({ focusContainer: false });
    };
  }, [editor, isAsking]);

  usePasteMany(editor, canAdd, (text, at) => {
    const place = (at && zoneAt(layout, at)) ?? firstPlace(sheet);
    if (place) work.addMany(place, text);
  });

  return (
    <>
      <ZoneMenus editor={editor} layout={layout}>
        {({ id, cells }) => (
          <ZoneMenu
            zone={sheet.text.zones[id]?.name ?? ""}
            orders={canTidy ? facts.orders : []}
            canAdd={canAdd}
            triggerClassName="board-zone-button"
            onAddMany={() => work.addMany({ zoneId: id, columnId: cells[0]?.columnId ?? null })}
            onTidy={(order) => work.tidy(id, order)}
          />
        )}
      </ZoneMenus>
      <ManyDialog {...work.dialog} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

/** Where notes go that were pasted beside all zones. */
function firstPlace({ layout, focusZones }: Sheet): ZonePlace | undefined {
  const zone = layout.zones.find(({ id }) => focusZones.includes(id)) ?? layout.zones[0];
  return zone && { zoneId: zone.id, columnId: zone.cells[0]?.columnId ?? null };
}
