import { cleanText } from "#lib/canvas/clean-text.ts";
import type { CartridgeVersion } from "#lib/exports/export-wish.ts";
import type { Locale } from "#lib/locales.ts";
import { escapeXml } from "../office-file.ts";

/** A file of the cartridge; only those with a title are in its table of contents. */
export type CartridgeFile = Readonly<{ href: string; title: string | null }>;

export type Manifest = Readonly<{
  version: CartridgeVersion;
  /** `[A-Za-z0-9]+`. */
  identifier: string;
  title: string;
  description: string;
  keywords: readonly string[];
  locale: Locale;
  /** Milliseconds since 1970. */
  date: number;
  /** `isFree`: nobody has to be asked or named. */
  licence: Readonly<{ statement: string; isFree: boolean }>;
  files: readonly CartridgeFile[];
}>;

/**
 * The `imsmanifest.xml` of a Common Cartridge (IMS CC 1.1 and 1.3, which differ in their names
 * only): one folder of web content. The addresses in it are names of the standard's own files;
 * nobody fetches them.
 */
export function manifestXml(manifest: Manifest): string {
  const { version, identifier, title, files } = manifest;
  const items = files.flatMap(({ title: shown }, index) =>
    shown === null
      ? []
      : [
          `        <item identifier="I_${index + 1}" identifierref="R_${index + 1}">`,
          `          <title>${words(shown)}</title>`,
          "        </item>",
        ],
  );
  const resources = files.flatMap(({ href }, index) => [
    `    <resource identifier="R_${index + 1}" type="webcontent" href="${words(href)}">`,
    `      <file href="${words(href)}"/>`,
    "    </resource>",
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="M_${identifier}" ${namespaces(version)}>`,
    "  <metadata>",
    "    <schema>IMS Common Cartridge</schema>",
    `    <schemaversion>${version}.0</schemaversion>`,
    ...lom(manifest),
    "  </metadata>",
    "  <organizations>",
    '    <organization identifier="O_1" structure="rooted-hierarchy">',
    '      <item identifier="I_root">',
    '        <item identifier="I_folder">',
    `          <title>${words(title)}</title>`,
    ...items.map((line) => `  ${line}`),
    "        </item>",
    "      </item>",
    "    </organization>",
    "  </organizations>",
    "  <resources>",
    ...resources,
    "  </resources>",
    "</manifest>",
  ].join("\n");
}

function namespaces(version: CartridgeVersion): string {
  const cc = version === "1.1" ? "ccv1p1" : "ccv1p3";
  const own = `http://www.imsglobal.org/xsd/ims${cc}/imscp_v1p1`;
  const lomOf = (part: string) => `http://ltsc.ieee.org/xsd/ims${cc}/LOM/${part}`;
  const schemas = `http://www.imsglobal.org/profile/cc/${cc}`;
  const places = [
    [own, `${schemas}/${cc}_imscp_v1p2_v1p0.xsd`],
    [lomOf("resource"), `${schemas}/LOM/${cc}_lomresource_v1p0.xsd`],
    [lomOf("manifest"), `${schemas}/LOM/${cc}_lommanifest_v1p0.xsd`],
  ];
  return [
    `xmlns="${own}"`,
    `xmlns:lom="${lomOf("resource")}"`,
    `xmlns:lomimscc="${lomOf("manifest")}"`,
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `xsi:schemaLocation="${places.flat().join(" ")}"`,
  ].join(" ");
}

function lom({ title, description, keywords, locale, date, licence }: Manifest): string[] {
  const said = (name: string, text: string) =>
    `<lomimscc:${name}><lomimscc:string language="${locale}">${words(text)}</lomimscc:string></lomimscc:${name}>`;
  const day = new Date(date).toISOString().slice(0, 10);
  return [
    "    <lomimscc:lom>",
    "      <lomimscc:general>",
    `        ${said("title", title)}`,
    `        <lomimscc:language>${locale}</lomimscc:language>`,
    ...(description === "" ? [] : [`        ${said("description", description)}`]),
    ...keywords.map((keyword) => `        ${said("keyword", keyword)}`),
    "      </lomimscc:general>",
    "      <lomimscc:lifeCycle>",
    `        <lomimscc:contribute><lomimscc:date><lomimscc:dateTime>${day}</lomimscc:dateTime></lomimscc:date></lomimscc:contribute>`,
    "      </lomimscc:lifeCycle>",
    "      <lomimscc:rights>",
    `        <lomimscc:copyrightAndOtherRestrictions><lomimscc:value>${licence.isFree ? "no" : "yes"}</lomimscc:value></lomimscc:copyrightAndOtherRestrictions>`,
    `        ${said("description", licence.statement)}`,
    "      </lomimscc:rights>",
    "    </lomimscc:lom>",
  ];
}

function words(text: string): string {
  return escapeXml(cleanText(text));
}
