import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeCartridge } from "#export/cartridge/write-cartridge.ts";
import { planDocumentOf } from "#export/lesson-plan-source.ts";
import { unpackLimits } from "#export/package/unpack-zip.ts";
import { writePackage } from "#export/package/write-package.ts";
import { MAX_IMPORT_BYTES } from "#lib/exports/import-report.ts";
import { MAX_KEPT_BYTES } from "#lib/insight/kept/kept-part.ts";
import { keptPartIds } from "#lib/insight/kept/kept-parts.ts";
import { manifestSchema, packedRowSchema, packedWorkshopSchema } from "#lib/package/format.ts";
import { packageFaults } from "#lib/package/package-refusal.ts";
import { licences } from "#lib/workshop/publication.ts";
import { goldenContent } from "#tests/export/golden-workshop.ts";
import { goldenPackageSource } from "#tests/export/package/golden-package.ts";

const page = readFileSync("docs/PACKAGE-FORMAT.md", "utf8");
const MEBI = 1024 * 1024;

/** A path as the page has it: ids and languages by what they are. */
const general = (path: string) =>
  path
    .replace(/^(boards|ledger)\/[\w-]+\/[\w-]+\./, "$1/{step}/{team}.")
    .replace(/\.(en|zh-Hans|zh-Hant)\.json$/, ".{locale}.json")
    .replace(/^insight\/[\w-]+\.json$/, "insight/{part}.json");

describe("docs/PACKAGE-FORMAT.md", () => {
  it("names each file that a package has, and none that it has not", async () => {
    const paths = Object.keys(unzipSync(await writePackage(goldenPackageSource()))).map(general);
    const told = [
      ...(page.split("# Cartridges")[0]?.matchAll(/^\| `([\w/{}.-]+\.\w+)` \|/gm) ?? []),
    ];
    expect(told.map(([, path]) => path).sort()).toEqual([...new Set(paths)].sort());
  });

  it("names each file of a cartridge", async () => {
    const document = await planDocumentOf(goldenContent(), {
      ...{ profile: "lesson-plan", locale: "en", now: 0 },
    });
    const none = new Uint8Array();
    const cartridge = await writeCartridge({
      ...{ version: "1.1", document, pdf: none, docx: none, markdown: "", minutes: 90 },
    });
    for (const path of Object.keys(unzipSync(cartridge))) expect(page).toContain(`| \`${path}\` |`);
  });

  it("shows a manifest and a row that can be read", () => {
    const [manifest, row] = [...page.matchAll(/```json\n(.+?)```/gs)].map(([, json = ""]) => json);
    expect(manifestSchema.safeParse(JSON.parse(manifest ?? "")).error).toBeUndefined();
    const shown = JSON.parse(row ?? "");
    expect(packedRowSchema.safeParse({ ...shown, update: "AAA=" }).error).toBeUndefined();
  });

  it.each([
    ["manifest.json", Object.keys(manifestSchema.shape)],
    ["workshop.json", Object.keys(packedWorkshopSchema.shape)],
    ["a row", Object.keys(packedRowSchema.shape)],
    ["a refusal", [...packageFaults, "agenda-unusable"]],
    ["a licence", [...licences]],
    ["what is kept", keptPartIds],
  ])("names every key of %s", (_, keys) => {
    for (const key of keys) expect(page).toContain(`\`${key}\``);
  });

  it("says the limits there are", () => {
    const { entries, file, all, ratio } = unpackLimits;
    expect(page).toContain(`above ${MAX_IMPORT_BYTES / MEBI} MiB`);
    expect(page).toContain(`${file / MEBI} MiB in a file`);
    expect(page).toContain(`${all / MEBI} MiB in all`);
    expect(page).toContain(`${entries.toLocaleString("en")} entries`);
    expect(page).toContain(`more than ${ratio} times`);
    expect(page).toContain(`at most ${MAX_KEPT_BYTES / 1024} KiB of JSON`);
  });
});
