import type { Outcome } from "../../canvas/outcomes.ts";
import { noteKey } from "../../workshop/note-votes.ts";
import type { Block } from "../document/plan-document.ts";
import { lead } from "./parts.ts";
import type { PlanCanvas, PlanCanvasBoard, PlanContext } from "./plan-context.ts";
import { noteElsewhere } from "./plan-notes.ts";

/** How many notes are shown; those with as many votes as the last are shown, too, up to twice. */
const BEST = 6;

/** The notes that got most votes, best first; none without votes. */
export function exemplarsBlocks(context: PlanContext): Block[] {
  const voted = votedNotes(context);
  const last = voted[BEST - 1]?.score ?? 1;
  const best = voted.filter(({ score }) => score >= last).slice(0, 2 * BEST);
  if (best.length === 0) return [];
  const notes = best.map(({ outcome, canvas, board }) =>
    noteElsewhere(outcome, canvas, board, context),
  );
  return [
    lead("exemplars.lead", context.source.words.review.exemplars.lead),
    { id: "exemplars.notes", kind: "notes", notes },
  ];
}

type Voted = Readonly<{
  outcome: Outcome;
  canvas: PlanCanvas;
  board: PlanCanvasBoard;
  score: number;
}>;

/** Notes with more dots for than against, highest first. */
function votedNotes({ canvases, votes }: PlanContext): Voted[] {
  const voted = canvases.flatMap((canvas) =>
    canvas.boards.flatMap((board) =>
      board.outcomes.map((outcome) => {
        const found = votes.get(noteKey(canvas.step.id, board.team.id, outcome.id));
        return { outcome, canvas, board, score: found?.score ?? 0 };
      }),
    ),
  );
  return voted.filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score);
}
