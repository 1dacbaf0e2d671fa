import type { InsightNote, InsightSource } from "../insight-source.ts";

/** The notes of all teams in one zone of one step. */
export type ComparedZone = Readonly<{
  stepId: string;
  templateId: string;
  /** `null`: what lies outside all zones. */
  zoneId: string | null;
  notes: readonly InsightNote[];
}>;

/** Zones in which anybody wrote, in the agenda's order, zones in the order they are met. */
export function zonesToCompare({ steps, boards }: InsightSource): ComparedZone[] {
  const zones = new Map<string, { zone: Omit<ComparedZone, "notes">; notes: InsightNote[] }>();
  for (const note of boards.flatMap((board) => board.notes)) {
    const { stepId, templateId, zoneId } = note;
    const key = JSON.stringify([stepId, zoneId]);
    const known = zones.get(key);
    if (known) known.notes.push(note);
    else zones.set(key, { zone: { stepId, templateId, zoneId }, notes: [note] });
  }
  const found = [...zones.values()].map(({ zone, notes }) => ({ ...zone, notes }));
  return steps.flatMap(({ id }) => found.filter(({ stepId }) => stepId === id));
}
