import { type FailureCode, request } from "#components/workshop/request.ts";
import { type MergedEdits, mergeEdits } from "#lib/lesson-plan/document/merge-edits.ts";
import type { PaperAnswer } from "#lib/lesson-plan/document/paper-answer.ts";
import { planEditsSchema } from "#lib/lesson-plan/document/plan-edits.ts";
import type { Locale } from "#lib/locales.ts";
import { type PaperWish, paperAddress } from "../paper-wish.ts";
import { parsePaper } from "../use-paper.ts";
import type { Answer, SavedEdits } from "./edits-saver.ts";
import { findKeptEdits } from "./kept-edits.ts";

/** Everything editing begins with. */
export type Editing = Readonly<{
  made: PaperAnswer;
  base: SavedEdits;
  /** With what was left in this browser before. */
  merged: MergedEdits;
  isDamaged: boolean;
}>;

/** The paper as it is made, and what was changed in it. */
export async function loadEditing(workshopId: string, wish: PaperWish): Promise<Answer<Editing>> {
  const [paper, stored] = await Promise.all([
    loadMade(workshopId, wish),
    loadEdits(workshopId, wish.locale),
  ]);
  if (!paper.ok) return paper;
  if (!stored.ok) return stored;
  const { isDamaged, ...base } = stored.value;
  const kept = findKeptEdits(workshopId, wish.locale);
  const merged = kept
    ? mergeEdits(kept.base.edits, kept.edits, base.edits)
    : { edits: base.edits, conflicts: [] };
  return { ok: true, value: { made: paper.value, base, merged, isDamaged } };
}

/** The paper as it is made today. */
export async function loadMade(workshopId: string, wish: PaperWish): Promise<Answer<PaperAnswer>> {
  const address = paperAddress(workshopId, "document", { ...wish, second: undefined });
  const answer = await request("GET", `${address}&made=1`);
  if (!answer.ok) return answer;
  const made = parsePaper(answer.value);
  return made ? { ok: true, value: made } : unexpected;
}

/** What teachers changed, as the server has it. */
export async function loadEdits(
  workshopId: string,
  locale: Locale,
): Promise<Answer<SavedEdits & Readonly<{ isDamaged: boolean }>>> {
  const answer = await request("GET", editsAddress(workshopId, locale));
  return answer.ok ? parseEdits(answer.value) : answer;
}

export async function saveEdits(
  workshopId: string,
  locale: Locale,
  basedOn: number,
  edits: SavedEdits["edits"],
): Promise<Answer<number>> {
  const answer = await request("PUT", editsAddress(workshopId, locale), { basedOn, edits });
  if (!answer.ok) return answer;
  const { revision } = (answer.value ?? {}) as { revision?: unknown };
  return typeof revision === "number" ? { ok: true, value: revision } : unexpected;
}

const unexpected: Readonly<{ ok: false; code: FailureCode }> = { ok: false, code: "unexpected" };

function editsAddress(workshopId: string, locale: Locale): string {
  return `/api/workshops/${workshopId}/lesson-plan/edits?locale=${locale}`;
}

function parseEdits(value: unknown) {
  const { revision, edits, isDamaged } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const parsed = planEditsSchema.safeParse(edits);
  return typeof revision === "number" && parsed.success
    ? ({
        ok: true,
        value: { revision, edits: parsed.data, isDamaged: isDamaged === true },
      } as const)
    : unexpected;
}
