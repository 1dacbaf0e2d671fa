import { cleanText } from "#lib/canvas/clean-text.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { escapeXml } from "../office-file.ts";
import { wordsIn } from "../written-text.ts";

/**
 * What a class sees first: what the lesson is about, and its files. A page that loads nothing, with
 * what it is for catalogues.
 */
export function frontPage(
  { meta, cover, locales }: PlanDocument,
  {
    files,
    licenceWord,
    resource,
  }: Readonly<{
    files: readonly Readonly<{ href: string; title: string }>[];
    licenceWord: string;
    /** JSON-LD. */
    resource: object;
  }>,
): string {
  const { licence } = meta;
  const licenceName = shown(licence.name);
  const facts = cover.facts
    .map(({ label, value }) => [wordsIn(label, locales), wordsIn(value, locales)] as const)
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `<dt>${shown(label)}</dt><dd>${shown(value)}</dd>`);
  return [
    "<!doctype html>",
    `<html lang="${locales[0]}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${shown(meta.title)}</title>`,
    // A closing tag in somebody's words would end the script.
    `<script type="application/ld+json">${JSON.stringify(resource).replaceAll("<", "\\u003c")}</script>`,
    "<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem}</style>",
    "</head>",
    "<body>",
    `<h1>${shown(meta.title)}</h1>`,
    ...(cover.lead ? [`<p>${shown(wordsIn(cover.lead, locales))}</p>`] : []),
    `<dl>${facts.join("")}</dl>`,
    `<ul>${files.map(({ href, title }) => `<li><a href="${href}">${shown(title)}</a></li>`).join("")}</ul>`,
    `<p>${shown(licenceWord)}: ${
      licence.url === null
        ? licenceName
        : `<a rel="license" href="${shown(licence.url)}">${licenceName}</a>`
    }</p>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function shown(text: string): string {
  return escapeXml(cleanText(text));
}
