import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";

/** What every part of a paper is written with. */
export type Setting = Readonly<{
  document: PlanDocument;
  /** A number for a list that begins anew. */
  nextList(): number;
}>;

export function createSetting(document: PlanDocument): Setting {
  let listCount = 0;
  return {
    document,
    nextList() {
      listCount += 1;
      return listCount;
    },
  };
}
