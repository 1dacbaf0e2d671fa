import { expect, it } from "vitest";
import { manifestXml } from "#export/cartridge/manifest.ts";
import { faultsInManifest } from "./manifest-form.ts";

// The tables are held against manifests that the standard's schemas refuse.

const sound = manifestXml({
  ...{
    version: "1.1",
    identifier: "a1",
    title: "Cool streets",
    description: "",
    keywords: ["heat"],
  },
  ...{ locale: "en", date: 0, licence: { statement: "All rights reserved", isFree: false } },
  files: [{ href: "index.html", title: "Page" }],
});

it("takes a manifest that is sound", () => {
  expect(faultsInManifest(sound, "1.1")).toEqual([]);
});

it.each([
  [/<schemaversion>1\.1\.0/, "<schemaversion>1.1"],
  [/<schema>IMS Common Cartridge/, "<schema>IMS Content"],
  [/ structure="rooted-hierarchy"/, ""],
  [/<item identifier="I_root">/, '<item identifier="I_root"><title>No</title>'],
  [/<title>Page<\/title>/, ""],
  [/identifierref="R_1"/, 'identifierref="R_9"'],
  [/identifier="R_1"/, 'identifier="I_1"'],
  [/identifier="M_a1"/, 'identifier="1"'],
  [/type="webcontent" /, ""],
  [/<file href="index.html"\/>/, '<file href="other.html"/>'],
  [/<file href="index.html"\/>/, '<file href="index.html"/><file href="index.html"/>'],
  [/<resources>/, "<resources><more/>"],
  [/<lomimscc:value>yes/, "<lomimscc:value>maybe"],
  [/<lomimscc:lifeCycle>/, "<lomimscc:lifeCycle><lomimscc:version/>"],
  [/<lomimscc:title>/, "<lomimscc:title>words"],
  [/<\/metadata>/, ""],
  [/(<organizations>.*<\/organizations>)(.*<\/resources>)/s, "$2$1"],
])("finds what is wrong where %s is %j", (found, replaced) => {
  const xml = sound.replace(found, replaced);
  expect(xml).not.toBe(sound);
  expect(faultsInManifest(xml, "1.1")).not.toEqual([]);
});
