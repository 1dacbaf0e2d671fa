import type { PaperAnswer } from "#lib/lesson-plan/document/paper-answer.ts";
import {
  type FigureBlock,
  type PlanDocument,
  profiles,
} from "#lib/lesson-plan/document/plan-document.ts";
import {
  editedDocumentOf,
  editedPaperOf,
  type PaperWish,
  planDocumentOf,
  type WorkshopContent,
} from "./lesson-plan-source.ts";

/**
 * @param reader `member` gets the paper alone, `facilitator` what became of their edits as well,
 *   `editing` the paper in one language as it is made, without the edits.
 */
export async function paperAnswer(
  content: WorkshopContent,
  wish: PaperWish,
  reader: "member" | "facilitator" | "editing",
): Promise<PaperAnswer> {
  const nothing = { conflicts: [], homeless: [], elsewhere: [] };
  if (reader === "editing") {
    const document = await planDocumentOf(content, { ...wish, second: undefined });
    return { ...nothing, document, elsewhere: await placesElsewhere(content, wish, document) };
  }
  const document = await editedDocumentOf(content, wish);
  if (reader === "member") return { ...nothing, document };
  const { conflicts, homeless } = await editedPaperOf(content, wish);
  const elsewhere = new Set(
    homeless.length > 0 ? await placesElsewhere(content, wish, document) : [],
  );
  return {
    ...nothing,
    document,
    conflicts,
    homeless: homeless.filter(({ blockId }) => !elsewhere.has(blockId)),
  };
}

async function placesElsewhere(
  content: WorkshopContent,
  wish: PaperWish,
  here: PlanDocument,
): Promise<string[]> {
  const known = new Set(placesOf(here));
  const found: string[] = [];
  for (const profile of profiles) {
    if (profile === wish.profile) continue;
    const other = await planDocumentOf(content, { ...wish, profile, second: undefined });
    found.push(...placesOf(other).filter((id) => !known.has(id)));
  }
  return [...new Set(found)];
}

function placesOf({ sections }: PlanDocument): string[] {
  return sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
}

/**
 * A paper on its way to the page: without the drawings of boards, which the page fetches when it
 * shows them, with those of charts, which have no address.
 */
export function paperAnswerJson(answer: PaperAnswer): string {
  return JSON.stringify(answer, (_, value) => (isBoardFigure(value) ? undrawn(value) : value));
}

function isBoardFigure(value: unknown): value is FigureBlock {
  const { kind, templateId } = (value ?? {}) as Partial<FigureBlock>;
  return kind === "figure" && templateId !== null;
}

function undrawn({ figure: _, ...block }: FigureBlock): Omit<FigureBlock, "figure"> {
  return block;
}
