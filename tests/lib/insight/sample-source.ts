import type { InsightNote, InsightSource } from "#lib/insight/insight-source.ts";
import { PLENARY } from "#lib/workshop/steps.ts";

type Written = Readonly<{ id: string; templateId: string }> & Partial<InsightNote>;

/** A note of team `t1` outside all zones, unless it says otherwise; a step for each template. */
export function sampleNote(changes: Written): InsightNote {
  const plain = { teamId: "t1", zoneId: null, columnId: null, text: changes.id, card: null };
  const unmarked = { tags: [], confidence: null, source: null, score: null };
  return { ...plain, ...unmarked, stepId: `step-${changes.templateId}`, ...changes };
}

/** Boards of three teams with these notes; of everybody, too, if a note is there. */
export function sourceWith(notes: readonly InsightNote[]): InsightSource {
  const templateIds = [...new Set(notes.map(({ templateId }) => templateId))];
  const places = templateIds.flatMap((templateId) =>
    ["t1", "t2", "t3", PLENARY].map((teamId) => ({ templateId, teamId })),
  );
  return {
    teams: ["t1", "t2", "t3"].map((id) => ({ id, name: id })),
    steps: templateIds.map((templateId) => ({ id: `step-${templateId}`, templateId })),
    boards: places.flatMap(({ templateId, teamId }) => {
      const own = notes.filter((note) => note.templateId === templateId && note.teamId === teamId);
      if (teamId === PLENARY && own.length === 0) return [];
      return [{ teamId, stepId: `step-${templateId}`, templateId, notes: own, links: [] }];
    }),
  };
}
