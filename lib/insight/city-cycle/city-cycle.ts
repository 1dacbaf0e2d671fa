import type { InsightBoard, InsightNote, InsightSource, NoteRef } from "../insight-source.ts";
import { refOf } from "../insight-source.ts";

/** The city cycle's template, `canvas-templates/city-cycle.ts`. */
export const CITY_CYCLE = "T10-city-cycle";

/** Its zones in the order a team fills them, and how much of what makes each one ready. */
const PHASES = [
  // "Pick 5–8 KPIs" and "keep three" are what the sheet asks for.
  { zoneId: "status", needs: "kpis", least: 5 },
  { zoneId: "needs", needs: "notes", least: 1 },
  { zoneId: "priority", needs: "notes", least: 3 },
  { zoneId: "implement", needs: "notes", least: 1 },
  { zoneId: "rights", needs: "notes", least: 1 },
  { zoneId: "partners", needs: "notes", least: 1 },
  { zoneId: "loop", needs: "notes", least: 1 },
] as const;

export type CityZone = (typeof PHASES)[number]["zoneId"];

export type CityPhase = Readonly<{
  zoneId: CityZone;
  /** What is counted: notes, or different KPIs that notes are or are tagged with. */
  needs: "kpis" | "notes";
  count: number;
  /** As many as make it ready. */
  least: number;
  state: "empty" | "begun" | "ready";
  notes: readonly NoteRef[];
}>;

export type CityCycle = Readonly<{
  teamId: string;
  stepId: string;
  /** In the order a team fills them. */
  phases: readonly CityPhase[];
  /** The first that is not ready; `null` once all are, and a next round can start. */
  current: CityZone | null;
}>;

/** How far each team is in each city cycle of the workshop, in the source's order of boards. */
export function cityCyclesOf({ boards }: InsightSource): CityCycle[] {
  return boards.filter(({ templateId }) => templateId === CITY_CYCLE).map(cycleOf);
}

function cycleOf({ teamId, stepId, notes }: InsightBoard): CityCycle {
  const phases = PHASES.map(({ zoneId, needs, least }): CityPhase => {
    const own = notes.filter((note) => note.zoneId === zoneId);
    const count = needs === "kpis" ? new Set(own.flatMap(kpisOf)).size : own.length;
    const begun = own.length === 0 ? "empty" : "begun";
    const state = count >= least ? "ready" : begun;
    return { zoneId, needs, count, least, state, notes: own.map(refOf) };
  });
  const current = phases.find(({ state }) => state !== "ready")?.zoneId ?? null;
  return { teamId, stepId, phases, current };
}

function kpisOf({ card, tags }: InsightNote): string[] {
  return [...(card === null ? [] : [card]), ...tags].filter((ref) => ref.startsWith("kpis/"));
}
