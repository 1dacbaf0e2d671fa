import PptxGenJS from "pptxgenjs";
import { cleanText } from "#lib/canvas/clean-text.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { facesOf, scriptOf, wordLanguages } from "../docx/faces.ts";
import { escapeXml, officeDate, rewriteOfficeFile } from "../office-file.ts";
import { deckOf, type Slide } from "./deck.ts";
import { drawSlide, ink, SLIDE, type Stage, titleBoxes } from "./slides.ts";

/**
 * Writes a paper's workshop as slides for the room: 16:9, large letters, what the teacher does in
 * the speaker's notes. Words never leave their box. The same paper is the same file.
 */
export async function planPptx(document: PlanDocument): Promise<Uint8Array> {
  const { meta, locales, workshopLocale } = document;
  const script = scriptOf(locales[0], workshopLocale);
  const { body } = facesOf("lesson-plan", script);
  const face = locales[0] === "en" ? "Arial" : body;
  const stage: Stage = { document, face, lang: wordLanguages[locales[0]] };
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = cleanText(meta.title);
  deck.subject = cleanText(meta.subject);
  deck.author = cleanText(meta.author);
  deck.company = "";
  deck.theme = { headFontFace: face, bodyFontFace: face };
  defineMasters(deck, stage);
  for (const content of deckOf(document)) {
    const slide = deck.addSlide({ masterName: content.kind });
    drawSlide(slide, content, stage);
    const notes = speakerNotes(content);
    if (notes !== "") slide.addNotes(notes);
  }
  const packed = await deck.write({ outputType: "uint8array" });
  if (!(packed instanceof Uint8Array)) throw new TypeError("the slides are not bytes");
  const parts = { face: body, lang: stage.lang };
  return rewriteOfficeFile(
    packed,
    {
      "docProps/core.xml": (xml) => dated(xml, document),
      [NOTES_LINKS]: (xml) => xml.replace("theme1.xml", "theme2.xml"),
    },
    {
      // PowerPoint wants a theme of its own for the notes, and repairs a file without one.
      copies: { "ppt/theme/theme1.xml": "ppt/theme/theme2.xml" },
      every: (xml) => finished(xml, parts),
    },
  );
}

const NOTES_LINKS = "ppt/notesMasters/_rels/notesMaster1.xml.rels";

/** Each kind of slide keeps a place for its title, and counts the slides. */
function defineMasters(deck: PptxGenJS, { face }: Stage): void {
  for (const [kind, box] of Object.entries(titleBoxes)) {
    deck.defineSlideMaster({
      title: kind,
      background: { color: ink.paper },
      objects: [{ placeholder: { options: { name: "title", type: "title", ...box }, text: "" } }],
      slideNumber: {
        x: SLIDE.w - 1.25,
        y: SLIDE.h - 0.45,
        w: 0.5,
        h: 0.3,
        fontFace: face,
        fontSize: 10,
        color: ink.quiet,
        align: "right",
      },
    });
  }
}

function speakerNotes(content: Slide): string {
  return content.kind === "step" ? content.teacher.map(cleanText).join("\n") : "";
}

function dated(xml: string, { meta, locales }: PlanDocument): string {
  const date = officeDate(meta.createdAt);
  const own = [
    `<dc:language>${escapeXml(locales[0])}</dc:language>`,
    `<cp:keywords>${escapeXml(meta.keywords.map(cleanText).join(", "))}</cp:keywords>`,
    `<dc:description>${escapeXml(cleanText(meta.licence.name))}</dc:description>`,
  ];
  return xml
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`)
    .replace("</dc:creator>", `</dc:creator>${own.join("")}`);
}

/**
 * What the library leaves out: a face for Chinese in slides in English, a table's head as such, and
 * lines of the notes as paragraphs.
 */
function finished(xml: string, { face, lang }: Readonly<{ face: string; lang: string }>): string {
  return xml
    .replaceAll('<a:ea typeface="Arial"', `<a:ea typeface="${face}"`)
    .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>')
    .replaceAll(/(<p:notes .*?<a:t>)([^<]*\n[^<]*)(<\/a:t><\/a:r>)/gs, (_, before, text, after) => {
      const next = `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${lang}"/><a:t>`;
      return `${before}${String(text).split(/\r?\n/).join(next)}${after}`;
    });
}
