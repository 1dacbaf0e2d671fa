import type { Conflict, Homeless } from "#lib/lesson-plan/document/apply-edits.ts";
import { type PlanDocument, profiles } from "#lib/lesson-plan/document/plan-document.ts";
import {
  editedDocumentOf,
  editedPaperOf,
  type PaperWish,
  planDocumentOf,
  type WorkshopContent,
} from "./lesson-plan-source.ts";

/** A paper for the page on screen. Only facilitators are told more than the paper. */
export type PaperAnswer = Readonly<{
  document: PlanDocument;
  /** What has to be chosen before it is settled; empty for who edits, whose page finds out itself. */
  conflicts: readonly Conflict[];
  /** What teachers wrote that no paper of this workshop has a place for any more. */
  homeless: readonly Homeless[];
  /** Ids of blocks and sections that only other papers of this workshop have. */
  elsewhere: readonly string[];
}>;

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
