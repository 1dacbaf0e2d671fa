import type { InsightBoard } from "#lib/insight/insight-source.ts";
import { sampleNote } from "./sample-source.ts";

/** The board of team `a` at step `s`: notes as id, zone, text and tags; arrows as from and to. */
export function boardOf(
  templateId: string,
  {
    notes,
    links = [],
  }: Readonly<{
    notes: readonly (readonly [
      id: string,
      zoneId: string | null,
      text: string,
      tags?: readonly string[],
    ])[];
    links?: readonly (readonly [from: string, to: string])[];
  }>,
): InsightBoard {
  const place = { teamId: "a", stepId: "s", templateId };
  return {
    ...place,
    notes: notes.map(([id, zoneId, text, tags = []]) =>
      sampleNote({ ...place, id, zoneId, text, tags }),
    ),
    links: links.map(([from, to], index) => ({ id: `link${index}`, from, to, label: "" })),
  };
}
