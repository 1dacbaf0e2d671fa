import { PAGE_ID } from "./board-document.ts";

/** What {@link displayParent} has to know of a shape. */
export type Kin = Readonly<{ type: string; parentId: string }>;

/**
 * Most frames and groups a shape may lie in, one within the other. tldraw works out where a shape
 * is by calls that nest as deep as the shapes do.
 */
const MAX_ANCESTORS = 32;

/** Whether shapes of a type can hold others. */
export function canHoldShapes(type: string): boolean {
  return type === "frame" || type === "group";
}

/**
 * Where a shape is shown: under its own parent, or on the page if that parent is missing, cannot
 * have children, is a descendant of the shape, or lies too deep. Browsers show it so, and the server
 * writes it down so, and no words get lost with a damaged parent. The figures on paper follow the
 * same rule (`placement.ts`), at any depth.
 */
export function displayParent(id: string, kinOf: (id: string) => Kin | undefined): string {
  const own = kinOf(id)?.parentId ?? PAGE_ID;
  const parent = kinOf(own);
  if (!parent || !canHoldShapes(parent.type)) return PAGE_ID;

  const seen = new Set<string>();
  for (let at: string | undefined = own; at && !seen.has(at); at = kinOf(at)?.parentId) {
    if (at === id || seen.size > MAX_ANCESTORS) return PAGE_ID;
    seen.add(at);
  }
  return own;
}
