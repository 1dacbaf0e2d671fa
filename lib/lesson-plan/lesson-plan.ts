import type { Figure } from "../canvas/figure.ts";
import type { CardRef } from "../canvas/note-marks.ts";
import type { Outcome } from "../canvas/outcomes.ts";
import type { Locale } from "../locales.ts";

/**
 * Everything on the paper, in order, as plain data: no dates to format, nothing to look up. PDF,
 * DOCX and Markdown are written from it, and it is what `lesson-plan.json` answers. It names no
 * people.
 */
export type LessonPlan = Readonly<{
  workshopId: string;
  /** Language of all words that are not the participants' own. */
  locale: Locale;
  /** Language the workshop was held in: decides the shape of characters that Chinese scripts share. */
  workshopLocale: Locale;
  document: Readonly<{
    title: string;
    author: string;
    subject: string;
    keywords: readonly string[];
    creator: string;
    /** Milliseconds since 1970. */
    createdAt: number;
    /** A phrase with `{page}` and `{pages}`. */
    page: string;
    contents: string;
  }>;
  cover: Readonly<{
    id: "cover";
    kind: string;
    series: string;
    title: string;
    /** What the workshop is about; `null` if nobody said. */
    lead: string | null;
  }>;
  glance: Readonly<{ id: "glance"; heading: string; facts: readonly Fact[] }>;
  objectives: ObjectivesSection;
  agenda: AgendaSection;
  canvases: CanvasesSection;
  reflection: Readonly<{
    id: "reflection";
    heading: string;
    lead: string;
    /** Each is followed by lines to write on. */
    prompts: readonly string[];
  }>;
  sources: Readonly<{ id: "sources"; heading: string; lists: readonly SourceList[] }>;
}>;

export type Fact = Readonly<{ id: string; label: string; value: string }>;

export type ObjectivesSection = Readonly<{
  id: "objectives";
  heading: string;
  lead: string;
  items: readonly string[];
  competencies: Readonly<{
    heading: string;
    lead: string;
    items: readonly Readonly<{ key: string; name: string; statement: string }>[];
  }>;
  /** `null` if no canvas touches a goal. */
  goals: Readonly<{
    heading: string;
    lead: string;
    items: readonly Readonly<{ number: number; name: string; colour: string; label: string }>[];
  }> | null;
}>;

export type AgendaSection = Readonly<{
  id: "agenda";
  heading: string;
  columns: Readonly<{ time: string; minutes: string; what: string; canvas: string; form: string }>;
  /** One for each meeting; clocks start anew in each. */
  sessions: readonly Readonly<{
    id: string;
    /** `null` if the workshop is one meeting. */
    name: string | null;
    rows: readonly AgendaRow[];
    total: string;
  }>[];
}>;

export type AgendaRow = Readonly<{
  stepId: string;
  /** `0:08–0:20` */
  time: string;
  minutes: number;
  title: string;
  /** What people are asked to do; `null` for a pause. */
  instruction: string | null;
  /** `null` without a canvas. */
  canvas: string | null;
  form: string;
  /** "If time allows", "not reached": small print. */
  remarks: readonly string[];
}>;

export type CanvasesSection = Readonly<{
  id: "canvases";
  heading: string;
  /** In the agenda's order. */
  canvases: readonly CanvasPart[];
}>;

/** One canvas of the agenda and the boards the teams made of it. */
export type CanvasPart = Readonly<{
  /** The step that owns the boards. */
  stepId: string;
  templateId: string;
  name: string;
  purpose: string;
  /** Boards with something on them, in the order of the teams. */
  boards: readonly BoardPart[];
  /** The empty sheet and what it asks, if no team put anything on it. */
  blank: Readonly<{
    figure: Figure;
    figureLabel: string;
    lead: string;
    zones: readonly ZoneWords[];
  }> | null;
  /** Which teams wrote nothing; `null` if all did or none. */
  emptyTeams: string | null;
}>;

export type ZoneWords = Readonly<{ zoneId: string; name: string; prompt: string }>;

export type BoardPart = Readonly<{
  teamId: string;
  teamName: string;
  figure: Figure;
  figureLabel: string;
  noteCount: string;
  /** Zones with notes, in the order a team fills them; what lies outside zones comes last. */
  zones: readonly ZonePart[];
  /** Which zones stayed empty; `null` if none. */
  emptyZones: string | null;
}>;

/** What one zone holds. `zoneId` is `null` for what lies outside all zones. */
export type ZonePart = Readonly<{
  zoneId: string | null;
  name: string;
  prompt: string;
  /** A single group without a name, or the filled columns of a matrix row. */
  groups: readonly Readonly<{
    columnId: string | null;
    name: string | null;
    notes: readonly Note[];
  }>[];
  /** Which columns of a matrix row stayed empty; `null` if none. */
  emptyColumns: string | null;
}>;

/** What people wrote: words, a card, or words on a card. */
export type Note = Readonly<Pick<Outcome, "id" | "text" | "colour"> & { card: NoteCard | null }>;

/** A card in the plan's language: all that a list says of it, and its colour, `#RRGGBB`. */
export type NoteCard = Readonly<{ ref: CardRef; label: string; colour: string }>;

/** A heading and its lines; without a heading they follow the section's own. */
export type SourceList = Readonly<{ id: string; heading: string | null; items: readonly string[] }>;
