import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { Doc } from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import type { BulkNote } from "#lib/canvas/bulk-notes.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import type { ZonePlace } from "#lib/canvas/sheet.ts";
import type { TidyOrder } from "#lib/canvas/tidy-zone.ts";
import type { Sheet } from "../canvas/sheet-context.ts";
import type { ManyDialogProps } from "./many-dialog.tsx";
import type { NoteDesk } from "./note-desk.ts";
import type { TidyFacts } from "./use-tidy-facts.ts";
import { targetsOf } from "./zone-targets.ts";

type Options = Readonly<{
  desk: NoteDesk;
  doc: Doc;
  sheet: Sheet;
  facts: TidyFacts;
  /** Tells a screen reader what was done. */
  say(text: string): void;
}>;

/** What the menu of a zone does, and the dialog it opens. */
export function useZoneWork({ desk, doc, sheet, facts, say }: Options) {
  const t = useTranslations("notes");
  const targets = useMemo(() => targetsOf(sheet), [sheet]);
  const [opened, setOpened] = useState<ManyDialogProps["opened"]>();

  const dialog: ManyDialogProps = {
    opened,
    targets,
    room: () => Math.max(0, recordBounds.boardShapes - recordsMap(doc).size),
    onAdd(notes: readonly BulkNote[]) {
      setOpened(undefined);
      say(t("many.added", { count: desk.addMany(notes) }));
    },
    onClose: () => setOpened(undefined),
  };

  return {
    dialog,
    addMany: (place: ZonePlace, text = "") => setOpened({ place, text }),
    tidy(zoneId: string, order: TidyOrder) {
      const zone = sheet.text.zones[zoneId]?.name ?? "";
      const moved = desk.tidy(zoneId, facts.optionsFor(order));
      say(t(moved > 0 ? "tidy.done" : "tidy.nothing", { zone }));
    },
  };
}
