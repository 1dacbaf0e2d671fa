import type { InsightSource } from "#lib/insight/insight-source.ts";
import { changeBetween } from "#lib/insight/stream/changed-source.ts";
import { insightEvent } from "#lib/insight/stream/insight-message.ts";
import { shownSource } from "#lib/insight/stream/shown-source.ts";
import type { Member } from "#lib/workshop/model.ts";
import type { Reading } from "./workshop-reading.ts";

/**
 * What is shown to whom of one reading. Many watch the same: each text is made once for all who are
 * to get it.
 */
export interface ShownMessages {
  shownTo(person: Member): InsightSource;
  /** Everything, for somebody who has nothing yet. */
  whole(shown: InsightSource): string;
  /** What is another since; `undefined` if nothing is. */
  change(sent: InsightSource, shown: InsightSource): string | undefined;
}

export function showReading({ workshop, source, kept }: Reading): ShownMessages {
  const shown = new Map<string, InsightSource>();
  const wholes = new Map<InsightSource, string>();
  const changes = new Map<InsightSource, Map<InsightSource, string | undefined>>();

  return {
    shownTo(person) {
      // Boards are open to roles and teams, not to people.
      const key = `${person.role} ${person.teamId}`;
      const known = shown.get(key) ?? shownSource(source, workshop, person);
      shown.set(key, known);
      return known;
    },
    whole(to) {
      const revisions = Object.fromEntries(kept);
      const text = wholes.get(to) ?? insightEvent({ event: "source", source: to, kept: revisions });
      wholes.set(to, text);
      return text;
    },
    change(sent, to) {
      const known = changes.get(sent) ?? new Map<InsightSource, string | undefined>();
      changes.set(sent, known);
      if (!known.has(to)) {
        const change = changeBetween(sent, to);
        known.set(to, change && insightEvent({ event: "change", ...change }));
      }
      return known.get(to);
    },
  };
}
