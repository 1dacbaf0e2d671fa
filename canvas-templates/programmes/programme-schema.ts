import { z } from "zod";
import { type Step, stepSchema } from "#lib/workshop/model.ts";
import { competencies } from "../schema.ts";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const minutes = z.int().positive();

/** One meeting of a programme that takes several. */
const sessionSchema = z.strictObject({
  /** Its words live at `programmes.<programme>.sessions.<session>`. */
  id: slug,
  minutes,
  /** Its steps, in the programme's order. */
  stepIds: z.array(slug).min(1).readonly(),
});

/**
 * A ready-made agenda. Its steps are those of a workshop, so creating one copies them. What people
 * read is in `locales/`, at `programmes.<programme>.steps.<step>`.
 */
export const programmeSchema = z
  .strictObject({
    /** Stable: workshops remember it. */
    id: z.string().regex(/^P\d+$/),
    /** The whole length, breaks and buffers included. */
    minutes,
    people: z.strictObject({ min: z.int().positive(), max: z.int().positive() }),
    /** Steps of the four-step route it serves, as in a template. */
    routeSteps: z.array(z.int().min(1).max(4)).readonly(),
    competencies: z.array(z.enum(competencies)).min(1).readonly(),
    /** Only for programmes of several meetings; together they hold every step once. */
    sessions: z.array(sessionSchema).min(2).readonly().optional(),
    steps: z.array(stepSchema).min(1).readonly(),
  })
  .superRefine((programme, context) => {
    for (const message of agendaProblems(programme)) {
      context.addIssue({ code: "custom", message, path: ["steps"] });
    }
  });

export type Programme = z.infer<typeof programmeSchema>;

function* agendaProblems({ minutes: length, sessions, steps }: Programme) {
  yield* lengthProblems("its steps", steps, length);
  for (const [index, step] of steps.entries()) {
    const earlier = steps.slice(0, index);
    if (!slug.safeParse(step.id).success) yield `step id "${step.id}" is not a slug`;
    if (earlier.some(({ id }) => id === step.id)) yield `step "${step.id}" appears twice`;
    yield* stepProblems(step, earlier);
  }
  if (!sessions) return;
  if (sessions.flatMap(({ stepIds }) => stepIds).join() !== steps.map(({ id }) => id).join())
    yield "sessions must hold every step once, in order";
  for (const session of sessions) {
    const own = steps.filter(({ id }) => session.stepIds.includes(id));
    yield* lengthProblems(`the steps of session "${session.id}"`, own, session.minutes);
  }
}

function* lengthProblems(what: string, steps: readonly Step[], length: number) {
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  if (sum !== length) yield `${what} take ${sum} minutes, not ${length}`;
}

function* stepProblems(step: Step, earlier: readonly Step[]) {
  if ((step.kind === "canvas") !== (step.templateId !== null))
    yield `step "${step.id}" must have a canvas exactly if its kind is "canvas"`;
  if (step.continues === null) return;
  const first = earlier.find(({ id }) => id === step.continues);
  if (!first) yield `step "${step.id}" continues "${step.continues}", which is no earlier step`;
  else if (
    first.templateId !== step.templateId ||
    first.scope !== step.scope ||
    first.columnSet !== step.columnSet
  )
    yield `step "${step.id}" continues "${first.id}", which has another canvas, scope or column set`;
}
