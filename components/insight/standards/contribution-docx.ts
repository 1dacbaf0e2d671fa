import type { OutlineText } from "#lib/insight/standards/outline-text.ts";
import type { Locale } from "#lib/locales.ts";

/** A draft contribution, ready to be set. */
export type Contribution = Readonly<{
  title: string;
  /** Whose workshop, and when. */
  subtitle: string;
  /** That it is a draft from notes, and what to check. */
  caveat: string;
  sections: readonly OutlineText[];
  locale: Locale;
}>;

/** What Office and WPS bring for each script. */
const faces: Readonly<Record<Locale, string>> = {
  en: "Microsoft YaHei",
  "zh-Hans": "Microsoft YaHei",
  "zh-Hant": "Microsoft JhengHei",
};
const languages: Readonly<Record<Locale, string>> = {
  en: "en-GB",
  "zh-Hans": "zh-CN",
  "zh-Hant": "zh-TW",
};

/** Half points. */
const size = { body: 21, quiet: 18 } as const;
const INK = "1C2421";
const QUIET = "55605B";

/**
 * The draft for Word, WPS and LibreOffice, made where it is read: it says what its reader sees. The
 * library that writes it is fetched with it.
 */
export async function contributionDocx(draft: Contribution): Promise<Blob> {
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import("docx");
  const { title, subtitle, caveat, sections, locale } = draft;
  const quiet = (text: string) => new TextRun({ text, color: QUIET, size: size.quiet });
  const font = {
    ascii: "Arial",
    hAnsi: "Arial",
    eastAsia: faces[locale],
    cs: "Arial",
  };
  const file = new Document({
    title,
    description: caveat,
    styles: {
      default: {
        document: {
          run: { font, size: size.body, color: INK, language: { value: languages[locale] } },
          paragraph: { spacing: { after: 120, line: 300 } },
        },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [quiet(subtitle)] }),
          new Paragraph({ children: [quiet(caveat)] }),
          ...sections.flatMap(({ heading, lines, missing }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
            ...lines.map((line) => new Paragraph({ children: runs(line), bullet: { level: 0 } })),
            ...(missing === null ? [] : [new Paragraph({ children: [quiet(missing)] })]),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(file);

  /** Lines of a note stay lines. */
  function runs(text: string) {
    return text
      .split("\n")
      .map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) }));
  }
}
