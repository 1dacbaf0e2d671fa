import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeCartridge } from "#export/cartridge/write-cartridge.ts";
import { planDocumentOf, type WorkshopContent } from "#export/lesson-plan-source.ts";
import { sha256 } from "#export/package/package-files.ts";
import { cartridgeVersions } from "#lib/exports/export-wish.ts";
import { locales } from "#lib/locales.ts";
import { goldenContent } from "../golden-workshop.ts";
import { faultInXml } from "../well-formed.ts";
import { faultsInManifest } from "./manifest-form.ts";

async function cartridge(
  version: (typeof cartridgeVersions)[number],
  locale: (typeof locales)[number] = "en",
  content: WorkshopContent = goldenContent(),
) {
  const document = await planDocumentOf(content, { profile: "lesson-plan", locale, now: 0 });
  const bytes = await writeCartridge({
    version,
    document,
    pdf: new TextEncoder().encode("%PDF-"),
    docx: new TextEncoder().encode("PK"),
    markdown: "# Plan",
    minutes: 90,
  });
  return { bytes, files: unzipSync(bytes) };
}

const hostile = `</script><script>alert(1)</script> & "x" \u0000\u202e`;
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);

describe.each(cartridgeVersions)("a Common Cartridge %s", (version) => {
  it.each(locales)("has the structure the standard wants: %s", async (locale) => {
    const { files } = await cartridge(version, locale);
    const xml = textOf(files["imsmanifest.xml"]);
    expect(faultInXml(xml)).toBeNull();
    expect(xml).toContain(`<schemaversion>${version}.0</schemaversion>`);
    const names = version === "1.1" ? "imsccv1p1" : "imsccv1p3";
    expect(xml).toContain(`xmlns="http://www.imsglobal.org/xsd/${names}/imscp_v1p1"`);
    expect(xml).not.toContain(version === "1.1" ? "v1p3" : "ccv1p1");
    // In this order, each once: metadata, organizations, resources.
    const parts = ["<metadata>", "<organizations>", "<resources>"].map((part) => xml.split(part));
    expect(parts.map(({ length }) => length)).toEqual([2, 2, 2]);
    const [metadata = 0, organizations = 0, resources = 0] = parts.map(
      ([before]) => before?.length,
    );
    expect(metadata < organizations && organizations < resources).toBe(true);
    // One organization, a rooted tree, whose root has no title of its own.
    expect(xml.split("<organization ")).toHaveLength(2);
    expect(xml).toMatch(/structure="rooted-hierarchy">\s*<item identifier="I_root">\s*<item /);
  });

  it.each(locales)("holds nothing that the standard's schemas do not allow: %s", async (locale) => {
    for (const content of [goldenContent(), goldenContent({ title: hostile })]) {
      const { files } = await cartridge(version, locale, content);
      expect(faultsInManifest(textOf(files["imsmanifest.xml"]), version)).toEqual([]);
    }
  });

  it("names each thing once, and only what is there", async () => {
    const { files } = await cartridge(version);
    const xml = textOf(files["imsmanifest.xml"]);
    const ids = all(xml, / identifier="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    const resources = all(xml, /<resource identifier="([^"]*)" type="webcontent"/g);
    for (const ref of all(xml, /identifierref="([^"]*)"/g)) expect(resources).toContain(ref);
    const hrefs = all(xml, /<file href="([^"]*)"/g);
    expect(hrefs).toEqual(all(xml, /type="webcontent" href="([^"]*)"/g));
    expect([...hrefs, "imsmanifest.xml"].sort()).toEqual(Object.keys(files).sort());
  });

  it("is the same each time", async () => {
    expect(sha256((await cartridge(version)).bytes)).toBe(sha256((await cartridge(version)).bytes));
  });
});

describe("what a cartridge says of the lesson", () => {
  it("is a LearningResource of schema.org", async () => {
    const { files } = await cartridge("1.3");
    const resource = JSON.parse(textOf(files["learning-resource.jsonld"]));
    expect(resource).toMatchObject({
      "@context": "https://schema.org",
      "@type": "LearningResource",
      inLanguage: ["en"],
      timeRequired: "PT90M",
      learningResourceType: "lesson plan",
    });
    expect(resource.educationalAlignment.length).toBeGreaterThan(0);
    expect(textOf(files["index.html"])).toContain('"@type":"LearningResource"');
  });

  it("keeps hostile words words", async () => {
    const { files } = await cartridge("1.1", "en", goldenContent({ title: hostile }));
    expect(faultInXml(textOf(files["imsmanifest.xml"]))).toBeNull();
    const page = textOf(files["index.html"]);
    expect(page.split("</script>")).toHaveLength(2);
    expect(page).not.toContain("<script>alert");
    expect(page).not.toMatch(/src=|@import|url\(/);
  });
});
