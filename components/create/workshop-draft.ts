import type { FoundFile } from "#components/programme-file/read-programme.ts";
import type { GroupingChoiceId } from "#components/teams/grouping-choice.tsx";
import type { Locale } from "#lib/locales.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { ProgrammeFile } from "#lib/workshop/programme-file.ts";
import { addDays, type CalendarDay, daysBetween } from "./calendar-day.ts";

/** What the form sets out from. Plain data, so that the server can hand it to the browser. */
export type DraftDefaults = Readonly<{
  locale: Locale;
  /** Suggested titles by language, then by the id of a programme or template. */
  titles: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** As many names as there may be teams. */
  teamNames: Readonly<Record<Locale, readonly string[]>>;
  retentionDays: number;
  maxRetentionDays: number;
  maxTitle: number;
  maxName: number;
  /** Largest programme file, in bytes. */
  maxFileBytes: number;
}>;

/** What someone has decided so far; `undefined` where the suggestion still stands. */
export type WorkshopDraft = Readonly<{
  /** Whether the agenda is to come from a file, whatever else is chosen. */
  isFromFile: boolean;
  file: FoundFile;
  /** A programme's id, or `null` for a single canvas. */
  programmeId: string | null;
  templateId: string;
  title: string | undefined;
  locale: Locale;
  teamCount: number;
  teamNames: Readonly<Record<number, string>>;
  grouping: GroupingChoiceId;
  keepUntil: CalendarDay | undefined;
  createKey: string;
}>;

/** What is in the form's fields, without what is in files. */
export type TypedDraft = Omit<WorkshopDraft, "file">;

/** The body of `POST /api/workshops`. */
export type WorkshopRequestBody = Readonly<{
  title: string;
  locale: Locale;
  programmeId?: string;
  templateId?: string;
  steps?: readonly Step[];
  teams: readonly Readonly<{ name: string }>[];
  grouping?: GroupingChoiceId;
  retentionDays: number;
  createKey?: string;
}>;

/** What can be wrong with a field, by its path in the body: `title`, `teams.1.name` … */
export type FieldFaults = Readonly<Record<string, string>>;

export function titleOf(draft: WorkshopDraft, { titles }: DraftDefaults): string {
  if (draft.isFromFile) return draft.title ?? programmeInFile(draft)?.title ?? "";
  return draft.title ?? titles[draft.locale][draft.programmeId ?? draft.templateId] ?? "";
}

/** What the agenda comes from, if it is to come from a file that can be used. */
export function programmeInFile({ isFromFile, file }: WorkshopDraft): ProgrammeFile | undefined {
  return isFromFile && file.kind === "programme" ? file.programme : undefined;
}

/** As many names as there are teams, suggested where none was typed. */
export function teamNamesOf(draft: WorkshopDraft, { teamNames }: DraftDefaults): string[] {
  return teamNames[draft.locale]
    .slice(0, draft.teamCount)
    .map((suggested, index) => draft.teamNames[index] ?? suggested);
}

export function keepUntilOf(
  draft: WorkshopDraft,
  today: CalendarDay,
  { retentionDays }: DraftDefaults,
): CalendarDay {
  return draft.keepUntil ?? addDays(today, retentionDays);
}

/** What the server would refuse, found before asking it. Reasons are the server's words. */
export function faultsOf(
  draft: WorkshopDraft,
  today: CalendarDay,
  defaults: DraftDefaults,
): FieldFaults {
  const days = daysBetween(today, keepUntilOf(draft, today, defaults));
  const names = teamNamesOf(draft, defaults);
  const lacksFile = draft.isFromFile && !programmeInFile(draft);
  // The file will bring a title along.
  const isTitleDue = !lacksFile || draft.title !== undefined;
  const faults: [string, string | undefined][] = [
    ["steps", lacksFile ? "empty" : undefined],
    ["title", isTitleDue ? lineFault(titleOf(draft, defaults), defaults.maxTitle) : undefined],
    ...names.map((name, index): [string, string | undefined] => [
      `teams.${index}.name`,
      lineFault(name, defaults.maxName) ?? duplicateFault(names, index),
    ]),
    [
      "retentionDays",
      days === undefined || days < 1 || days > defaults.maxRetentionDays ? "range" : undefined,
    ],
  ];
  return Object.fromEntries(faults.filter((fault): fault is [string, string] => Boolean(fault[1])));
}

function lineFault(text: string, maxCharacters: number): string | undefined {
  const line = text.trim();
  if (line === "") return "empty";
  return [...line].length > maxCharacters ? "too-long" : undefined;
}

function duplicateFault(names: readonly string[], index: number): string | undefined {
  const plain = names.map((name) => name.trim().toLowerCase());
  return plain.indexOf(plain[index] ?? "") < index ? "duplicate" : undefined;
}

/** The request for a draft without faults. */
export function bodyOf(
  draft: WorkshopDraft,
  today: CalendarDay,
  defaults: DraftDefaults,
): WorkshopRequestBody {
  const { locale, grouping, createKey } = draft;
  return {
    title: titleOf(draft, defaults),
    locale,
    ...agendaOf(draft),
    teams: teamNamesOf(draft, defaults).map((name) => ({ name })),
    ...(grouping !== "free" && { grouping }),
    retentionDays:
      daysBetween(today, keepUntilOf(draft, today, defaults)) ?? defaults.retentionDays,
    ...(createKey && { createKey }),
  };
}

function agendaOf(
  draft: WorkshopDraft,
): Pick<WorkshopRequestBody, "programmeId" | "templateId" | "steps"> {
  const { programmeId, templateId } = draft;
  const inFile = programmeInFile(draft);
  if (inFile) return { steps: inFile.steps };
  return programmeId === null ? { templateId } : { programmeId };
}
