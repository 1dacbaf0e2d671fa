import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { useDeckWords } from "#components/decks/use-deck-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { BulkNote } from "#lib/canvas/bulk-notes.ts";
import { MOST_AT_ONCE, type Pasted } from "#lib/canvas/pasted-notes.ts";
import type { ZonePlace } from "#lib/canvas/sheet.ts";
import { LONGEST_NOTE } from "../outline/note-box.tsx";
import { type Draft, draftOf } from "./draft-notes.ts";
import { type Edit, ManyRow } from "./many-row.tsx";
import { TableColumns } from "./table-columns.tsx";
import { useFocusInDialog } from "./use-focus-in-dialog.ts";
import { keyOf, type Target } from "./zone-targets.ts";

type ManyPreviewProps = Readonly<{
  pasted: Pasted;
  place: ZonePlace;
  targets: readonly Target[];
  room(): number;
  onAdd(notes: readonly BulkNote[]): void;
  onBack(): void;
}>;

/** The notes a paste would become: each can be changed or left out before any is added. */
export function ManyPreview({ place, targets, onAdd, ...props }: ManyPreviewProps) {
  const t = useTranslations("notes.many");
  const [pasted, setPasted] = useState(props.pasted);
  const [chosen, setChosen] = useState(keyOf(place));
  const [edits, setEdits] = useState<ReadonlyMap<number, Edit>>(new Map());
  const [room] = useState(props.room);
  const hasTags = pasted.kind === "table" && pasted.roles.tags !== null;
  const words = useDeckWords(hasTags);
  const draft = useMemo(() => draftOf(pasted, targets, words), [pasted, targets, words]);
  const target = targets.find((one) => keyOf(one.place) === chosen) ?? targets[0];
  const list = useRef<HTMLElement>(null);
  useFocusInDialog(list);

  const rows = draft.notes.map((note, index) => ({ ...note, isIn: true, ...edits.get(index) }));
  const added = rows.filter(
    ({ isIn, text }) => isIn && text.trim() !== "" && text.length <= LONGEST_NOTE,
  );
  const isTooMany = added.length > room;
  const nothing = added.length === 0 || isTooMany || !target;

  function add() {
    if (!target || nothing) return;
    onAdd(
      added.map((note) => ({ ...note, text: note.text.trim(), place: note.place ?? target.place })),
    );
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <SelectField
        label={t("zone")}
        value={target ? keyOf(target.place) : ""}
        onChange={setChosen}
        options={targets.map((one) => ({ id: keyOf(one.place), label: one.name }))}
      />
      {pasted.kind === "table" && (
        <TableColumns
          table={pasted}
          onChange={(table) => {
            setPasted(table);
            setEdits(new Map());
          }}
        />
      )}
      <Troubles draft={draft} isCut={pasted.isCut} room={isTooMany ? room : undefined} />
      <section ref={list} tabIndex={-1} aria-label={t("list")} className="outline-none">
        <p role="status" className="text-sm font-semibold text-ink-soft">
          {rows.length === 0 ? t("nothing") : t("chosen", { count: added.length })}
        </p>
        <ul className="mt-2 max-h-[40dvh] overflow-auto overscroll-contain rounded-card border border-line empty:hidden">
          {rows.map((row, index) => (
            <ManyRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place in the paste.
              key={index}
              number={index + 1}
              row={row}
              goesTo={nameOf(row.place, target, targets)}
              onEdit={(edit) =>
                setEdits((before) => new Map(before).set(index, { ...before.get(index), ...edit }))
              }
            />
          ))}
        </ul>
      </section>
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={props.onBack}>{t("back")}</Button>
        <Button type="submit" variant="primary" aria-disabled={nothing || undefined}>
          {t("add", { count: added.length })}
        </Button>
      </div>
    </form>
  );
}

/** Where a note goes, if that is not where most go. */
function nameOf(
  place: ZonePlace | null,
  target: Target | undefined,
  targets: readonly Target[],
): string | undefined {
  if (place === null || (target && keyOf(place) === keyOf(target.place))) return undefined;
  return targets.find((one) => keyOf(one.place) === keyOf(place))?.name;
}

type TroublesProps = Readonly<{ draft: Draft; isCut: boolean; room: number | undefined }>;

/** What of the paste cannot be as it was meant. */
function Troubles({ draft, isCut, room }: TroublesProps) {
  const t = useTranslations("notes.many");
  const { beyond, unknownZones, unknownTags } = draft;
  const said = [
    ...(isCut ? [t("cut")] : []),
    ...(beyond > 0 ? [t("tooMany", { count: beyond, most: MOST_AT_ONCE })] : []),
    ...(room !== undefined ? [t("noRoom", { room })] : []),
    ...(unknownZones.length > 0 ? [t("unknownZones", { names: listed(unknownZones) })] : []),
    ...(unknownTags.length > 0 ? [t("unknownTags", { names: listed(unknownTags) })] : []),
  ];
  if (said.length === 0) return null;
  return (
    <Notice tone="warning">
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

/** Few enough names to be read. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${[...name].slice(0, 40).join("")}”`);
  return names.length > 5 ? `${shown.join(" ")} …` : shown.join(" ");
}
