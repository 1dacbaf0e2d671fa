import type { Figure } from "../../canvas/figure.ts";
import type { CardRef, Confidence } from "../../canvas/note-marks.ts";
import type { Locale } from "../../locales.ts";
import type { Prose, Text } from "./spans.ts";

/**
 * Whom a paper is for.
 *
 * - `run-sheet`: who runs the workshop again; what to do and when, on few pages
 * - `lesson-plan`: the plan a school anywhere expects
 * - `jiao-an`: 教案, with the fields of a mainland form; in zh-Hant with the terms of Taiwan and
 *   Hong Kong
 */
export const profiles = ["run-sheet", "lesson-plan", "jiao-an"] as const;
export type Profile = (typeof profiles)[number];

/**
 * A paper made of a workshop, ready to be set: every word is there, nothing has to be looked up.
 * PDF, DOCX, Markdown, slides and the page on screen are written from it and from nothing else.
 * Plain data, so that it can go to a worker and into a file.
 */
export type PlanDocument = Readonly<{
  /** Of this shape; raised when a reader of the old one would go wrong. */
  version: 1;
  workshopId: string;
  profile: Profile;
  /** The paper's language, and the second one of a paper in two. */
  locales: readonly [Locale] | readonly [Locale, Locale];
  /** Language most people wrote in: decides the shape of characters that Chinese scripts share. */
  workshopLocale: Locale;
  meta: DocumentMeta;
  cover: Cover;
  /** In the order they are read. Ids are anchors: the same section has the same id every time. */
  sections: readonly PlanSection[];
}>;

export type DocumentMeta = Readonly<{
  title: string;
  author: string;
  subject: string;
  keywords: readonly string[];
  creator: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  licence: Licence;
  /** A phrase with `{page}` and `{pages}`; what the list of contents is called. */
  words: Readonly<{ page: string; contents: string }>;
}>;

/** See `lib/workshop/publication.ts`. `url` is `null` where no licence is given. */
export type Licence = Readonly<{ id: string; name: string; url: string | null; statement: Text }>;

export type Cover = Readonly<{
  id: "cover";
  /** "Lesson plan", "教案". */
  kind: Text;
  series: Text;
  title: Text;
  /** What the workshop is about; `null` if nobody said. */
  lead: Text | null;
  /** Date, duration, people: what stands at the foot of a cover. */
  facts: readonly Fact[];
  /** School, class, teacher: only a teacher can say these. Those that are said are in `facts` too. */
  own?: readonly Fact[];
}>;

export type PlanSection = Readonly<{
  /** Anchor within the paper, `[a-z0-9-]+`. */
  id: string;
  heading: Text;
  /** Whether it begins a page of its own. */
  startsPage: boolean;
  /** Not counted among the numbered sections: handouts, run of the ledger. */
  isAppendix: boolean;
  blocks: readonly Block[];
}>;

/**
 * A piece of a section. Its id is unique in the paper, begins with its section's, and is the same
 * whenever the same piece is made again, in every language: edits and second languages find their
 * place by it.
 */
export type Block = Readonly<{ id: string }> &
  (
    | HeadingBlock
    | ProseBlock
    | FactsBlock
    | TableBlock
    | ChecklistBlock
    | GoalsBlock
    | FigureBlock
    | ZonesBlock
    | NotesBlock
    | LinesBlock
  );

/** Stands with what follows it. Level 2 goes into the outline. */
export type HeadingBlock = Readonly<{ kind: "heading"; level: 2 | 3; text: Text }>;

export type ProseBlock = Readonly<{
  kind: "prose";
  tone: "normal" | "lead" | "quiet";
  lines: Prose;
}>;

export type Fact = Readonly<{
  id: string;
  label: Text;
  /** Empty for a field that a teacher fills in by hand: it gets a line to write on. */
  value: Text;
}>;

