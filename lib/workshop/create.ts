import { z } from "zod";
import type { Locale } from "../locales.ts";
import {
  DEFAULT_RETENTION_DAYS,
  groupings,
  MAX_NAME,
  MAX_RETENTION_DAYS,
  MAX_STEPS,
  MAX_TEAMS,
  MAX_TITLE,
  type Member,
  noProgress,
  oneLine,
  type Step,
  stepSchema,
  type Workshop,
} from "./model.ts";
import { MAX_PROGRAMME_BYTES } from "./programme-file.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Largest request, in bytes: with the steps of the largest file, and all else it may have. */
export const MAX_REQUEST_BYTES = MAX_PROGRAMME_BYTES + 64 * 1024;

/** What someone asks for to have a workshop created. Exactly one of programme, template and steps. */
export const workshopRequestSchema = z
  .strictObject({
    title: oneLine(MAX_TITLE),
    /** Not judged here, like the two ids below: an unknown one has an answer of its own. */
    locale: z.string().max(100),
    programmeId: z.string().max(100).nullish(),
    templateId: z.string().max(100).nullish(),
    /** An agenda of one's own, see programme-file.ts; the workshop gives its steps new ids. */
    steps: z.array(z.strictObject(stepSchema.shape)).min(1).max(MAX_STEPS).nullish(),
    teams: z
      .array(z.strictObject({ name: oneLine(MAX_NAME) }))
      .min(1)
      .max(MAX_TEAMS),
    /** How people who come in get into these teams. */
    grouping: z.enum(groupings).default("free"),
    retentionDays: z.int().min(1).max(MAX_RETENTION_DAYS).default(DEFAULT_RETENTION_DAYS),
    /** The instance's secret, if it asks for one; may come as a header instead. */
    createKey: z.string().max(500).nullish(),
  })
  .superRefine(({ programmeId, templateId, steps, teams }, context) => {
    const agendas = [programmeId, templateId, steps].filter(Boolean).length;
    if (agendas !== 1) {
      const message = agendas > 1 ? "only-one-of-programme-and-template" : "empty";
      context.addIssue({ code: "custom", path: ["programmeId"], message });
    }
    const names = teams.map(({ name }) => name.toLowerCase());
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) === index) continue;
      context.addIssue({ code: "custom", path: ["teams", index, "name"], message: "duplicate" });
    }
  });

export type WorkshopRequest = z.infer<typeof workshopRequestSchema>;

export type NewWorkshop = Readonly<{
  request: Pick<WorkshopRequest, "title" | "teams" | "retentionDays"> &
    Partial<Pick<WorkshopRequest, "grouping">>;
  locale: Locale;
  /** The programme the steps are from; `null` if they are one template's. */
  programmeId: string | null;
  steps: readonly Step[];
  isRehearsal?: true | undefined;
  /** What the person who creates it is called until they say otherwise. */
  facilitatorName: string;
  /** Fresh and random: ids of the workshop and its facilitator, and the join code. */
  secrets: Readonly<{ workshopId: string; memberId: string; code: string }>;
  /** Milliseconds since 1970. */
  now: number;
}>;

/** Makes a workshop that waits in its lobby, and its facilitator. Nothing is stored. */
export function newWorkshop({
  request: { title, teams, grouping = "free", retentionDays },
  locale,
  programmeId,
  steps,
  isRehearsal,
  facilitatorName,
  secrets: { workshopId, memberId, code },
  now,
}: NewWorkshop): { workshop: Workshop; facilitator: Member } {
  return {
    workshop: {
      id: workshopId,
      code,
      title,
      ...(isRehearsal && { isRehearsal }),
      locale,
      programmeId,
      steps: [...steps],
      teams: teams.map(({ name }, index) => ({ id: `team-${index + 1}`, name })),
      status: "lobby",
      currentStepId: null,
      visitedStepIds: [],
      createdAt: now,
      startedAt: null,
      endedAt: null,
      deleteAfter: now + retentionDays * DAY_MS,
      ...noProgress,
      grouping,
    },
    facilitator: {
      id: memberId,
      workshopId,
      name: facilitatorName,
      role: "facilitator",
      teamId: null,
      joinedAt: now,
    },
  };
}
