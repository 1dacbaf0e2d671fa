import type { Step } from "../../workshop/model.ts";
import type { Activity } from "../procedure-words.ts";
import type { Meeting } from "./meetings.ts";

export type Phase = "opening" | "main" | "closing";

/** Which part of its meeting each step belongs to, in order: work is from the first canvas on
 * which people write to the last one that is used. */
export function phasesOf({ steps }: Meeting): Phase[] {
  const all = steps.map(({ step }) => step);
  const first = all.findIndex((step) => step.kind === "canvas" && step.mode !== "readonly");
  const last = all.findLastIndex(({ kind }) => kind === "canvas");
  if (first === -1) return all.map(() => "main");
  return all.map((_, index) => {
    if (index < first) return "opening";
    return index > last ? "closing" : "main";
  });
}

/** What people do in a step. */
export function activityOf(step: Step, phase: Phase): Activity {
  if (step.kind === "break") return "pause";
  if (phase === "opening") return "opening";
  if (step.kind === "talk") return phase === "closing" ? "closing" : "talk";
  if (step.mode === "readonly") return "show";
  if (step.mode === "vote") return "vote";
  if (step.mode === "private") return "silent";
  if (step.scope === "plenary") return "together";
  return step.continues === null ? "team" : "onward";
}
