import { PAGE_ID } from "#lib/canvas/board-document.ts";

/** What {@link displayParent} has to know of a shape. */
export type Kin = Readonly<{ type: string; parentId: string }>;

/**
 * Where a shape is shown: under its own parent, or on the page if that parent is missing, cannot
 * have children, or is a descendant of the shape. The figures on paper follow the same rule
 * (`lib/canvas/placement.ts`), so that no words get lost with a damaged parent.
 */
export function displayParent(id: string, kinOf: (id: string) => Kin | undefined): string {
  const own = kinOf(id)?.parentId ?? PAGE_ID;
  const parent = kinOf(own);
  if (parent?.type !== "frame" && parent?.type !== "group") return PAGE_ID;

  const seen = new Set<string>();
  for (let at: string | undefined = own; at && !seen.has(at); at = kinOf(at)?.parentId) {
    if (at === id) return PAGE_ID;
    seen.add(at);
  }
  return own;
}
