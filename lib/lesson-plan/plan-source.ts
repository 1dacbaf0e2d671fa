import type { BoardRecord } from "../canvas/board-document.ts";
import type { CardFaces } from "../canvas/card-face.ts";
import type { FigureTemplate, SheetWords } from "../canvas/figure/sheet-parts.ts";
import type { Locale } from "../locales.ts";
import type { Member, Workshop } from "../workshop/model.ts";
import type { LicenceId } from "../workshop/publication.ts";
import type { FormWords } from "./form-words.ts";
import type { InsightSlot } from "./insight-slot.ts";
import type { ProcedureWords } from "./procedure-words.ts";
import type { BloomLevel, ProfileWords, RecordWords } from "./record-words.ts";
import type { ReviewWords } from "./review-words.ts";
import type { LessonPlanWords } from "./words.ts";

/** What a plan needs of a template; `canvas-templates/schema.ts` has all of it. */
export type PlanTemplate = FigureTemplate &
  Readonly<{
    id: string;
    order: readonly string[];
    competencies: readonly string[];
    goals: readonly number[];
    stages: readonly string[];
  }>;

/** What a plan needs of a template's words; `TemplateText` in `i18n/` has all of it. */
export type PlanTemplateWords = SheetWords & Readonly<{ credit?: string }>;

/** A programme's words by id, as `ProgrammeText` in `i18n/` has them. */
export type PlanProgramme = Readonly<{
  name: string;
  summary: string;
  objectives: readonly string[];
  steps: Readonly<Record<string, Readonly<{ title: string; instruction: string }>>>;
  competencies: readonly string[];
  /** Meetings, if there are several, with the ids of their steps. */
  sessions: readonly Readonly<{ id: string; name: string; stepIds: readonly string[] }>[];
  teaching: ProgrammeTeaching;
}>;

/** What a team wrote: the records of one board. */
export type PlanBoard = Readonly<{
  teamId: string;
  /** The step that owns the board. */
  stepId: string;
  records: readonly BoardRecord[];
  /** Who made the records, by the log: member ids by record id. Left out where nobody asked it. */
  authors?: Readonly<Record<string, string>> | undefined;
}>;

/** All words of a paper in one language, over the files that hold them. */
export type PlanWords = LessonPlanWords &
  Readonly<{
    profiles: ProfileWords;
    record: RecordWords;
    procedure: ProcedureWords;
    review: ReviewWords;
    form: FormWords;
  }>;

/** What a canvas is for in a lesson. */
export type TemplateTeaching = Readonly<{
  objective: string;
  level: BloomLevel | null;
  key: string;
  difficult: string;
}>;

/** The same of a programme; `levels` are those of its objectives, in order. */
export type ProgrammeTeaching = Readonly<{
  levels: readonly BloomLevel[];
  key: readonly string[];
  difficult: readonly string[];
  homework: readonly string[];
}>;

/** Everything a plan is made of, already in the plan's language. */
export type PlanSource = Readonly<{
  workshop: Workshop;
  members: readonly Pick<Member, "role">[];
  /** Boards that were never opened may be missing. */
  boards: readonly PlanBoard[];
  locale: Locale;
  words: PlanWords;
  /** Templates and their words by id; a step whose template is unknown has no canvas. */
  templates: ReadonlyMap<
    string,
    Readonly<{
      template: PlanTemplate;
      words: PlanTemplateWords;
      /** `null` where nobody has written it. */
      teaching: TemplateTeaching | null;
    }>
  >;
  /** `null` if the workshop follows none, or one that no longer exists. */
  programme: PlanProgramme | null;
  /** Names of the UNESCO competencies by key, of the SDGs by number with their colours. */
  competencyNames: Readonly<Record<string, string>>;
  goals: ReadonlyMap<number, Readonly<{ name: string; colour: string }>>;
  /** What the cards of the decks look like. */
  cards: CardFaces;
  /** How somebody wishes to be named in papers; `null` for not at all. */
  nameOf: (memberId: string) => string | null;
  licence: LicenceId;
  /** What insight knows of it; left out, the paper has no such sections. */
  insight?: InsightSlot | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name of the zone dates are given in. */
  timeZone: string;
}>;

/** The templates the agenda uses, each once, in its order. */
export function usedTemplates({ workshop, templates }: Pick<PlanSource, "workshop" | "templates">) {
  const ids = new Set(workshop.steps.flatMap(({ templateId }) => templateId ?? []));
  return [...ids].flatMap((id) => templates.get(id) ?? []);
}
