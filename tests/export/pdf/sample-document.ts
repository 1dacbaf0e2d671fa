import type {
  Block,
  PlanDocument,
  PlanSection,
  Profile,
} from "#lib/lesson-plan/document/plan-document.ts";
import { ownWords, type Text } from "#lib/lesson-plan/document/spans.ts";
import type { Locale } from "#lib/locales.ts";
import { agenda, canvases, factsOf, figure, objectives, type Say, sayIn } from "./sample-blocks.ts";

export const NOW = Date.UTC(2026, 10, 21);

const titles: Readonly<Record<Locale, string>> = {
  en: "Cool streets, warm data",
  "zh-Hans": "清凉街道，温暖数据",
  "zh-Hant": "清涼街道，溫暖數據",
};
type Options = Readonly<{ profile?: Profile; locale?: Locale; second?: Locale }>;

/** A paper by hand, with every kind of block; its words say where they stand. */
export async function sampleDocument({
  profile = "lesson-plan",
  locale = "en",
  second,
}: Options = {}): Promise<PlanDocument> {
  const say = sayIn(locale, second);
  const title: Text = {
    main: [{ text: titles[locale] }],
    ...(second && { second: [{ text: titles[second] }] }),
  };
  return {
    version: 1,
    workshopId: "w1",
    profile,
    locales: second ? [locale, second] : [locale],
    workshopLocale: locale,
    meta: {
      title: titles[locale],
      author: "Green-Digital Workshop",
      subject: "Lesson plan made from a workshop",
      keywords: ["climate", "数据"],
      creator: "Green-Digital Workshop",
      createdAt: NOW,
      licence: { id: "CC-BY-4.0", name: "CC BY 4.0", url: null, statement: say(3, "licence") },
      words: {
        page: locale === "en" ? "Page {page} of {pages}" : "第 {page} 页，共 {pages} 页",
        contents: locale === "en" ? "Contents" : "目录",
      },
    },
    cover: {
      id: "cover",
      kind: say(0, "kind", true),
      series: say(1, "series", true),
      title,
      lead: say(2, "lead"),
      facts: factsOf(say, 4),
    },
    sections: await sections(say, locale),
  };
}

async function sections(say: Say, locale: Locale): Promise<PlanSection[]> {
  const section = (id: string, blocks: Block[], more: Partial<PlanSection> = {}): PlanSection => ({
    id,
    heading: say(blocks.length, `section ${id}`, true),
    startsPage: false,
    isAppendix: false,
    blocks,
    ...more,
  });
  return [
    section("glance", [
      { id: "glance.facts", kind: "facts", look: "form", facts: factsOf(say, 7) },
    ]),
    section("objectives", objectives(say), { startsPage: true }),
    section("agenda", [
      {
        id: "agenda.prose",
        kind: "prose",
        tone: "lead",
        lines: [{ kind: "paragraph", text: say(1, "agenda lead") }],
      },
      { id: "agenda.head", kind: "heading", level: 2, text: say(2, "meeting", true) },
      agenda(say, 26),
    ]),
    section("canvases", await canvases(say, locale), { startsPage: true }),
    section("reflection", [
      { id: "reflection.1", kind: "lines", prompt: say(3, "question one"), count: 5 },
      { id: "reflection.2", kind: "lines", prompt: say(4, "question two"), count: 4 },
    ]),
    section(
      "handouts",
      [
        {
          id: "handouts.sheet",
          kind: "figure",
          figure: await figure(locale, false),
          alt: say(0, "empty sheet"),
          caption: say(1, "caption of the sheet"),
          size: "page",
          board: null,
          templateId: "T07-twin-transition",
        },
      ],
      { startsPage: true, isAppendix: true },
    ),
  ];
}

/** A paper of these blocks alone. */
export async function documentOf(
  blocks: readonly Block[],
  options: Options = {},
): Promise<PlanDocument> {
  const sample = await sampleDocument({ profile: "run-sheet", ...options });
  return {
    ...sample,
    sections: [
      {
        id: "only",
        heading: ownWords("Only section"),
        startsPage: false,
        isAppendix: false,
        blocks,
      },
    ],
  };
}
