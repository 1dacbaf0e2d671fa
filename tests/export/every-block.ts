import { rectPart } from "#lib/canvas/figure/part.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import type {
  Block,
  PlanDocument,
  PlanNote,
  Profile,
} from "#lib/lesson-plan/document/plan-document.ts";
import {
  bullets,
  numbers,
  ownWords,
  paragraphs,
  plain,
  type Text,
} from "#lib/lesson-plan/document/spans.ts";
import type { Locale } from "#lib/locales.ts";

const CREATED = Date.UTC(2026, 10, 20, 9, 30, 15);

/** A sheet with one zone and one note. */
export const smallFigure: Figure = {
  view: { x: 0, y: 0, w: 1600, h: 1000 },
  parts: [
    rectPart({ x: 20, y: 20, w: 1560, h: 960 }, 8, {
      fill: "#eaf3ee",
      stroke: "#0b5d46",
      strokeWidth: 3,
    }),
    rectPart({ x: 100, y: 160, w: 400, h: 300 }, 4, { fill: "#ffe08a" }),
    {
      kind: "text",
      lines: [{ x: 300, y: 320, text: "树荫 Shade" }],
      size: 48,
      bold: true,
      colour: "#1c2421",
      anchor: "middle",
      turn: null,
      opacity: 1,
    },
  ],
};

export function noteOf(text: string, note: Partial<PlanNote> = {}): PlanNote {
  return {
    id: `shape:${text.slice(0, 20)}`,
    text,
    colour: "yellow",
    card: null,
    tags: [],
    confidence: null,
    source: null,
    votes: null,
    author: null,
    from: null,
    ...note,
  };
}

const inTwo = (main: string, second: string): Text => ({
  main: [{ text: main }],
  second: [{ text: second }],
});

/** Every kind of block once, with all that it can hold. */
export function everyBlock(): Block[] {
  return [
    { id: "all.heading", kind: "heading", level: 2, text: plain("A heading 小标题") },
    { id: "all.lead", kind: "prose", tone: "lead", lines: paragraphs("What it is about") },
    {
      id: "all.prose",
      kind: "prose",
      tone: "normal",
      lines: [
        {
          kind: "paragraph",
          text: {
            main: [
              { text: "Plain, " },
              { text: "bold", bold: true },
              { text: " and " },
              { text: "slanted", italic: true },
              { text: ", with a " },
              { text: "link", href: "https://example.org/a?b=1&c=2" },
              { text: "." },
            ],
          },
        },
        ...bullets(["First bullet", "Second bullet"]),
        ...numbers(["Number one", "Number two"]),
        ...paragraphs("Between lists"),
        ...numbers(["Begins again"]),
      ],
    },
    { id: "all.quiet", kind: "prose", tone: "quiet", lines: paragraphs("Small print") },
    {
      id: "all.list",
      kind: "facts",
      look: "list",
      facts: [
        { id: "date", label: plain("Date"), value: plain("20 November 2026") },
        { id: "place", label: plain("Place"), value: plain("") },
      ],
    },
    {
      id: "all.form",
      kind: "facts",
      look: "form",
      facts: [
        { id: "subject", label: plain("课题"), value: plain("清凉街道") },
        { id: "class", label: plain("授课对象"), value: plain("") },
        {
          id: "long",
          label: plain("学情分析"),
          value: plain("学生已经学过城市热岛效应，会读温度曲线，但还没有一起做过决定。"),
        },
      ],
    },
    {
      id: "all.table",
      kind: "table",
      caption: plain("Planned and actual"),
      columns: [
        { id: "time", name: plain("Time"), share: 3, align: "start" },
        { id: "what", name: plain("What happens"), share: 12, align: "start" },
        { id: "minutes", name: plain("Minutes"), share: 3, align: "end" },
      ],
      hasRowHeads: true,
      rows: [
        { id: "g", tone: "group", cells: [paragraphs("Morning")] },
        {
          id: "a",
          tone: "normal",
          cells: [
            paragraphs("9:00"),
            [...paragraphs("Welcome"), ...bullets(["Names", "Aims"])],
            paragraphs("10"),
          ],
        },
        { id: "b", tone: "quiet", cells: [paragraphs("9:10"), paragraphs("Break"), []] },
        { id: "t", tone: "total", cells: [paragraphs("Total"), [], paragraphs("10")] },
      ],
    },
    {
      id: "all.checklist",
      kind: "checklist",
      items: [
        { id: "pens", text: plain("Pens") },
        { id: "paper", text: plain("Paper | cups") },
      ],
    },
    {
      id: "all.goals",
      kind: "goals",
      goals: [{ number: 11, colour: "#FD9D24", label: plain("Goal 11: Sustainable Cities") }],
    },
    { id: "all.board", kind: "heading", level: 3, text: plain("Herons") },
    {
      id: "all.figure",
      kind: "figure",
      figure: smallFigure,
      alt: plain('Board of "Herons" <1>'),
      caption: plain("Herons, 1 note"),
      size: "column",
      board: { teamId: "a", stepId: "s1" },
      templateId: "T07",
    },
    {
      id: "all.zones",
      kind: "zones",
      teamId: "a",
      stepId: "s1",
      zones: [
        {
          zoneId: "z1",
          name: plain("What is hot"),
          prompt: plain("Where is it too hot?"),
          groups: [
            {
              columnId: "c1",
              name: plain("Today"),
              notes: [
                noteOf("公交站没有树荫\nNo shade at the bus stop", {
                  tags: [plain("Goal 13")],
                  confidence: { level: "low", label: plain("not sure") },
                  source: { text: "city.example", label: ownWords("city.example") },
                  votes: { score: 5, voters: 4, label: plain("5 points from 4 people") },
                  author: "Mei",
                }),
                noteOf("", {
                  card: { ref: "sdg/7", label: plain("Clean energy"), colour: "#FCC30B" },
                }),
              ],
            },
          ],
          emptyColumns: plain("Left empty: tomorrow."),
        },
      ],
      emptyZones: plain("Left empty: ideas."),
    },
    {
      id: "all.notes",
      kind: "notes",
      notes: [noteOf("Trees before cables", { from: plain("Herons · Vision") })],
    },
    { id: "all.lines", kind: "lines", prompt: plain("What worked well?"), count: 3 },
    {
      id: "all.two",
      kind: "prose",
      tone: "normal",
      lines: [{ kind: "paragraph", text: inTwo("Both", "两种语言") }],
    },
  ];
}

