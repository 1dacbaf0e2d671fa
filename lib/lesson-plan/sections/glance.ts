import { localeNames } from "../../locales.ts";
import { totalMinutes } from "../../workshop/schedule.ts";
import type { Block, Cover, Fact } from "../document/plan-document.ts";
import { plain } from "../document/spans.ts";
import { usedTemplates } from "../plan-source.ts";
import { counted } from "../words.ts";
import { fact, facts, filled, heading, lead, ownLine } from "./parts.ts";
import type { PlanCanvas, PlanContext } from "./plan-context.ts";
import { actualMinutes } from "./timing.ts";

export function coverOf(context: PlanContext): Cover {
  const { source, profile } = context;
  const { workshop, words, programme } = source;
  const used = usedTemplates(source);
  const purpose = used.length === 1 ? (used[0]?.words.purpose ?? null) : null;
  const said = programme?.summary ?? purpose;
  const onCover = ["date", "duration", "people", "teams"];
  return {
    id: "cover",
    kind: plain(words.profiles[profile].kind),
    series: plain(words.document.series),
    title: ownLine(workshop.title),
    lead: said === null ? null : plain(said),
    facts: workshopFacts(context).filter(({ id }) => onCover.includes(id)),
    own: (["school", "audience", "teacher"] as const).map((id) =>
      fact(id, words.form.fields[id], ""),
    ),
  };
}

/** What the workshop was, in few words, and what its facilitators wrote in the brief. */
export function glanceBlocks(context: PlanContext): Block[] {
  const all = facts("glance.facts", "list", workshopFacts(context));
  return filled([all, ...briefBlocks(context)]);
}

/** The same for who runs it again: nobody reads a brief while people wait. */
export function runSheetGlanceBlocks(context: PlanContext): Block[] {
  const wanted = ["date", "duration", "took", "people", "teams"];
  const known = workshopFacts(context).filter(({ id }) => wanted.includes(id));
  return [facts("glance.run", "list", known)];
}

/** Facts of the workshop; those nobody knows are left out. */
export function workshopFacts({ source, canvases }: PlanContext): Fact[] {
  const { workshop, members, words, programme, locale, timeZone } = source;
  const { glance, record } = words;
  const people = members.filter(({ role }) => role === "participant").length;
  const actual = actualMinutes(source);
  const notes = canvases.flatMap(({ boards }) => boards.flatMap(({ outcomes }) => outcomes)).length;
  const votes = workshop.votes.filter(({ closedAt }) => closedAt !== null).length;
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  const known: Fact[] = [
    fact("programme", glance.programme, programme?.name ?? glance.singleCanvas),
    fact(
      "date",
      workshop.startedAt === null ? glance.planned : glance.date,
      date.format(workshop.startedAt ?? workshop.createdAt),
    ),
    fact("duration", record.glance.plannedDuration, duration(totalMinutes(workshop.steps), source)),
    fact("took", record.glance.actualDuration, actual === null ? "" : duration(actual, source)),
    fact("people", glance.people, people === 0 ? "" : counted(glance.peopleCount, people, locale)),
    fact("teams", glance.teams, ownLine(listed(workshop.teams, source))),
    fact("language", glance.language, localeNames[locale]),
    fact("canvases", glance.canvases, listed(usedNames(source), source)),
    fact("notes", record.glance.notes, notes === 0 ? "" : number.format(notes)),
    fact("votes", record.glance.votes, votes === 0 ? "" : number.format(votes)),
  ];
  return known.filter(({ value }) => value.main.length > 0);
}

/** A lesson is counted in minutes; from two hours on people think in hours. */
export function duration(minutes: number, { words, locale }: PlanContext["source"]): string {
  const { glance } = words;
  if (minutes < 120) return counted(glance.minutes, minutes, locale);
  const hours = counted(glance.hours, Math.floor(minutes / 60), locale);
  const rest = minutes % 60;
  return rest === 0 ? hours : `${hours} ${counted(glance.minutes, rest, locale)}`;
}

function usedNames(source: PlanContext["source"]) {
  return usedTemplates(source).map(({ words }) => ({ name: words.name }));
}

/** Names in a row, with the language's comma. */
export function listed(
  all: readonly Readonly<{ name: string }>[],
  { words }: PlanContext["source"],
): string {
  return all.map(({ name }) => name).join(words.glance.listSeparator);
}

function briefBlocks({ brief, source }: PlanContext): (Block | null)[] {
  const said = brief ? briefFacts(brief) : [];
  if (said.length === 0) return [];
  const { glance } = source.words.record;
  return [
    heading("glance.brief-heading", 2, plain(glance.brief)),
    lead("glance.brief-lead", glance.briefLead),
    facts("glance.brief", "form", said),
  ];
}

/** What the brief says, zone by zone. */
export function briefFacts({ words, zoneIds, boards }: PlanCanvas): Fact[] {
  const outcomes = boards.flatMap((board) => board.outcomes);
  return zoneIds.flatMap((zoneId) => {
    const notes = outcomes.filter((outcome) => outcome.zoneId === zoneId && outcome.text !== "");
    if (notes.length === 0) return [];
    const value = ownLine(notes.map(({ text }) => text).join("\n"));
    return [fact(zoneId, words.zones[zoneId]?.name ?? zoneId, value)];
  });
}
