import { coloursOf } from "#lib/canvas/figure/colours.ts";
import type { Block, PlanNote } from "#lib/lesson-plan/document/plan-document.ts";
import { TextView } from "./prose-view.tsx";

/** What a board's zones hold, each beside its question. */
export function ZonesView({ block }: Readonly<{ block: Extract<Block, { kind: "zones" }> }>) {
  return (
    <div>
      <dl>
        {block.zones.map((zone) => (
          <div
            key={zone.zoneId ?? "outside"}
            className="gap-x-8 border-t border-line py-4 md:grid md:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <dt>
              <span className="block font-medium">
                <TextView text={zone.name} />
              </span>
              <span className="block text-sm text-ink-soft">
                <TextView text={zone.prompt} />
              </span>
            </dt>
            <dd className="flex flex-col gap-4 max-md:mt-3">
              {zone.groups.map((group) => (
                <div key={group.columnId ?? "only"}>
                  {group.name && (
                    <p className="mb-1.5 text-sm font-semibold">
                      <TextView text={group.name} />
                    </p>
                  )}
                  <NotesView notes={group.notes} />
                </div>
              ))}
              {zone.emptyColumns && (
                <p className="text-sm text-ink-soft">
                  <TextView text={zone.emptyColumns} />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {block.emptyZones && (
        <p className="mt-3 text-sm text-ink-soft">
          <TextView text={block.emptyZones} />
        </p>
      )}
    </div>
  );
}

/** Notes as people wrote them, with what the paper knows of each. */
export function NotesView({ notes }: Readonly<{ notes: readonly PlanNote[] }>) {
  return (
    <ul className="grid gap-2 sm:grid-cols-2">
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes of several boards may share an id.
        <NoteView key={`${note.id} ${index}`} note={note} />
      ))}
    </ul>
  );
}

function NoteView({ note }: Readonly<{ note: PlanNote }>) {
  const { text, colour, card, tags, confidence, source, votes, author, from } = note;
  const facts = [...tags, confidence?.label, source?.label, votes?.label, from].filter(
    (fact) => fact !== null && fact !== undefined,
  );

  return (
    <li
      style={{ borderInlineStartColor: card?.colour ?? coloursOf(colour).note }}
      className="min-w-0 border-s-4 bg-paper px-3 py-2 break-words whitespace-pre-line"
    >
      {card && (
        <span className="block font-semibold">
          <TextView text={card.label} />
        </span>
      )}
      <span lang="" dir="auto">
        {text}
      </span>
      {(facts.length > 0 || author !== null) && (
        <span className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-soft">
          {facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts of a note have no ids.
            <span key={index}>
              <TextView text={fact} />
            </span>
          ))}
          {author !== null && (
            <span lang="" dir="auto">
              {author}
            </span>
          )}
        </span>
      )}
    </li>
  );
}
