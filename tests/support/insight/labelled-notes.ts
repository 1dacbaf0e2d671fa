import { readFileSync } from "node:fs";
import type { InsightNote } from "#lib/insight/insight-source.ts";

/** A note and what somebody who read it says of it. */
export type LabelledNote = Readonly<{
  zone: string;
  locale: string;
  /** The same for notes that mean the same thing, in one language. */
  idea: string;
  /** `+` and `-` contradict one another; `.` is neither. */
  stance: string;
  note: InsightNote;
}>;

const file = new URL("../../fixtures/insight/synthesis-notes.txt", import.meta.url);

export function labelledNotes(): LabelledNote[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line, index) => {
      const [zone = "", team = "", locale = "", idea = "", stance = "", text = ""] =
        line.split(" | ");
      const note = insightNote({ id: `shape:${index}`, teamId: team, zoneId: zone, text });
      return { zone, locale, idea, stance, note };
    });
}

/** A note of one step, plain but for what is said of it. */
export function insightNote(what: Partial<InsightNote>): InsightNote {
  return {
    ...{ id: "shape:1", teamId: "a", stepId: "step-1", templateId: "T07-twin-transition" },
    ...{ zoneId: "green", columnId: null, text: "", card: null, tags: [] },
    ...{ confidence: null, source: null, score: null },
    ...what,
  };
}
