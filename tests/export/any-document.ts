import fc from "fast-check";
import type { FigurePart, TextPart } from "#lib/canvas/figure/part.ts";
import { confidences } from "#lib/canvas/note-marks.ts";
import {
  type Block,
  type PlanDocument,
  type PlanNote,
  profiles,
} from "#lib/lesson-plan/document/plan-document.ts";
import type { Prose, Span, Text } from "#lib/lesson-plan/document/spans.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { paperOf } from "./every-block.ts";

/** Words as people might send them: any character there is, halves of pairs, scripts, emoji. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "\n",
    "]]>",
    "<w:t>",
    "&amp;",
    "\ud800",
    "\u0000",
    "树荫不足",
    "📱🔧",
    "a|b",
  ),
);
const locale = fc.constantFrom<Locale>(...locales);
const hrefs = ["https://a.example/?q=1&r=2", "mailto:a@b.example", "javascript:x", "http://[", ""];

const span: fc.Arbitrary<Span> = fc.record(
  {
    text: words,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom(...hrefs),
  },
  { requiredKeys: ["text"] },
);
const spans = fc.array(span, { maxLength: 3 });
const text: fc.Arbitrary<Text> = fc.record(
  { main: spans, second: spans, lang: fc.option(locale) },
  { requiredKeys: ["main"] },
);
const prose: fc.Arbitrary<Prose> = fc.array(
  fc.record({ kind: fc.constantFrom("paragraph", "bullet", "number"), text }),
  { maxLength: 4 },
);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

const turn: fc.Arbitrary<TextPart["turn"]> = fc.option(
  fc.record({ degrees: fc.integer(), x: fc.integer(), y: fc.integer() }),
);
const part: fc.Arbitrary<FigurePart> = fc.record({
  kind: fc.constant("text"),
  lines: fc.array(fc.record({ x: fc.integer(), y: fc.integer(), text: words }), { maxLength: 2 }),
  size: fc.integer({ min: 4, max: 40 }),
  bold: fc.boolean(),
  colour: fc.constant("#123456"),
  anchor: fc.constantFrom("start", "middle", "end"),
  turn,
  opacity: fc.constant(1),
});
const figure = fc.record({
  view: fc.record({
    x: fc.integer({ min: -50, max: 50 }),
    y: fc.integer({ min: -50, max: 50 }),
    w: fc.integer({ min: 20, max: 300 }),
    h: fc.integer({ min: 20, max: 300 }),
  }),
  parts: fc.array(part, { maxLength: 2 }),
});

const note: fc.Arbitrary<PlanNote> = fc.record({
  id: words,
  text: words,
  colour: fc.constantFrom("yellow", "light-blue", "no such colour"),
  card: fc.option(
    fc.record({ ref: fc.constant("sdg/7"), label: text, colour: fc.constant("#FCC30B") }),
  ),
  tags: fc.array(text, { maxLength: 2 }),
  confidence: fc.option(fc.record({ level: fc.constantFrom(...confidences), label: text })),
  source: fc.option(fc.record({ text: words, label: text })),
  votes: fc.option(fc.record({ score: fc.integer(), voters: fc.nat(), label: text })),
  author: fc.option(words),
  from: fc.option(text),
});
const notes = fc.array(note, { maxLength: 8 });
const fact = fc.record({ id, label: text, value: text });

const table = fc
  .array(
    fc.record({
      id: fc.constantFrom("what", "step", "planned", "time", "teacher", "note"),
      name: text,
      share: fc.integer({ min: 0, max: 9 }),
      align: fc.constantFrom("start" as const, "end" as const),
    }),
    { maxLength: 4 },
  )
  .chain((columns) =>
    fc.record({
      kind: fc.constant("table" as const),
      caption: fc.option(text),
      columns: fc.constant(columns),
      hasRowHeads: fc.boolean(),
      rows: fc.array(
        fc.record({
          id: fc.constantFrom("step-a", "step-b", "total", "x"),
          tone: fc.constantFrom(
            "normal" as const,
            "quiet" as const,
            "total" as const,
            "group" as const,
          ),
          cells: fc.array(prose, { maxLength: columns.length }),
        }),
        { maxLength: 4 },
      ),
    }),
  );

const content = fc.oneof(
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom(2 as const, 3 as const),
    text,
  }),
  fc.record({
    kind: fc.constant("prose" as const),
    tone: fc.constantFrom("normal" as const, "lead" as const, "quiet" as const),
    lines: prose,
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    look: fc.constantFrom("list" as const, "form" as const),
    facts: fc.array(fact, { maxLength: 4 }),
  }),
  table,
  fc.record({
    kind: fc.constant("checklist" as const),
    items: fc.array(fc.record({ id, text }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("goals" as const),
    goals: fc.array(
      fc.record({ number: fc.nat(), colour: fc.constantFrom("#FD9D24", "red"), label: text }),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    kind: fc.constant("figure" as const),
    figure,
    alt: text,
    caption: fc.option(text),
    size: fc.constantFrom("column" as const, "page" as const),
    board: fc.option(fc.record({ teamId: id, stepId: fc.constantFrom("a", "b") })),
    templateId: id,
  }),
  fc.record({
    kind: fc.constant("zones" as const),
    teamId: id,
    stepId: id,
    zones: fc.array(
      fc.record({
        zoneId: fc.option(id),
        name: text,
        prompt: text,
        groups: fc.array(fc.record({ columnId: fc.option(id), name: fc.option(text), notes }), {
          maxLength: 2,
        }),
        emptyColumns: fc.option(text),
      }),
      { maxLength: 2 },
    ),
    emptyZones: fc.option(text),
  }),
  fc.record({ kind: fc.constant("notes" as const), notes }),
  fc.record({
    kind: fc.constant("lines" as const),
    prompt: fc.option(text),
    count: fc.integer({ min: 0, max: 4 }),
  }),
);

/** Any paper that the types allow, with whatever words. */
export const anyDocument: fc.Arbitrary<PlanDocument> = fc
  .record({
    profile: fc.constantFrom(...profiles),
    locales: fc.oneof(fc.tuple(locale), fc.tuple(locale, locale)),
    spoken: locale,
    title: words,
    licence: fc.record({ id: words, name: words, url: fc.option(fc.webUrl()), statement: text }),
    cover: fc.record({
      kind: text,
      series: text,
      title: text,
      lead: fc.option(text),
      facts: fc.array(fact, { maxLength: 3 }),
    }),
    sections: fc.array(
      fc.record({
        id: fc.constantFrom("agenda", "canvases", "exemplars", "results", "other"),
        heading: text,
        startsPage: fc.boolean(),
        isAppendix: fc.boolean(),
        blocks: fc.array(content, { maxLength: 5 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ profile, locales: both, spoken, title, licence, cover, sections }) => {
    const numbered = sections.map((section, at) => ({
      ...section,
      blocks: section.blocks.map(
        (block, index): Block => ({ id: `${section.id}-${at}.${index}`, ...block }),
      ),
    }));
    const paper = paperOf(numbered, { profile, locales: both, spoken });
    const meta = {
      ...paper.meta,
      title,
      author: title,
      subject: title,
      keywords: [title],
      creator: title,
      licence,
    };
    return { ...paper, meta, cover: { id: "cover", ...cover } };
  });
