import type { InsightBoard, InsightNote, InsightSource } from "#lib/insight/insight-source.ts";

type SpokenNote = Partial<Omit<InsightNote, "teamId" | "stepId" | "templateId">> &
  Readonly<{ id: string }>;
type SpokenBoard = Readonly<{
  templateId: string;
  teamId?: string;
  stepId?: string;
  notes: readonly SpokenNote[];
  /** From, to and perhaps the words on the arrow. */
  links?: readonly (readonly [from: string, to: string, label?: string])[];
}>;

/** A source with these boards; what a note does not say is empty, and its text is its id. */
export function sourceOf(...boards: readonly SpokenBoard[]): InsightSource {
  const made = boards.map(boardOf);
  const teamIds = [...new Set(made.map(({ teamId }) => teamId))];
  const steps = new Map(made.map(({ stepId, templateId }) => [stepId, templateId]));
  return {
    teams: teamIds.map((id) => ({ id, name: `Team ${id}` })),
    steps: [...steps].map(([id, templateId]) => ({ id, templateId })),
    boards: made,
  };
}

function boardOf({
  templateId,
  teamId = "t1",
  stepId = templateId.slice(0, 3),
  notes,
  links = [],
}: SpokenBoard): InsightBoard {
  return {
    teamId,
    stepId,
    templateId,
    notes: notes.map((note) => ({
      teamId,
      stepId,
      templateId,
      zoneId: null,
      columnId: null,
      text: note.id,
      card: null,
      tags: [],
      confidence: null,
      source: null,
      score: null,
      ...note,
    })),
    links: links.map(([from, to, label = ""], index) => ({ id: `a${index}`, from, to, label })),
  };
}
