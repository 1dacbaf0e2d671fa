"use client";

import { TeamMark } from "#components/ui/team-mark.tsx";
import { noteKey } from "#lib/insight/note-key.ts";
import { type Roadmap, type RoadmapItem, roadmapTimes } from "#lib/insight/roadmap/roadmap.ts";
import { type RoadmapWords, spanText } from "#lib/insight/roadmap/roadmap-rows.ts";

type RoadmapListProps = Readonly<{
  roadmap: Roadmap;
  words: RoadmapWords;
  teamIndex: (teamId: string) => number;
  onPress: (item: RoadmapItem) => void;
}>;

/** A roadmap by time, for windows too narrow for its chart. */
export function RoadmapList({ roadmap, words, teamIndex, onPress }: RoadmapListProps) {
  return (
    <div className="flex flex-col gap-4">
      {[...roadmapTimes, null].map((time) => {
        const items = roadmap.items.filter((item) => item.time === time);
        if (items.length === 0) return null;
        return (
          <section key={time} aria-label={words.time(time)} className="flex flex-col gap-2">
            <h3 className="border-b-2 border-line-strong pb-1 font-semibold">{words.time(time)}</h3>
            <ul className="flex flex-col gap-2">
              {items.map((item) => (
                <li key={noteKey(item.note)}>
                  <button
                    type="button"
                    onClick={() => onPress(item)}
                    className="flex w-full flex-col gap-1 rounded-control border border-line bg-paper p-3 text-start hover:border-line-strong"
                  >
                    <span className="text-sm text-ink-soft">{words.layer(item.layer)}</span>
                    <span className="wrap-anywhere">{words.text(item.note)}</span>
                    <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
                      {teamIndex(item.note.teamId) >= 0 && (
                        <TeamMark
                          index={teamIndex(item.note.teamId)}
                          name={words.team(item.note.teamId)}
                        />
                      )}
                      {item.span && <span>{spanText(item.span, words)}</span>}
                      {item.isLate && (
                        <span className="font-semibold text-danger">{words.late}</span>
                      )}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
