import { isAgendaSound, keepsSteps, keptStepIds } from "./agenda-sound.ts";
import { withoutUndueHold } from "./attention.ts";
import type { Step, Workshop } from "./model.ts";
import { isSameAgenda } from "./same-agenda.ts";

/** What replaces an agenda, and the revision it was made from; whichever, if left out. */
type NewAgenda = Readonly<{ steps: readonly Step[]; basedOn?: number | undefined }>;

/**
 * Replaces an agenda. Steps that were visited have boards people wrote on: they stay, with the
 * canvas they had. Whoever says what they began from does not replace what somebody else has made
 * of it meanwhile.
 *
 * @returns the workshop, or why not.
 */
export function setAgenda(
  workshop: Workshop,
  { steps, basedOn }: NewAgenda,
): Workshop | "agenda-changed" | "agenda-unusable" {
  if (isSameAgenda(workshop.steps, steps)) return workshop;
  const { agendaRevision } = workshop;
  if (basedOn !== undefined && basedOn !== agendaRevision) return "agenda-changed";
  const ids = steps.map((step) => step.id);
  if (new Set(ids).size !== ids.length) return "agenda-unusable";
  const isKept = keepsSteps(workshop.steps, steps, keptStepIds(workshop));
  return isKept && isAgendaSound(steps)
    ? withoutUndueHold({ ...workshop, steps: [...steps], agendaRevision: agendaRevision + 1 })
    : "agenda-unusable";
}