type Choice = Readonly<{ profile?: Profile; locales?: PlanDocument["locales"]; spoken?: Locale }>;

/** A paper with every kind of block and an appendix with a sheet that lies on its side. */
export function paperOfEveryBlock({
  profile = "lesson-plan",
  locales = ["en", "zh-Hans"],
  spoken = "zh-Hans",
}: Choice = {}): PlanDocument {
  return paperOf(
    [
      {
        id: "all",
        heading: inTwo("Everything", "全部内容"),
        startsPage: true,
        isAppendix: false,
        blocks: everyBlock(),
      },
      { id: "more", heading: plain("More"), startsPage: false, isAppendix: false, blocks: [] },
      {
        id: "handouts",
        heading: plain("Handouts"),
        startsPage: true,
        isAppendix: true,
        blocks: [
          { id: "handouts.name", kind: "heading", level: 2, text: plain("An empty sheet") },
          {
            id: "handouts.sheet",
            kind: "figure",
            figure: smallFigure,
            alt: plain("Empty sheet"),
            caption: null,
            size: "page",
            board: null,
            templateId: "T07",
          },
        ],
      },
    ],
    { profile, locales, spoken },
  );
}

export function paperOf(
  sections: PlanDocument["sections"],
  { profile = "lesson-plan", locales = ["en"], spoken = "en" }: Choice = {},
): PlanDocument {
  return {
    version: 1,
    workshopId: "w1",
    profile,
    locales,
    workshopLocale: spoken,
    meta: {
      title: "Cool streets & warm data",
      author: "The facilitators and teams",
      subject: "Lesson plan of a workshop",
      keywords: ["lesson plan", "twin transition"],
      creator: "Green-Digital Workshop Toolkit",
      createdAt: CREATED,
      licence: {
        id: "CC-BY-4.0",
        name: "CC BY 4.0",
        url: "https://creativecommons.org/licenses/by/4.0/",
        statement: plain("You may share and adapt it."),
      },
      words: { page: "Page {page} of {pages}", contents: "Contents" },
    },
    cover: {
      id: "cover",
      kind: inTwo("Lesson plan", "教案"),
      series: plain("Green-digital design workshop"),
      title: ownWords("Cool streets & warm data"),
      lead: plain("Shade where people wait."),
      facts: [{ id: "date", label: plain("Date"), value: plain("20 November 2026") }],
    },
    sections,
  };
}
