import { type CardRef, cardRefSchema } from "../../canvas/note-marks.ts";
import type { Gap } from "./provocations.ts";

/**
 * The tags with which a note stands in a gap, wherever it hangs: an axis that cards stand on has the
 * id of their deck, and its keys theirs.
 */
export function gapTags({ places }: Pick<Gap, "places">): readonly CardRef[] {
  return places.flatMap(({ axisId, key }) => {
    const ref = cardRefSchema.safeParse(`${axisId}/${key}`);
    return ref.success ? [ref.data] : [];
  });
}