export type FactsBlock = Readonly<{
  kind: "facts";
  /** Two columns of facts, or the framed table of a form. */
  look: "list" | "form";
  facts: readonly Fact[];
}>;

/** A table; its head is repeated on every page it goes over. */
export type TableBlock = Readonly<{
  kind: "table";
  caption: Text | null;
  columns: readonly Readonly<{
    id: string;
    name: Text;
    /** Width as a share of all shares. */
    share: number;
    align: "start" | "end";
  }>[];
  /** Whether the first cell of a row says what the row is about. */
  hasRowHeads: boolean;
  rows: readonly TableRow[];
}>;

export type TableRow = Readonly<{
  id: string;
  tone: "normal" | "quiet" | "total" | "group";
  /** As many as there are columns. A `group` row has one, over the whole width. */
  cells: readonly Prose[];
}>;

/** Things to have ready, each with a box to tick. */
export type ChecklistBlock = Readonly<{
  kind: "checklist";
  items: readonly Readonly<{ id: string; text: Text }>[];
}>;

/** Goals with their number and colour. */
export type GoalsBlock = Readonly<{
  kind: "goals";
  /** `colour` is `#RRGGBB`; `label` is number and name. */
  goals: readonly Readonly<{ number: number; colour: string; label: Text }>[];
}>;

export type FigureBlock = Readonly<{
  kind: "figure";
  figure: Figure;
  /** What it shows, for who cannot see it. */
  alt: Text;
  caption: Text | null;
  /** `page`: a page of its own, turned if the figure is wide; for handouts. */
  size: "column" | "page";
  /** Whose board it is; `null` for an empty sheet. `stepId` is the step that owns the board. */
  board: Readonly<{ teamId: string; stepId: string }> | null;
  /** Of a board or an empty sheet; `null` for a chart, which has no board either. */
  templateId: string | null;
}>;

/** What a board's zones hold, each beside its question. */
export type ZonesBlock = Readonly<{
  kind: "zones";
  teamId: string;
  stepId: string;
  zones: readonly ZoneNotes[];
  /** Which zones stayed empty; `null` if none. */
  emptyZones: Text | null;
}>;

/** `zoneId` is `null` for what lies outside all zones. */
export type ZoneNotes = Readonly<{
  zoneId: string | null;
  name: Text;
  prompt: Text;
  /** One group without a name, or the filled columns of a matrix row. */
  groups: readonly Readonly<{
    columnId: string | null;
    name: Text | null;
    notes: readonly PlanNote[];
  }>[];
  emptyColumns: Text | null;
}>;

/** Notes by themselves: evidence for a goal, the best of a workshop. */
export type NotesBlock = Readonly<{ kind: "notes"; notes: readonly PlanNote[] }>;

/** What people wrote: words, a card, or words on a card. */
export type PlanNote = Readonly<{
  /** Record id of the shape. */
  id: string;
  /** As written; paragraphs are separated by `\n`. */
  text: string;
  /** tldraw's name of its colour. */
  colour: string;
  /** A card in the paper's language: all that a list says of it. */
  card: Readonly<{ ref: CardRef; label: Text; colour: string }> | null;
  /** Names of the cards it is tagged with. */
  tags: readonly Text[];
  /** How sure its writers are; `label` says it in words. */
  confidence: Readonly<{ level: Confidence; label: Text }> | null;
  /** Where it is from: as people typed it, and as a line of the paper, linked if it is an address. */
  source: Readonly<{ text: string; label: Text }> | null;
  /** Score and voters of the vote it got most in; `null` if nobody voted on it. */
  votes: Readonly<{ score: number; voters: number; label: Text }> | null;
  /** Who wrote it, as they wish to be called; `null` if they do not, or nobody knows. */
  author: string | null;
  /** "Herons · Vision", where it is shown away from its board. */
  from: Text | null;
}>;

/** Lines to write on by hand. */
export type LinesBlock = Readonly<{ kind: "lines"; prompt: Text | null; count: number }>;
