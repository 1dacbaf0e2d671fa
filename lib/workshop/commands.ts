import { z } from "zod";
import { findStep, type Role, type Workshop } from "./model.ts";

/** What a facilitator can tell the room to do. More commands come with the workshop engine. */
export const commandSchema = z.discriminatedUnion("type", [
  /** Leave the lobby and begin with the first step, or move to any step. */
  z.strictObject({ type: z.literal("go-to-step"), stepId: z.string() }),
  /** Close the workshop: boards become read-only, the lesson plan can be taken. */
  z.strictObject({ type: z.literal("end") }),
  /** Open an ended workshop again where it stood. */
  z.strictObject({ type: z.literal("reopen") }),
]);

export type Command = z.infer<typeof commandSchema>;

export type Decision =
  | Readonly<{ ok: true; workshop: Workshop }>
  | Readonly<{ ok: false; code: "not-allowed" | "step-not-found" | "workshop-ended" }>;

/**
 * Judges a command. Pure: the caller stores the result and shows it to the room. A command that
 * asks for what already holds succeeds and changes nothing, so pressing twice does no harm.
 *
 * @param now milliseconds since 1970, by the server's clock.
 */
export function decide(workshop: Workshop, command: Command, role: Role, now: number): Decision {
  if (role !== "facilitator") return { ok: false, code: "not-allowed" };
  switch (command.type) {
    case "go-to-step":
      return goToStep(workshop, command.stepId, now);
    case "end":
      if (workshop.status === "ended") return { ok: true, workshop };
      return { ok: true, workshop: { ...workshop, status: "ended", endedAt: now } };
    case "reopen":
      if (workshop.status !== "ended") return { ok: true, workshop };
      return {
        ok: true,
        workshop: {
          ...workshop,
          status: workshop.currentStepId === null ? "lobby" : "running",
          endedAt: null,
        },
      };
  }
}

function goToStep(workshop: Workshop, stepId: string, now: number): Decision {
  if (workshop.status === "ended") return { ok: false, code: "workshop-ended" };
  const step = findStep(workshop, stepId);
  if (!step) return { ok: false, code: "step-not-found" };
  if (workshop.currentStepId === stepId) return { ok: true, workshop };
  const others = workshop.visitedStepIds.filter((id) => id !== stepId);
  return {
    ok: true,
    workshop: {
      ...workshop,
      status: "running",
      currentStepId: stepId,
      visitedStepIds: [...others, stepId],
      startedAt: workshop.startedAt ?? now,
    },
  };
}
