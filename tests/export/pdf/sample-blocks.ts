import { findTemplate } from "#canvas-templates/catalogue.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import type { Block, Fact, PlanNote } from "#lib/lesson-plan/document/plan-document.ts";
import { plain, type Text } from "#lib/lesson-plan/document/spans.ts";
import type { Locale } from "#lib/locales.ts";
import { boardWith, notesEverywhere } from "#tests/lib/canvas/build-board.ts";
import { sentences } from "../workshop-content.ts";

const goals = [
  { number: 7, colour: "#FCC30B", name: "Affordable and clean energy" },
  { number: 11, colour: "#FD9D24", name: "Sustainable cities and communities" },
  { number: 13, colour: "#3F7E44", name: "Climate action" },
];

export type Say = (index: number, place: string, isShort?: boolean) => Text;

/** Sentences in one language or two, each with the place it stands in. */
export function sayIn(locale: Locale, second?: Locale): Say {
  const words = (language: Locale, index: number, place: string, isShort: boolean) => {
    const own = sentences[language];
    const sentence = own[index % own.length] ?? "";
    return `${isShort ? [...sentence].slice(0, language === "en" ? 12 : 5).join("") : sentence} ‹${place}›`;
  };
  return (index, place, isShort = false) => ({
    main: [{ text: words(locale, index, place, isShort) }],
    ...(second && { second: [{ text: words(second, index + 1, `${place} 2`, isShort) }] }),
  });
}

export function factsOf(say: Say, count: number): Fact[] {
  const facts = Array.from({ length: count }, (_, index) => ({
    id: `fact-${index}`,
    label: say(index, `label ${index}`, true),
    value: say(index, `value ${index}`, index % 3 !== 2),
  }));
  return [...facts, { id: "by-hand", label: say(0, "by hand", true), value: plain("") }];
}

export function objectives(say: Say): Block[] {
  return [
    { id: "objectives.head", kind: "heading", level: 2, text: say(0, "heading two", true) },
    {
      id: "objectives.prose",
      kind: "prose",
      tone: "normal",
      lines: [
        { kind: "paragraph", text: say(0, "paragraph") },
        { kind: "bullet", text: say(1, "bullet one") },
        { kind: "bullet", text: say(2, "bullet two") },
        { kind: "number", text: say(3, "number one") },
        { kind: "number", text: say(4, "number two") },
        {
          kind: "paragraph",
          text: {
            main: [
              { text: "Bold ", bold: true },
              { text: "slanted ", italic: true },
              { text: "the programme’s own page", href: "https://example.org/a?b=1" },
              { text: " and a trap: " },
              { text: "javascript", href: "javascript:alert(1)" },
              { text: " 粗体", bold: true },
              { text: " 强调 emphasis", italic: true },
            ],
          },
        },
      ],
    },
    { id: "objectives.small", kind: "heading", level: 3, text: say(1, "heading three", true) },
    {
      id: "objectives.check",
      kind: "checklist",
      items: [1, 2, 3].map((item) => ({ id: `c${item}`, text: say(item, `check ${item}`) })),
    },
    {
      id: "objectives.goals",
      kind: "goals",
      goals: goals.map(({ number, colour, name }) => ({
        number,
        colour,
        label: plain(`${number} ${name}`),
      })),
    },
    { id: "objectives.facts", kind: "facts", look: "list", facts: factsOf(say, 3) },
  ];
}

