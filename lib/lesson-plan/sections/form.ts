import { totalMinutes } from "../../workshop/schedule.ts";
import type { Block } from "../document/plan-document.ts";
import { type Prose, plain } from "../document/spans.ts";
import { usedTemplates } from "../plan-source.ts";
import { competencyKeys } from "./competencies.ts";
import { duration, glanceBlocks, listed, workshopFacts } from "./glance.ts";
import { objectiveLines } from "./objectives.ts";
import { bullet, fact, facts, heading, lead, named, ownLine, prose } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";

// The fields of a form that schools prescribe. What only the teacher knows is left empty.

/** Lines for what a teacher writes about their class. */
const LINES = 4;
/** ESD competencies that are attitudes rather than ways of working. */
const ATTITUDES = ["NO", "CO", "SA"];

/** The head of the form, then what the brief says. */
export function formHeadBlocks(context: PlanContext): Block[] {
  const { source } = context;
  const { workshop } = source;
  const { fields, lessonKind } = source.words.form;
  const known = new Map(workshopFacts(context).map(({ id, value }) => [id, value]));
  const [, ...brief] = glanceBlocks(context);
  return [
    facts("glance.form", "form", [
      fact("title", fields.title, ownLine(workshop.title)),
      fact("course", fields.course, ""),
      fact("audience", fields.audience, ""),
      fact("kind", fields.kind, lessonKind),
      fact("teacher", fields.teacher, ""),
      fact("date", fields.date, workshop.startedAt === null ? "" : (known.get("date") ?? "")),
      fact("place", fields.place, ""),
      fact("periods", fields.periods, duration(totalMinutes(workshop.steps), source)),
      fact("people", fields.people, known.get("people") ?? ""),
      fact("teams", fields.teams, ownLine(listed(workshop.teams, source))),
    ]),
    ...brief,
  ];
}

/** About the class: for the teacher to write. */
export function learnersBlocks({ source }: PlanContext): Block[] {
  return source.words.form.learners.map((prompt, index) => ({
    id: `learners.question-${index + 1}`,
    kind: "lines",
    prompt: plain(prompt),
    count: LINES,
  }));
}

/** What is taught with: the programme and its canvases. */
export function contentBlocks({ source }: PlanContext): Block[] {
  const { record, form } = source.words;
  const canvases = usedTemplates(source).map(({ words }) =>
    bullet(named(words.name, words.purpose, record.objectives.colon)),
  );
  return [
    ...(source.programme
      ? [prose("content.summary", [{ kind: "paragraph", text: plain(source.programme.summary) }])]
      : []),
    ...(canvases.length === 0
      ? []
      : [lead("content.lead", form.contentLead), prose("content.canvases", canvases)]),
  ];
}

/** Objectives in three dimensions: what people learn, how, and with which attitude. */
export function dimensionsBlocks(context: PlanContext): Block[] {
  const { words } = context.source;
  const { dimensions } = words.form;
  const keys = competencyKeys(context);
  const statements = (wanted: (key: string) => boolean): Prose =>
    keys.filter(wanted).map((key) => bullet(words.competencies[key] ?? key));
  return [
    ...dimension("knowledge", dimensions.knowledge, objectiveLines(context)),
    ...dimension(
      "process",
      dimensions.process,
      statements((key) => !ATTITUDES.includes(key)),
    ),
    ...dimension(
      "values",
      dimensions.values,
      statements((key) => ATTITUDES.includes(key)),
    ),
  ];
}

/** A dimension nothing was found for is for the teacher to write. */
function dimension(id: string, name: string, lines: Prose): Block[] {
  return [
    heading(`objectives.${id}-heading`, 2, plain(name)),
    lines.length === 0
      ? { id: `objectives.${id}-lines`, kind: "lines", prompt: null, count: LINES }
      : prose(`objectives.${id}`, lines),
  ];
}

/** A field of mainland forms alone, and never filled in by us. */
export function valuesBlocks({ source }: PlanContext): Block[] {
  if (source.locale !== "zh-Hans") return [];
  const prompt = plain(source.words.form.values);
  return [{ id: "values.lines", kind: "lines", prompt, count: LINES }];
}
