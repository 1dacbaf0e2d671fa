import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Outcome } from "#lib/canvas/outcomes.ts";
import type { Sheet } from "../canvas/sheet-context.ts";
import { ZoneCardsButton } from "../cards/zone-cards-button.tsx";
import { ManyDialog } from "../notes/many-dialog.tsx";
import { MarksDialog } from "../notes/marks-dialog.tsx";
import type { TidyFacts } from "../notes/use-tidy-facts.ts";
import { ZoneMenu } from "../notes/zone-menu.tsx";
import { columnNameOf, targetsOf } from "../notes/zone-targets.ts";
import { useZoneWork } from "../notes/zone-work.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { useOutcomes } from "../vote/use-outcomes.ts";
import type { Doing } from "./note-item.tsx";
import { watchOthers } from "./others-news.ts";
import type { OutlineDesk, UndoState } from "./outline-desk.ts";
import { type OutlineZone, outlineOf } from "./outline-zones.ts";
import { useOutlineDesk } from "./use-outline-desk.ts";
import { ZoneSection } from "./zone-section.tsx";

export type OutlineProps = Readonly<{
  room: BoardRoom;
  sheet: Sheet;
  memberId: string;
  /** Whether one may change what is there. */
  canWrite: boolean;
  /** Whether that is only what is theirs. */
  ownOnly: boolean;
  /** Whether notes are in use in this step. */
  canAdd: boolean;
  /** On a phone one's own notes come first; beside a canvas they stand as they do there. */
  isPhone: boolean;
  /** What notes can be put in order by. */
  facts: TidyFacts;
  /** Whether cards are in use in this step, and the template whose decks come first. */
  canAddCards: boolean;
  templateId: string | null;
}>;

/** A board as a list: zones, what stands in them, and everything one can do with it. */
export function Outline(props: OutlineProps) {
  const { room, memberId, sheet, canWrite, ownOnly } = props;
  const desk = useOutlineDesk({ room, memberId, layout: sheet.layout, canWrite, ownOnly });
  const mayChange = useMayChange(props);
  return desk ? <OutlineAt {...props} {...{ desk, mayChange }} /> : null;
}

/** What one is doing with a note, and the zone it was in when that began. */
type Work = Readonly<{ id: string; zoneId: string | null; doing: Doing }>;

/** What gets the focus once it is there: an element of a note, or the box of a zone. */
type Focus = Readonly<{ selector: string }>;

type OutlineAtProps = OutlineProps &
  Readonly<{ desk: OutlineDesk; mayChange(id: string): boolean }>;

function OutlineAt(props: OutlineAtProps) {
  const { room, sheet, memberId, canWrite, canAdd, isPhone, desk, mayChange } = props;
  const t = useTranslations("outline");
  const words = useTranslations("notes.marks");
  const outcomes = useOutcomes(room, sheet.layout);
  const [work, setWork] = useState<Work>();
  const [said, say] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  const targets = useMemo(() => targetsOf(sheet), [sheet]);
  const zoneWork = useZoneWork({ desk, doc: room.doc, sheet, facts: props.facts, say });
  const [marked, setMarked] = useState<string>();
  const { marks, text } = outcomes.find(({ id }) => id === marked) ?? {};
  const held = work?.doing === "editing" ? work : undefined;
  const zones = useMemo(
    () =>
      outlineOf(sheet.layout, outcomes, {
        focusZones: sheet.focusZones,
        firstOf: isPhone ? memberId : null,
        held,
      }),
    [sheet, outcomes, isPhone, memberId, held],
  );
  const zoneName = (zoneId: string | null) =>
    (zoneId === null ? undefined : sheet.text.zones[zoneId]?.name) ?? t("beside");
  const isGone = work !== undefined && !outcomes.some(({ id }) => id === work.id);

  // A note without words is no outcome; one being written anew may be empty for a moment.
  const isDeleted = isGone && desk.textOf(work.id) === undefined;
  useEffect(() => {
    if (!isDeleted || !work) return;
    setWork(undefined);
    say(t("gone"));
    focusNext({ selector: boxOf(work.zoneId) });
  }, [isDeleted, work, focusNext, t]);

  function done() {
    if (work) focusNext({ selector: actionOf(work.id, work.doing === "moving" ? "move" : "edit") });
    setWork(undefined);
  }

  function remove(id: string, zoneId: string | null) {
    const notes = zones.find((zone) => zone.zoneId === zoneId)?.notes ?? [];
    const at = notes.findIndex((note) => note.id === id);
    const next = notes[at + 1] ?? notes[at - 1];
    desk.remove(id);
    say(t("deleted"));
    focusNext({ selector: next ? actionOf(next.id, "delete") : boxOf(zoneId) });
  }

  const section = (zone: (typeof zones)[number]) => (
    <ZoneSection
      key={zone.zoneId ?? ""}
      {...{ zone, desk, memberId, canWrite, canAdd, targets, mayChange }}
      name={zoneName(zone.zoneId)}
      prompt={zone.zoneId === null ? undefined : sheet.text.zones[zone.zoneId]?.prompt}
      tone={zone.zoneId === null ? undefined : sheet.tones[zone.zoneId]}
      columnName={(columnId) => columnNameOf(sheet, columnId)}
      menu={
        zone.places[0] !== undefined &&
        canWrite && (
          <Menu {...{ zone, outcomes, zoneWork }} name={zoneName(zone.zoneId)} {...props} />
        )
      }
      work={work}
      onWork={(note, doing) =>
        doing ? setWork({ id: note.id, zoneId: note.zoneId, doing }) : done()
      }
      onAdd={(place, text) => {
        const id = desk.add(place, text);
        if (id !== undefined) say(t("added", { zone: zoneName(place.zoneId) }));
        return id !== undefined;
      }}
      onMove={(note, { place, name }) => {
        desk.move(note.id, place);
        setWork(undefined);
        say(t("moved", { zone: name }));
        focusNext({ selector: actionOf(note.id, "move") });
      }}
      onMark={(note) => setMarked(note.id)}
      onRemove={(note) => remove(note.id, note.zoneId)}
    />
  );
  const others = zones.filter(({ isInFocus }) => !isInFocus);

  return (
    <div ref={root} data-outline="" className="flex min-h-full flex-col">
      <div className="flex flex-1 flex-col gap-6 p-4">
        {zones.filter(({ isInFocus }) => isInFocus).map(section)}
        {others.length > 0 && <Others>{others.map(section)}</Others>}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <News room={room} />
      <ManyDialog {...zoneWork.dialog} />
      <MarksDialog
        {...{ marks, text }}
        count={1}
        onSave={(change) => {
          desk.mark(marked === undefined ? [] : [marked], change);
          say(words("saved"));
          setMarked(undefined);
        }}
        onClose={() => setMarked(undefined)}
      />
      {canWrite && <UndoBar desk={desk} onSaid={say} />}
    </div>
  );
}

