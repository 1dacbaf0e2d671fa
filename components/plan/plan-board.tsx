import { coloursOf } from "#lib/canvas/figure/colours.ts";
import type { PlanText } from "./use-plan.ts";

type Board = PlanText["canvases"]["canvases"][number]["boards"][number];
type Zone = Board["zones"][number];
type Note = Zone["groups"][number]["notes"][number];

type PlanBoardProps = Readonly<{ plan: PlanText; stepId: string; board: Board }>;

/** One team's board: drawn, then written out zone by zone. */
export function PlanBoard({ plan, stepId, board }: PlanBoardProps) {
  const { workshopId, locale, workshopLocale } = plan;
  const drawing = `/api/workshops/${workshopId}/boards/${board.teamId}/${stepId}.svg?locale=${locale}`;

  return (
    <section className="mt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h5 lang={workshopLocale} dir="auto" className="text-lg font-semibold text-green">
          {board.teamName}
        </h5>
        <p className="text-sm text-ink-soft">{board.noteCount}</p>
      </div>
      {/* biome-ignore lint/performance/noImgElement: a drawing of our own server, never resized. */}
      <img
        src={drawing}
        alt={board.figureLabel}
        loading="lazy"
        decoding="async"
        className="mt-3 aspect-[3/2] w-full rounded-control border border-line bg-white object-contain"
      />
      <dl className="mt-4 flex flex-col">
        {board.zones.map((zone) => (
          <ZoneNotes key={zone.zoneId ?? "outside"} zone={zone} langs={plan} />
        ))}
      </dl>
      {board.emptyZones && <p className="mt-3 text-sm text-ink-soft">{board.emptyZones}</p>}
    </section>
  );
}

/** The reader's language, and the one people wrote in. */
type Langs = Pick<PlanText, "locale" | "workshopLocale">;

function ZoneNotes({ zone, langs }: Readonly<{ zone: Zone; langs: Langs }>) {
  return (
    <div className="gap-x-8 border-t border-line py-4 md:grid md:grid-cols-[13rem_minmax(0,1fr)]">
      <dt>
        <p className="font-medium">{zone.name}</p>
        <p className="text-sm text-ink-soft">{zone.prompt}</p>
      </dt>
      <dd className="flex flex-col gap-4 max-md:mt-3">
        {zone.groups.map((group) => (
          <div key={group.columnId ?? "only"}>
            {group.name && <p className="mb-1.5 text-sm font-semibold">{group.name}</p>}
            <ul lang={langs.workshopLocale} className="grid gap-2 sm:grid-cols-2">
              {group.notes.map((note) => (
                <NoteText key={note.id} note={note} locale={langs.locale} />
              ))}
            </ul>
          </div>
        ))}
        {zone.emptyColumns && <p className="text-sm text-ink-soft">{zone.emptyColumns}</p>}
      </dd>
    </div>
  );
}

function NoteText({ note, locale }: Readonly<{ note: Note; locale: string }>) {
  const { card } = note;
  return (
    <li
      dir="auto"
      style={{ borderInlineStartColor: card?.colour ?? coloursOf(note.colour).note }}
      className="min-w-0 border-s-4 bg-paper px-3 py-2 break-words whitespace-pre-line"
    >
      {card && (
        <span lang={locale} className="block font-semibold">
          {card.label}
        </span>
      )}
      {note.text}
    </li>
  );
}
