import { z } from "zod";
import type { Role } from "../../workshop/model.ts";
import {
  ownParticipation,
  type ParticipationSource,
  type ParticipationSwitch,
  teamParticipation,
} from "./participation.ts";

const amount = z.number().nonnegative();
const figuresSchema = z.object({ notes: amount, edits: amount, helped: amount, votes: amount });

/**
 * What one person gets to see, as it is sent. Off, there is nothing in it, for facilitators
 * neither. It never names a person, and teams are in the workshop's order.
 */
export const participationReportSchema = z.object({
  isOn: z.boolean(),
  /** `null` for whoever does not take part. */
  own: z.object({ own: figuresSchema, teamMedian: figuresSchema.nullable() }).nullable(),
  /** For facilitators alone. */
  teams: z
    .array(
      z.object({
        teamId: z.string(),
        people: amount,
        total: figuresSchema,
        helpAsked: amount,
        balance: z.number().min(0).max(1).nullable(),
      }),
    )
    .nullable(),
});

export type ParticipationReport = Readonly<z.infer<typeof participationReportSchema>>;

/** Lays out what somebody may see: their own figures, and facilitators those of the teams. */
export function participationReport(
  source: ParticipationSource,
  viewer: Readonly<{ id: string; role: Role }>,
  teamIds: readonly string[],
  wish: ParticipationSwitch,
): ParticipationReport {
  const own = viewer.role === "participant" ? ownParticipation(source, viewer.id, wish) : null;
  const all = viewer.role === "facilitator" ? teamParticipation(source, teamIds, wish) : null;
  return { isOn: wish.isOn, own, teams: all && [...all.teams] };
}
