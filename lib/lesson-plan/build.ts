import { localeNames } from "../locales.ts";
import { agendaSection } from "./agenda.ts";
import { canvasesSection } from "./canvases.ts";
import type { Fact, LessonPlan } from "./lesson-plan.ts";
import { objectivesSection } from "./objectives.ts";
import { type PlanSource, usedTemplates } from "./plan-source.ts";
import { sourceLists } from "./sources.ts";
import { counted } from "./words.ts";

/**
 * Makes the lesson plan of a workshop from what was planned and what people wrote. Nothing is
 * invented: what is not known is left out.
 */
export function buildLessonPlan(source: PlanSource): LessonPlan {
  const { workshop, words, programme, locale } = source;
  const { document, reflection } = words;
  return {
    workshopId: workshop.id,
    locale,
    workshopLocale: workshop.locale,
    document: {
      title: workshop.title,
      author: document.author,
      subject: document.subject,
      keywords: document.keywords,
      creator: document.creator,
      createdAt: source.now,
      page: document.page,
      contents: document.contents,
    },
    cover: {
      id: "cover",
      kind: document.kind,
      series: document.series,
      title: workshop.title,
      lead: programme?.summary ?? purposeOfOnly(source),
    },
    glance: { id: "glance", heading: words.glance.heading, facts: facts(source) },
    objectives: objectivesSection(source),
    agenda: agendaSection(source),
    canvases: canvasesSection(source),
    reflection: { id: "reflection", ...reflection },
    sources: { id: "sources", heading: words.sources.heading, lists: sourceLists(source) },
  };
}

function purposeOfOnly(source: PlanSource): string | null {
  const [first, ...others] = usedTemplates(source);
  return first && others.length === 0 ? first.words.purpose : null;
}

function facts(source: PlanSource): Fact[] {
  const { workshop, members, words, programme, locale, timeZone } = source;
  const { glance } = words;
  const minutes = workshop.steps.reduce((sum, step) => sum + step.minutes, 0);
  const people = members.filter(({ role }) => role === "participant").length;
  const canvases = usedTemplates(source).map((used) => used.words.name);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  return [
    { id: "programme", label: glance.programme, value: programme?.name ?? glance.singleCanvas },
    {
      id: "date",
      label: workshop.startedAt === null ? glance.planned : glance.date,
      value: date.format(workshop.startedAt ?? workshop.createdAt),
    },
    { id: "duration", label: glance.duration, value: duration(minutes, source) },
    {
      id: "people",
      label: glance.people,
      value: people === 0 ? "" : counted(glance.peopleCount, people, locale),
    },
    {
      id: "teams",
      label: glance.teams,
      value: workshop.teams.map(({ name }) => name).join(glance.listSeparator),
    },
    { id: "language", label: glance.language, value: localeNames[locale] },
    { id: "canvases", label: glance.canvases, value: canvases.join(glance.listSeparator) },
  ].filter(({ value }) => value !== "");
}

/** A lesson is counted in minutes; from two hours on people think in hours. */
function duration(minutes: number, { words: { glance }, locale }: PlanSource): string {
  if (minutes < 120) return counted(glance.minutes, minutes, locale);
  const hours = counted(glance.hours, Math.floor(minutes / 60), locale);
  const rest = minutes % 60;
  return rest === 0 ? hours : `${hours} ${counted(glance.minutes, rest, locale)}`;
}
