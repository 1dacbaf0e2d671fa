import { createHash } from "node:crypto";
import { loadPackageWords } from "#i18n/packages-text.ts";
import type { CartridgeVersion } from "#lib/exports/export-wish.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { text, written, zipped } from "../package/package-files.ts";
import { wordsIn } from "../written-text.ts";
import { frontPage } from "./front-page.ts";
import { learningResource } from "./learning-resource.ts";
import { manifestXml } from "./manifest.ts";

export type CartridgeSource = Readonly<{
  version: CartridgeVersion;
  document: PlanDocument;
  /** The paper in its forms. */
  pdf: Uint8Array;
  docx: Uint8Array;
  markdown: string;
  /** Planned length of the lesson. */
  minutes: number;
}>;

/**
 * A lesson plan as a Common Cartridge (`.imscc`), which learning platforms import: a page, the paper
 * in three forms, and what it is as JSON-LD. The same paper is the same cartridge.
 */
export async function writeCartridge({
  version,
  document,
  pdf,
  docx,
  markdown,
  minutes,
}: CartridgeSource): Promise<Uint8Array> {
  const { meta, locales, cover } = document;
  const { cartridge: words } = await loadPackageWords(locales[0]);
  const papers = [
    { href: "lesson-plan.pdf", title: words.pdf },
    { href: "lesson-plan.docx", title: words.docx },
    { href: "lesson-plan.md", title: words.md },
  ];
  const resource = learningResource(document, minutes);
  const page = frontPage(document, { files: papers, licenceWord: words.licence, resource });
  const manifest = manifestXml({
    version,
    identifier: identifierOf(document),
    title: meta.title,
    description: cover.lead ? wordsIn(cover.lead, locales) : meta.subject,
    keywords: meta.keywords,
    locale: locales[0],
    date: meta.createdAt,
    licence: {
      statement: wordsIn(meta.licence.statement, locales),
      isFree: meta.licence.id === "CC0-1.0",
    },
    files: [
      { href: "index.html", title: words.page },
      ...papers,
      { href: "learning-resource.jsonld", title: null },
    ],
  });
  return zipped({
    "imsmanifest.xml": text(manifest),
    "index.html": text(page),
    "lesson-plan.pdf": pdf,
    "lesson-plan.docx": docx,
    "lesson-plan.md": text(markdown),
    "learning-resource.jsonld": written(resource),
  });
}

/** The same for the same paper, and nothing that leads to the workshop. */
function identifierOf({ workshopId, profile, locales }: PlanDocument): string {
  const words = [workshopId, profile, ...locales].join("/");
  return createHash("sha256").update(words).digest("hex").slice(0, 24);
}