/** Whether one may change a note; asked anew when the server says which are whose. */
function useMayChange({ room, canWrite, ownOnly }: OutlineProps): (id: string) => boolean {
  const { own } = room;
  useSyncExternalStore(own.subscribe, own.current, own.current);
  return (id) => canWrite && (!ownOnly || own.has(id));
}

type MenuProps = OutlineProps &
  Readonly<{
    desk: OutlineDesk;
    zone: OutlineZone;
    name: string;
    outcomes: readonly Outcome[];
    zoneWork: ReturnType<typeof useZoneWork>;
  }>;

function Menu({ zone, name, zoneWork, ...props }: MenuProps) {
  const { canAdd, canAddCards, ownOnly, facts, sheet } = props;
  const { zoneId, places, notes } = zone;
  const [place] = places;
  if (zoneId === null || !place) return null;
  return (
    <>
      {canAddCards && (
        <ZoneCardsButton
          {...props}
          zone={{ name, places }}
          columnName={(columnId) => columnNameOf(sheet, columnId)}
        />
      )}
      <ZoneMenu
        zone={name}
        canAdd={canAdd}
        orders={notes.length > 1 && !ownOnly ? facts.orders : []}
        triggerClassName="-mt-1 grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
        onAddMany={() => zoneWork.addMany(place)}
        onTidy={(order) => zoneWork.tidy(zoneId, order)}
      />
    </>
  );
}

/** Zones that the step does not use. */
function Others({ children }: { children: ReactNode }) {
  const t = useTranslations("outline");
  return (
    <div className="flex flex-col gap-6 border-t border-line pt-4">
      <p className="text-sm font-semibold text-ink-soft">{t("others")}</p>
      {children}
    </div>
  );
}

function News({ room }: { room: BoardRoom }) {
  const t = useTranslations("outline");
  const [news, setNews] = useState("");
  useEffect(() => watchOthers(room.doc, (what) => setNews(t("news", what))), [room, t]);
  return (
    <p role="status" data-outline-news="" className="sr-only">
      {news}
    </p>
  );
}

const nothing: UndoState = { canUndo: false, canRedo: false };

function UndoBar({ desk, onSaid }: Readonly<{ desk: OutlineDesk; onSaid(text: string): void }>) {
  const t = useTranslations("outline");
  const { canUndo, canRedo } = useSyncExternalStore(desk.subscribe, desk.current, () => nothing);
  if (!canUndo && !canRedo) return null;
  const button = (can: boolean, does: "undo" | "redo", Icon: typeof Undo2) => (
    <Button
      icon={<Icon aria-hidden="true" size={18} />}
      // Not `disabled`: it would lose the focus with the last thing that is undone.
      aria-disabled={!can || undefined}
      onPress={() => {
        if (!can) return;
        desk[does]();
        onSaid(t(does === "undo" ? "undone" : "redone"));
      }}
    >
      {t(does)}
    </Button>
  );

  return (
    <div className="sticky bottom-0 flex gap-2 border-t border-line bg-paper px-4 py-2">
      {button(canUndo, "undo", Undo2)}
      {button(canRedo, "redo", Redo2)}
    </div>
  );
}

/** Gives the focus to an element as soon as it is there: a moved note is drawn anew elsewhere. */
function useFocusNext(root: { current: HTMLElement | null }) {
  const [wanted, setWanted] = useState<Focus>();
  useEffect(() => {
    if (!wanted) return;
    const { current } = root;
    if (!current) return;
    const give = () => {
      const found = current.querySelector<HTMLElement>(wanted.selector);
      found?.focus();
      return found !== null;
    };
    if (give() && wanted.selector.includes("box")) return;
    // The list is read anew a tenth of a second after the document changed.
    const watch = new MutationObserver(() => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost) give();
    });
    watch.observe(current, { childList: true, subtree: true });
    const timer = setTimeout(() => watch.disconnect(), 1000);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [wanted, root]);
  return setWanted;
}

function actionOf(id: string, action: "edit" | "move" | "delete"): string {
  return `[data-note="${CSS.escape(id)}"] [data-action="${action}"]`;
}

function boxOf(zoneId: string | null): string {
  return `[data-note-box="${CSS.escape(zoneId ?? "")}"]`;
}