export function agenda(say: Say, rows: number): Extract<Block, { kind: "table" }> & { id: string } {
  const paragraph = (text: Text) => [{ kind: "paragraph" as const, text }];
  return {
    id: "agenda.table",
    kind: "table",
    caption: say(0, "caption of the table"),
    hasRowHeads: true,
    columns: [
      { id: "time", name: say(0, "column time", true), share: 2, align: "start" },
      { id: "minutes", name: say(1, "column minutes", true), share: 1, align: "end" },
      { id: "what", name: say(2, "column what", true), share: 6, align: "start" },
    ],
    rows: [
      { id: "group", tone: "group", cells: [paragraph(say(0, "group"))] },
      ...Array.from({ length: rows }, (_, index) => ({
        id: `row-${index}`,
        tone: index % 7 === 5 ? ("quiet" as const) : ("normal" as const),
        cells: [
          paragraph(plain(`0:${String(10 + index)}`)),
          paragraph(plain(String(index))),
          [
            { kind: "paragraph" as const, text: say(index, `step ${index}`) },
            { kind: "bullet" as const, text: say(index + 1, `task ${index}`) },
          ],
        ],
      })),
      { id: "total", tone: "total", cells: [paragraph(plain("Σ")), paragraph(plain("90")), []] },
    ],
  };
}

export async function canvases(say: Say, locale: Locale): Promise<Block[]> {
  const notes = sentences[locale].map((text, index) => note(`n${index}`, text, say));
  const three = [...sentences.en, ...sentences["zh-Hans"], ...sentences["zh-Hant"]];
  return [
    { id: "canvases.head", kind: "heading", level: 2, text: say(1, "board", true) },
    {
      id: "canvases.figure",
      kind: "figure",
      figure: await figure(locale, true),
      alt: say(2, "what the board shows"),
      caption: say(3, "caption of the board"),
      size: "column",
      board: { teamId: "a", stepId: "s1" },
      templateId: "T07-twin-transition",
    },
    {
      id: "canvases.zones",
      kind: "zones",
      teamId: "a",
      stepId: "s1",
      zones: [
        {
          zoneId: "z1",
          name: say(0, "zone one", true),
          prompt: say(1, "prompt one"),
          groups: [{ columnId: null, name: null, notes }],
          emptyColumns: null,
        },
        {
          zoneId: null,
          name: say(2, "zone two", true),
          prompt: say(3, "prompt two"),
          groups: [
            { columnId: "c1", name: say(4, "group", true), notes: notes.slice(0, 2) },
            {
              columnId: "c2",
              name: say(0, "other group", true),
              notes: three.map((text, index) => note(`t${index}`, text, say)),
            },
          ],
          emptyColumns: say(1, "empty columns"),
        },
      ],
      emptyZones: say(2, "empty zones"),
    },
    { id: "canvases.best", kind: "heading", level: 3, text: say(3, "best", true) },
    {
      id: "canvases.notes",
      kind: "notes",
      notes: notes.map((one, index) => ({
        ...one,
        id: `best-${index}`,
        from: say(0, `from ${index}`, true),
      })),
    },
  ];
}

function note(id: string, text: string, say: Say): PlanNote {
  const index = Number(id.slice(1));
  return {
    id: `shape:${id}`,
    text,
    colour: "light-green",
    card: index === 1 ? { ref: "sdg/7", label: say(0, "card", true), colour: "#FCC30B" } : null,
    tags: index === 2 ? [say(0, "tag", true)] : [],
    confidence: index === 3 ? { level: "low", label: say(1, "confidence", true) } : null,
    source:
      index === 4
        ? {
            text: "https://example.org/source",
            label: {
              main: [{ text: "example.org", href: "https://example.org/source" }],
              lang: null,
            },
          }
        : null,
    votes: index === 0 ? { score: 7, voters: 5, label: say(0, "votes", true) } : null,
    author: index === 3 ? "Amina 阿米娜" : null,
    from: null,
  };
}

export async function figure(locale: Locale, isFilled: boolean) {
  const template = findTemplate("T07-twin-transition");
  const words = (await loadTemplateTexts(locale))["T07-twin-transition"];
  if (!template || !words) throw new Error("no T07");
  let count = 0;
  const say = () => sentences[locale][count++ % 5] ?? "";
  const records = isFilled ? boardWith(...notesEverywhere(template, null, say)) : [];
  return drawFigure({ template, columnSet: null, words, records, detail: "compact" });
}
