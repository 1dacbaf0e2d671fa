import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Vote } from "#lib/workshop/votes.ts";
import { withDot } from "./ballot-desk.ts";
import type { NamedItem } from "./named-items.ts";
import type { Ballot } from "./use-ballot.ts";

type VoteListProps = Readonly<{
  vote: Vote;
  notes: readonly NamedItem[];
  ballot: Ballot;
  /** What a zone is called; `null` for beside all zones. */
  zoneName(zoneId: string | null): string;
}>;

/** Everything that can be voted for, zone by zone, with dots to give and take. */
export function VoteList({ vote, notes, ballot, zoneName }: VoteListProps) {
  const t = useTranslations("votes");
  if (notes.length === 0) {
    return <p className="p-4 text-ink-soft">{t("nothing", { items: vote.items })}</p>;
  }

  return (
    <div className="flex flex-col gap-5 p-4">
      {byZone(notes).map(([zoneId, inZone]) => (
        <section key={zoneId ?? ""} className="flex flex-col gap-2">
          <h3 className="text-base">{zoneName(zoneId)}</h3>
          <ul className="flex flex-col gap-2">
            {inZone.map((note) => (
              <Line key={note.id} {...{ note, vote, ballot }} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function byZone(notes: readonly NamedItem[]): [string | null, NamedItem[]][] {
  const zones = new Map<string | null, NamedItem[]>();
  for (const note of notes) zones.set(note.zoneId, [...(zones.get(note.zoneId) ?? []), note]);
  return [...zones];
}

type LineProps = Readonly<{ note: NamedItem; vote: Vote; ballot: Ballot }>;

function Line({ note, vote, ballot }: LineProps) {
  const t = useTranslations("votes");
  const { choices, status, change } = ballot;
  const dots = choices[note.id] ?? 0;
  const isOpen = status === "saved" || status === "saving";
  const button = (by: 1 | -1, label: string, icon: React.ReactNode) => (
    <button
      type="button"
      aria-label={label}
      // Not `disabled`: that would take the focus away from whoever gave their last dot.
      aria-disabled={!isOpen || withDot(vote, choices, note.id, by) === undefined}
      onClick={() => change(note.id, by)}
      className="grid size-11 shrink-0 place-items-center rounded-full border-2 border-digital text-digital hover:bg-digital-soft aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-ink-faint aria-disabled:opacity-60 aria-disabled:hover:bg-transparent"
    >
      {icon}
    </button>
  );

  return (
    <li
      data-own-dots={dots}
      className={`flex items-center gap-3 rounded-control border bg-surface p-2 ps-3 ${dots === 0 ? "border-line" : "border-digital"}`}
    >
      <span className="min-w-0 flex-1 break-words">
        <span
          dir="auto"
          className={`block whitespace-pre-line ${note.parts ? "font-semibold" : ""}`}
        >
          {note.text}
        </span>
        {note.parts && <Parts parts={note.parts} />}
      </span>
      <span className="flex shrink-0 items-center gap-1">
        {button(-1, t("take", { note: note.text }), <Minus aria-hidden="true" size={20} />)}
        <output
          aria-label={t("given", { count: dots })}
          className={`min-w-8 text-center text-lg font-bold tabular-nums ${dots === 0 ? "text-ink-faint" : dots > 0 ? "text-digital" : "text-danger"}`}
        >
          {dots < 0 ? `−${-dots}` : dots}
        </output>
        {button(1, t("give", { note: note.text }), <Plus aria-hidden="true" size={20} />)}
      </span>
    </li>
  );
}

/** Most notes of a cluster in the list: it is to remind people, and the board has them all. */
const SHOWN_PARTS = 5;

function Parts({ parts }: Readonly<{ parts: readonly string[] }>) {
  const t = useTranslations("votes");
  return (
    <ul className="mt-1 flex flex-col gap-0.5 text-sm text-ink-soft">
      {parts.slice(0, SHOWN_PARTS).map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two notes can say the same.
        <li key={index} dir="auto" className="line-clamp-2 border-s-2 border-line ps-2">
          {text}
        </li>
      ))}
      {parts.length > SHOWN_PARTS && (
        <li>{t("moreParts", { count: parts.length - SHOWN_PARTS })}</li>
      )}
    </ul>
  );
}
