import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { Outcome } from "#lib/canvas/outcomes.ts";
import type { ZonePlace } from "#lib/canvas/sheet.ts";
import type { Tone } from "../canvas/sheet-context.ts";
import type { Target } from "../notes/zone-targets.ts";
import { NoteBox } from "./note-box.tsx";
import { type Doing, NoteItem } from "./note-item.tsx";
import type { OutlineDesk } from "./outline-desk.ts";
import type { OutlineZone } from "./outline-zones.ts";

type ZoneSectionProps = Readonly<{
  zone: OutlineZone;
  name: string;
  prompt: string | undefined;
  tone: Tone | undefined;
  memberId: string;
  desk: OutlineDesk;
  canWrite: boolean;
  canAdd: boolean;
  mayChange(id: string): boolean;
  targets: readonly Target[];
  work: Readonly<{ id: string; doing: Doing }> | undefined;
  /** What one can do with the whole zone. */
  menu: ReactNode;
  columnName(columnId: string): string;
  onWork(note: Outcome, doing: Doing | undefined): void;
  onAdd(place: ZonePlace, text: string): boolean;
  onMove(note: Outcome, target: Target): void;
  onMark(note: Outcome): void;
  onRemove(note: Outcome): void;
}>;

const tones: Readonly<Record<Tone, string>> = {
  neutral: "border-line-strong",
  green: "border-green",
  digital: "border-digital",
  warm: "border-warm",
  alert: "border-danger",
};

/** A zone: what it asks for, a box to write in, and what was written. */
export function ZoneSection(props: ZoneSectionProps) {
  const { zone, name, prompt, tone = "neutral", memberId, desk, canWrite, work } = props;
  const t = useTranslations("outline");
  const id = useId();

  return (
    <section
      aria-labelledby={id}
      data-outline-zone={zone.zoneId ?? ""}
      className="flex scroll-mt-4 flex-col gap-3"
    >
      <header className={`flex items-start gap-2 border-s-4 ps-3 ${tones[tone]}`}>
        <div className="min-w-0 flex-1">
          <h2 id={id} className="flex flex-wrap items-baseline gap-x-2 text-lg leading-snug">
            {name}
            <span className="font-sans text-sm font-normal text-ink-soft">
              {t("count", { count: zone.notes.length })}
            </span>
          </h2>
          {prompt && <p className="text-ink-soft">{prompt}</p>}
        </div>
        {props.menu}
      </header>
      {canWrite && props.canAdd && zone.places.length > 0 && (
        <NoteBox
          zone={name}
          places={zone.places}
          columnName={props.columnName}
          onAdd={props.onAdd}
        />
      )}
      {zone.notes.length > 0 && (
        <ul className="flex flex-col gap-2">
          {zone.notes.map((note) => (
            <NoteItem
              key={note.id}
              {...{ note, desk }}
              isMine={note.authorId === memberId}
              canChange={props.mayChange(note.id)}
              doing={work?.id === note.id && props.mayChange(note.id) ? work.doing : undefined}
              targets={props.targets}
              onDo={(doing) => props.onWork(note, doing)}
              onDone={() => props.onWork(note, undefined)}
              onMove={(target) => props.onMove(note, target)}
              onMark={() => props.onMark(note)}
              onRemove={() => props.onRemove(note)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
