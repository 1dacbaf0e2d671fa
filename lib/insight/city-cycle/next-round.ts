import type { InsightBoard, InsightNote, InsightSource, NoteRef } from "../insight-source.ts";
import { refOf } from "../insight-source.ts";
import { sameText } from "../note-key.ts";
import { CITY_CYCLE, type CityZone } from "./city-cycle.ts";

/** Why a note goes along: so that people see it, and may decide otherwise. */
export type CarryReason =
  /** An indicator: measured again. */
  | "measure-again"
  /** What was done: whether it worked is the new status. */
  | "check-result"
  /** A need or a priority nothing was done about. */
  | "still-open"
  /** A right or a pledge: holds until somebody takes it back. */
  | "standing";

/** Why a note stays where it is. */
export type StayReason = "taken-up" | "same-as-another" | "outside";

export type CarriedNote = Readonly<{
  note: NoteRef;
  from: CityZone;
  to: CityZone;
  reason: CarryReason;
}>;

/** What a new round begins with: copies to make, nothing is taken away. */
export type NextRound = Readonly<{
  /** The step whose results are carried over; `null` if the workshop has no city cycle. */
  fromStepId: string | null;
  /** Number of the round that begins: 2 after the first. */
  round: number;
  /** By team as in the source, then by the zone they go to, then as one reads. */
  copies: readonly CarriedNote[];
  left: readonly Readonly<{ note: NoteRef; reason: StayReason }>[];
}>;

/** Where a zone's notes go. Of two zones with one text, the one named first here carries it. */
const ROUTES: readonly Readonly<{ from: CityZone; to: CityZone; reason: CarryReason }>[] = [
  { from: "status", to: "status", reason: "measure-again" },
  { from: "implement", to: "status", reason: "check-result" },
  { from: "loop", to: "status", reason: "measure-again" },
  { from: "priority", to: "needs", reason: "still-open" },
  { from: "needs", to: "needs", reason: "still-open" },
  { from: "rights", to: "rights", reason: "standing" },
  { from: "partners", to: "partners", reason: "standing" },
];
/** What was chosen from a zone hangs in these; an arrow into them says so too. */
const TAKEN_UP: Readonly<Partial<Record<CityZone, readonly CityZone[]>>> = {
  needs: ["priority", "implement"],
  priority: ["implement"],
};

/**
 * The plan of a new round of the city cycle, from the results of one step's boards: the last city
 * cycle's unless another is named. The same boards always give the same plan.
 *
 * What was implemented becomes the status to read, indicators are measured again, what nobody took
 * up is a need still, and rights and pledges stand. A need or priority is taken up if a later zone
 * has the same text or card, or if an arrow joins it with a note there.
 */
export function startNextRound(source: InsightSource, stepId?: string): NextRound {
  const cycles = source.steps.filter(({ templateId }) => templateId === CITY_CYCLE);
  const place =
    stepId === undefined ? cycles.length - 1 : cycles.findIndex(({ id }) => id === stepId);
  const step = cycles[place];
  if (!step) return { fromStepId: null, round: 1, copies: [], left: [] };
  const plans = source.boards
    .filter((board) => board.stepId === step.id && board.templateId === CITY_CYCLE)
    .map(planOf);
  return {
    fromStepId: step.id,
    round: place + 2,
    copies: plans.flatMap(({ copies }) => copies),
    left: plans.flatMap(({ left }) => left),
  };
}

function planOf(board: InsightBoard): Pick<NextRound, "copies" | "left"> {
  const isTakenUp = takenUpOn(board);
  const copies: CarriedNote[] = [];
  const left: { note: NoteRef; reason: StayReason }[] = [];
  const carried = new Set<string>();
  for (const { from, to, reason } of ROUTES) {
    for (const note of board.notes.filter(({ zoneId }) => zoneId === from)) {
      const content = `${to} ${contentOf(note)}`;
      if (isTakenUp(note, from)) left.push({ note: refOf(note), reason: "taken-up" });
      else if (carried.has(content)) left.push({ note: refOf(note), reason: "same-as-another" });
      else {
        carried.add(content);
        copies.push({ note: refOf(note), from, to, reason });
      }
    }
  }
  for (const note of board.notes) {
    if (!ROUTES.some(({ from }) => from === note.zoneId)) {
      left.push({ note: refOf(note), reason: "outside" });
    }
  }
  return { copies, left };
}

/** What a note says; of notes that say nothing, each is its own. */
function contentOf({ id, text, card }: InsightNote): string {
  const words = sameText(text);
  return words === "" && card === null ? `id:${id}` : `${card ?? ""} ${words}`;
}

function takenUpOn({ notes, links }: InsightBoard) {
  const zoneOf = new Map(notes.map(({ id, zoneId }) => [id, zoneId]));
  const contents = new Set(notes.map((note) => `${note.zoneId} ${contentOf(note)}`));
  const linked = new Set(
    links.flatMap(({ from, to }) => [`${from} ${zoneOf.get(to)}`, `${to} ${zoneOf.get(from)}`]),
  );
  return (note: InsightNote, from: CityZone) =>
    (TAKEN_UP[from] ?? []).some(
      (zone) => linked.has(`${note.id} ${zone}`) || contents.has(`${zone} ${contentOf(note)}`),
    );
}
