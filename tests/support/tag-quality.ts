import type { TaggedNote } from "./tagged-notes.ts";

/** How many proposed tags were right and wrong, and how many tags nobody proposed. */
export type TagQuality = Readonly<{ right: number; wrong: number; missed: number }>;

/**
 * Compares proposals with the tags of a fixture. Debatable ones count nowhere.
 *
 * @param part what of a reference is compared, `null` for nothing: a deck's own, or goals only.
 */
export function tagQuality(
  notes: readonly TaggedNote[],
  propose: (text: string) => readonly string[],
  part: (ref: string) => string | null = (ref) => ref,
): TagQuality {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { text, tags, debatable } of notes) {
    const wanted = partsOf(tags, part);
    const open = partsOf(debatable, part);
    const proposed = partsOf(propose(text), part);
    for (const ref of proposed) {
      if (wanted.has(ref)) total.right++;
      else if (!open.has(ref)) total.wrong++;
    }
    for (const ref of wanted) if (!proposed.has(ref)) total.missed++;
  }
  return total;
}

/** Shares between 0 and 1; `NaN` of nothing. */
export function precision({ right, wrong }: TagQuality): number {
  return right / (right + wrong);
}

export function recall({ right, missed }: TagQuality): number {
  return right / (right + missed);
}

/** A target counts as its goal. */
export function goalOf(ref: string): string | null {
  return ref.startsWith("sdg/") ? (ref.split(".")[0] ?? null) : null;
}

function partsOf(refs: readonly string[], part: (ref: string) => string | null): Set<string> {
  return new Set(refs.map(part).filter((ref) => ref !== null));
}
