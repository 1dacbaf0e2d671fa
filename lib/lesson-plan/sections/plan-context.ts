import { type Outcome, outcomesOf } from "../../canvas/outcomes.ts";
import { layoutSheet } from "../../canvas/sheet.ts";
import { boardStep, PLENARY, type Step } from "../../workshop/model.ts";
import { type NoteVotes, votesByNote } from "../../workshop/note-votes.ts";
import type { Profile } from "../document/plan-document.ts";
import type { PlanBoard, PlanSource, PlanTemplate, PlanTemplateWords } from "../plan-source.ts";
import { typedLine } from "./parts.ts";

/** What a plan is made of, read once for all its sections. */
export type PlanContext = Readonly<{
  source: PlanSource;
  profile: Profile;
  /** In the agenda's order, each board once; the brief is not among them. */
  canvases: readonly PlanCanvas[];
  /** The canvas everybody is shown before the work begins; `null` if the agenda has none. */
  brief: PlanCanvas | null;
  /** Votes by `noteKey`: of several votes on a note, the one it got most in. */
  votes: ReadonlyMap<string, NoteVotes>;
}>;

/** One canvas of the agenda, with the boards made of it. */
export type PlanCanvas = Readonly<{
  /** The step that owns the boards. */
  step: Step;
  template: PlanTemplate;
  words: PlanTemplateWords;
  /** Zones the agenda asked for, over all the steps that used the boards. */
  zoneIds: readonly string[];
  /** One for each team, in order, written on or not. */
  boards: readonly PlanCanvasBoard[];
}>;

export type PlanCanvasBoard = Readonly<{
  team: Readonly<{ id: string; name: string }>;
  records: PlanBoard["records"];
  authors: Readonly<Record<string, string>>;
  outcomes: readonly Outcome[];
  /** Whether there is anything to draw. */
  isUsed: boolean;
}>;

export function planContext(source: PlanSource, profile: Profile): PlanContext {
  const { workshop } = source;
  const all = workshop.steps
    .filter((step) => step.kind === "canvas" && boardStep(workshop, step).id === step.id)
    .flatMap((step) => canvasOf(step, source));
  const brief = all.find(isBrief) ?? null;
  return {
    source,
    profile,
    canvases: all.filter((canvas) => canvas !== brief),
    brief,
    votes: votesByNote(workshop),
  };
}

/** The brief belongs to everybody and is about the workshop, not part of its work. */
function isBrief({ step, template }: PlanCanvas): boolean {
  return step.scope === "plenary" && template.stages.includes("before");
}

function canvasOf(step: Step, source: PlanSource): PlanCanvas[] {
  const found = source.templates.get(step.templateId ?? "");
  if (!found) return [];
  const { template } = found;
  const layout = layoutSheet(template, step.columnSet);
  const boards = teamsOf(step, source).map((team): PlanCanvasBoard => {
    const board = source.boards.find(
      ({ teamId, stepId }) => teamId === team.id && stepId === step.id,
    );
    const records = board?.records ?? [];
    return {
      team,
      records,
      authors: board?.authors ?? {},
      outcomes: outcomesOf(records, layout),
      isUsed: records.some(({ typeName }) => typeName === "shape"),
    };
  });
  return [{ ...found, step, zoneIds: zonesInUse(step, template, source), boards }];
}

function teamsOf({ scope }: Step, { workshop, words }: PlanSource) {
  return scope === "plenary"
    ? [{ id: PLENARY, name: words.canvases.everyone }]
    : workshop.teams.map(({ id, name }) => ({ id, name: typedLine(name) }));
}

function zonesInUse(owner: Step, { order }: PlanTemplate, { workshop }: PlanSource) {
  const steps = workshop.steps.filter((step) => boardStep(workshop, step).id === owner.id);
  if (steps.some(({ focusZones }) => focusZones.length === 0)) return order;
  return order.filter((id) => steps.some(({ focusZones }) => focusZones.includes(id)));
}
