import { z } from "zod";
import { isAgendaSound } from "#lib/workshop/agenda-sound.ts";
import { stepSchema } from "#lib/workshop/model.ts";
import type { Base, LeftDraft } from "./draft-history.ts";

// Apart, so that it is loaded with its parser only once there is something to read.

const steps = z.array(stepSchema).min(1).refine(isAgendaSound);
const baseSchema = z.object({ steps, revision: z.int().nonnegative() });
const leftDraftSchema = z.object({ base: baseSchema, steps });

/** The answer of `GET /api/workshops/{id}/agenda`. */
export function parseAgenda(answer: unknown): Base | undefined {
  return baseSchema.safeParse(answer).data;
}

export function parseLeftDraft(text: string): LeftDraft | undefined {
  try {
    return leftDraftSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // Not JSON: not ours.
    return undefined;
  }
}
