import { useTranslations } from "next-intl";
import type { AgendaEntry, AgendaSession } from "./create-options.ts";

/** The steps of one meeting, with the time since it began. */
export function Session({ session }: Readonly<{ session: AgendaSession }>) {
  return (
    <section className="mt-5">
      {session.title && <h3 className="mb-1 text-base">{session.title}</h3>}
      <ol className="divide-y divide-line">
        {session.entries.map((entry, index) => (
          <Entry key={entry.id} entry={entry} startMinute={minutesBefore(session, index)} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, startMinute }: Readonly<{ entry: AgendaEntry; startMinute: number }>) {
  const t = useTranslations("create.agenda");
  const notes = [
    entry.canvas,
    entry.isPlenary && t("plenary"),
    entry.isOptional && t("optional"),
  ].filter(Boolean);

  return (
    <li className="flex gap-3 py-2 text-sm">
      <span className="w-10 shrink-0 text-ink-faint tabular-nums">{clock(startMinute)}</span>
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{entry.title}</span>
        {notes.length > 0 && <span className="block text-ink-soft">{notes.join(" · ")}</span>}
      </span>
      <span className="shrink-0 text-ink-soft tabular-nums">
        {t("minutes", { minutes: entry.minutes })}
      </span>
    </li>
  );
}

function minutesBefore({ entries }: AgendaSession, index: number): number {
  return entries.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Time since the start as `h:mm`. */
function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
