import type { LeftDraft } from "./draft-history.ts";

/** Until the tab closes: it holds a facilitator's notes, and the device may be a school's. */
function keyOf(workshopId: string): string {
  return `gdw.agenda.${workshopId}`;
}

export function keepDraft(workshopId: string, draft: LeftDraft): void {
  try {
    sessionStorage.setItem(keyOf(workshopId), JSON.stringify(draft));
  } catch {
    // Forbidden or full. The browser still asks before the page closes.
  }
}

export function forgetDraft(workshopId: string): void {
  try {
    sessionStorage.removeItem(keyOf(workshopId));
  } catch {
    // As above.
  }
}

/** What was left here before; `undefined` if nothing was, or it cannot be read any more. */
export async function findDraft(workshopId: string): Promise<LeftDraft | undefined> {
  const text = read(workshopId);
  if (text === null) return undefined;
  const { parseLeftDraft } = await import("./parse-agenda.ts");
  return parseLeftDraft(text);
}

function read(workshopId: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(workshopId));
  } catch {
    // As above.
    return null;
  }
}
