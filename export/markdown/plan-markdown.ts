import { cleanText } from "#lib/canvas/clean-text.ts";
import type { PlanDocument, PlanSection } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsIn } from "../written-text.ts";
import { type MarkdownOptions, markdownBlock } from "./blocks.ts";
import { escapedLine, escapedWords, quoted } from "./escaped.ts";
import { textMarkdown } from "./spans.ts";

/**
 * Writes a paper as GitHub-flavoured Markdown. What people wrote is escaped, so that it is shown as
 * they wrote it; pictures are named, or linked if `figureHref` says where they are.
 */
export function planMarkdown(document: PlanDocument, options: MarkdownOptions = {}): string {
  const { cover, sections, meta, locales } = document;
  const parts = [
    frontMatter(document),
    `${textMarkdown(cover.series, locales, " / ")} · **${textMarkdown(cover.kind, locales, " / ")}**`,
    `# ${headingWords(cover.title, document)}`,
    ...(cover.lead ? [textMarkdown(cover.lead, locales, "\n\n")] : []),
    cover.facts
      .map(
        ({ label, value }) =>
          `- **${textMarkdown(label, locales, " / ")}**: ${textMarkdown(value, locales, " / ")}`,
      )
      .join("\n"),
    `**${escapedWords(cleanText(meta.words.contents))}**`,
    sections
      .map((section) => `- [${headingWords(section.heading, document)}](#${section.id})`)
      .join("\n"),
    ...sections.flatMap((section) => sectionParts(section, document, options)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function frontMatter({ meta, locales, profile }: PlanDocument): string {
  const { licence } = meta;
  return [
    "---",
    `title: ${quoted(cleanText(meta.title))}`,
    `author: ${quoted(cleanText(meta.author))}`,
    `lang: ${quoted(locales[0])}`,
    ...(locales[1] ? [`languages: [${locales.map(quoted).join(", ")}]`] : []),
    `date: ${quoted(new Date(meta.createdAt).toISOString().slice(0, 10))}`,
    `profile: ${quoted(profile)}`,
    `licence: ${quoted(cleanText(licence.name))}`,
    ...(licence.url === null ? [] : [`licence-url: ${quoted(licence.url)}`]),
    `keywords: [${meta.keywords.map((word) => quoted(cleanText(word))).join(", ")}]`,
    `generator: ${quoted(cleanText(meta.creator))}`,
    "---",
  ].join("\n");
}

/** The anchor is ours: those made of headings differ from page to page. */
function sectionParts(
  { id, heading, blocks }: PlanSection,
  document: PlanDocument,
  options: MarkdownOptions,
): string[] {
  let below = 3;
  return [
    `<a id="${id}"></a>`,
    `## ${headingWords(heading, document)}`,
    ...blocks.flatMap((block) => {
      const written = markdownBlock(block, below, document, options);
      if (block.kind === "heading") below = block.level + 2;
      return written;
    }),
  ];
}

function headingWords(text: PlanSection["heading"], { locales }: PlanDocument): string {
  return escapedLine(wordsIn(text, locales));
}
