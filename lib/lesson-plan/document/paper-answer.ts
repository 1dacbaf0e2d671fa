import type { Conflict, Homeless } from "./apply-edits.ts";
import type { PlanDocument } from "./plan-document.ts";

/**
 * A paper for the page on screen. Only facilitators are told more than the paper. On its way to the
 * page the document loses its drawings of boards (`figure`): the page fetches those it shows.
 */
export type PaperAnswer = Readonly<{
  document: PlanDocument;
  /** What has to be chosen before it is settled; empty for who edits, whose page finds out itself. */
  conflicts: readonly Conflict[];
  /** What teachers wrote that no paper of this workshop has a place for any more. */
  homeless: readonly Homeless[];
  /** Ids of blocks and sections that only other papers of this workshop have; for who edits. */
  elsewhere: readonly string[];
}>;
