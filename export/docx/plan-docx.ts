import { Document, Packer } from "docx";
import { cleanText } from "#lib/canvas/clean-text.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { escapeXml, officeDate, rewriteOfficeFile } from "../office-file.ts";
import { facesOf, faceTableMarkup, scriptOf, wordLanguages } from "./faces.ts";
import { createSetting } from "./setting.ts";
import { planSheets } from "./sheets.ts";
import { type PaperSize, planLists, planStyles } from "./styles.ts";

/** Writes a paper for Word, WPS and LibreOffice. The same paper is the same file, byte by byte. */
export async function planDocx(
  document: PlanDocument,
  { paper = "A4" }: Readonly<{ paper?: PaperSize }> = {},
): Promise<Uint8Array> {
  const { meta, locales, profile, workshopLocale } = document;
  const script = scriptOf(locales[0], workshopLocale);
  const { licence } = meta;
  const file = new Document({
    title: cleanText(meta.title),
    subject: cleanText(meta.subject),
    creator: cleanText(meta.author),
    lastModifiedBy: cleanText(meta.author),
    keywords: meta.keywords.map(cleanText).join(", "),
    description: cleanText(licence.name),
    styles: planStyles(facesOf(profile, script), locales[0], script),
    numbering: planLists(locales[0]),
    customProperties: [
      { name: "Licence", value: cleanText(licence.name) },
      ...(licence.url === null ? [] : [{ name: "LicenceUrl", value: licence.url }]),
      { name: "Generator", value: cleanText(meta.creator) },
    ],
    sections: planSheets(createSetting(document, paper)),
  });
  const packed = await Packer.toBuffer(file);
  return rewriteOfficeFile(
    packed,
    {
      "docProps/core.xml": (xml) => dated(xml, meta.createdAt, locales[0]),
      "word/fontTable.xml": (xml) =>
        xml.replace(/<w:fonts([^>]*)\/>/, `<w:fonts$1>${faceTableMarkup()}</w:fonts>`),
      "word/settings.xml": (xml) =>
        xml
          .replace(
            "<w:compat>",
            '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>',
          )
          .replace(
            "</w:compat>",
            `</w:compat><w:themeFontLang w:val="${wordLanguages[locales[0]]}" w:eastAsia="${wordLanguages[script]}"/>`,
          ),
    },
    { every: numberedAnew() },
  );
}

function dated(xml: string, createdAt: number, language: string): string {
  const date = officeDate(createdAt);
  return xml
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`)
    .replace("</dc:creator>", `</dc:creator><dc:language>${escapeXml(language)}</dc:language>`);
}

/** Bookmarks of the contents, drawings and links: the library counts on, or rolls dice. */
function numberedAnew(): (xml: string) => string {
  const links = numbering("rIdLink");
  const contents = numbering("_Toc");
  const bookmarks = numbering("");
  const drawings = numbering("");
  return (xml) =>
    xml
      // Within tags alone: a tag's sign is never plain in a text.
      .replace(/(<[^<>]* (?:r:id|Id)=")(rId[\w-]{12,})(?=")/g, links)
      .replace(/(<[^<>]* w:(?:anchor|name)="|<w:instrText[^<>]*>PAGEREF )(_Toc\d+)/g, contents)
      .replace(/(<w:bookmark(?:Start|End)[^<>]* w:id=")(\d+)(?=")/g, bookmarks)
      .replace(/(<wp:docPr[^<>]* id=")(\d+)(?=")/g, drawings);
}

/** Numbers anew what it is shown, in the order of first sight. */
function numbering(prefix: string): (match: string, before: string, id: string) => string {
  const numbers = new Map<string, number>();
  return (_, before, id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${prefix}${number}`;
  };
}
