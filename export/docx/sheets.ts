import {
  AlignmentType,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  LeaderType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from "docx";
import { cleanText } from "#lib/canvas/clean-text.ts";
import type { Block, PlanDocument, PlanSection } from "#lib/lesson-plan/document/plan-document.ts";
import { isEmpty } from "../written-text.ts";
import { type Flow, planBlock } from "./blocks.ts";
import { factList } from "./facts.ts";
import { turnOf } from "./figures.ts";
import type { HeadingDepth } from "./notes.ts";
import { runsOf } from "./runs.ts";
import type { Setting, Turn } from "./setting.ts";
import { ink, lists, margin, paragraphStyles } from "./styles.ts";

/** What stands on pages that lie the same way. */
type Sheet = { turn: Turn; flow: Flow[] };

/** A paper's sections as Word has them: neighbours on pages that lie the same way. */
export function planSheets(setting: Setting): ISectionOptions[] {
  const { document } = setting;
  const sheets: Sheet[] = [{ turn: "portrait", flow: coverFlow(setting) }];
  for (const [index, section] of document.sections.entries()) {
    for (const { turn, flow } of sectionSheets(section, index === 0, setting)) {
      const last = sheets.at(-1);
      if (last?.turn === turn) last.flow.push(...flow);
      else sheets.push({ turn, flow });
    }
  }
  const footer = planFooter(document);
  return sheets.map(({ turn, flow }, index) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: index === 0,
      page: {
        size: {
          width: setting.sheet.width,
          height: setting.sheet.height,
          orientation: turn === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: margin.top,
          bottom: margin.bottom,
          left: margin.side,
          right: margin.side,
          footer: 560,
        },
      },
    },
    footers: {
      default: footer,
      ...(index === 0 && { first: new Footer({ children: [new Paragraph({})] }) }),
    },
    children: flow,
  }));
}

/** A heading, and a line or two below it, lie as what follows them, so that they stay together. */
function sectionSheets(section: PlanSection, isFirst: boolean, setting: Setting): Sheet[] {
  const sheets: Sheet[] = [];
  let headings: Flow[] = [sectionHeading(section, isFirst, setting)];
  let below: HeadingDepth = 2;
  for (const [index, block] of section.blocks.entries()) {
    const after = section.blocks.slice(index + 1);
    const opensFigure = headings.length > 0 && isBeforeFigure(block, after);
    const beneath = besideHeadings(setting, headings.length);
    const flow = planBlock(block, below, beneath, opensFigure || isLead(block, after[0]));
    if (block.kind === "heading") {
      headings.push(...flow);
      below = block.level === 2 ? 3 : 4;
    } else if (opensFigure) {
      headings.push(...flow);
    } else {
      const turn = block.kind === "figure" ? turnOf(block) : "portrait";
      sheets.push({ turn, flow: [...headings, ...flow] });
      headings = [];
    }
  }
  return headings.length > 0 ? [...sheets, { turn: "portrait", flow: headings }] : sheets;
}

/** What each heading above a figure takes of its page, in twips; the first is reckoned already. */
const HEADING_HEIGHT = 640;

function besideHeadings(setting: Setting, headings: number): Setting {
  const taken = Math.max(0, headings - 1) * HEADING_HEIGHT;
  const { portrait, landscape } = setting.figureRoom;
  return {
    ...setting,
    figureRoom: {
      portrait: { ...portrait, h: portrait.h - taken },
      landscape: { ...landscape, h: landscape.h - taken },
    },
  };
}

function isBeforeFigure(block: Block, after: readonly Block[]): boolean {
  if (block.kind !== "prose" || block.lines.length > 2) return false;
  return after.find(({ kind }) => kind !== "prose")?.kind === "figure";
}

/** A few words before a picture or a table do not stay behind on the page before. */
function isLead(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "prose" || block.lines.length > 2 || !next) return false;
  return next.kind !== "heading" && next.kind !== "prose";
}

function sectionHeading(section: PlanSection, isFirst: boolean, setting: Setting): Paragraph {
  const { heading, isAppendix, startsPage } = section;
  const hasCover = setting.document.profile !== "run-sheet";
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: startsPage || (isFirst && hasCover),
    ...(!isAppendix && {
      numbering: { reference: lists.sections, level: 0, instance: 0, custom: true },
    }),
    children: runsOf(heading, setting, { second: "beside" }),
  });
}

function coverFlow(setting: Setting): Flow[] {
  const { cover, meta, locales, profile, sections } = setting.document;
  const { kind, series, title, lead } = cover;
  // A paper without a cover would say them twice on its first page.
  const factsFollow = profile === "run-sheet" && sections[0]?.blocks[0]?.kind === "facts";
  const facts = factsFollow ? [] : cover.facts;
  return [
    new Paragraph({
      style: paragraphStyles.quiet,
      spacing: { before: profile === "run-sheet" ? 0 : 840 },
      children: runsOf(series, setting, { second: "beside" }),
    }),
    new Paragraph({
      style: paragraphStyles.kind,
      children: runsOf(kind, setting, { second: "beside" }),
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title, setting) }),
    ...(lead && !isEmpty(lead, locales)
      ? [new Paragraph({ style: paragraphStyles.lead, children: runsOf(lead, setting) })]
      : []),
    ...(facts.length > 0 ? [factList(facts, setting)] : []),
    ...(profile === "run-sheet" || sections.length === 0
      ? [new Paragraph({})]
      : [
          new Paragraph({
            style: paragraphStyles.contents,
            children: [new TextRun(cleanText(meta.words.contents))],
          }),
          new TableOfContents(cleanText(meta.words.contents), {
            hyperlink: true,
            headingStyleRange: contentsDepth(sections),
            // Page numbers are known only to who sets the pages; a field that asks for them makes
            // Word warn of a strange file. They come when the field is updated.
            beginDirty: false,
            tabLeader: LeaderType.NONE,
          }),
        ]),
  ];
}

/** Entries that fit on the cover's page, below what stands there. */
const CONTENTS_ROOM = 24;

function contentsDepth(sections: readonly PlanSection[]): string {
  const parts = sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === "heading" && block.level === 2),
  );
  return sections.length + parts.length > CONTENTS_ROOM ? "1-1" : "1-2";
}

const PLACES = /(\{pages?\})/;

/** The title, and which page of how many this is. */
function planFooter({ meta }: PlanDocument): Footer {
  const numbered = cleanText(meta.words.page)
    .split(PLACES)
    .map((part) => {
      if (part === "{page}") return PageNumber.CURRENT;
      return part === "{pages}" ? PageNumber.TOTAL_PAGES : part;
    });
  const look = { size: 16, color: ink.quiet };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ ...look, text: `${cleanText(meta.title)}  ·  ` }),
          new TextRun({ ...look, children: numbered }),
        ],
      }),
    ],
  });
}
