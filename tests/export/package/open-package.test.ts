import { deflateSync } from "node:zlib";
import { unzipSync, type Zippable, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { editedDocumentOf } from "#export/lesson-plan-source.ts";
import { openPackage } from "#export/package/open-package.ts";
import { sha256 } from "#export/package/package-files.ts";
import { unpackLimits, unpackZip } from "#export/package/unpack-zip.ts";
import { writePackage } from "#export/package/write-package.ts";
import { renderPlanPdf } from "#export/pdf/render-plan-pdf.tsx";
import { openWorkshop } from "#export/stored-workshop.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { renamedRecords } from "#lib/package/board-rows.ts";
import { importedWorkshop } from "#lib/package/imported-workshop.ts";
import { changedPackage, faultOf, importedSource, opened } from "./changed-package.ts";
import { goldenPackageSource } from "./golden-package.ts";

let zip: Uint8Array;

beforeAll(async () => {
  zip = await writePackage(goldenPackageSource());
});

const changed = (
  changes: Readonly<Record<string, string | Uint8Array>>,
  options?: Readonly<{ isListed: boolean }>,
) => changedPackage(zip, changes, options);

const read = (path: string) => new TextDecoder().decode(unzipSync(zip)[path]);
const json = (path: string) => JSON.parse(read(path));

describe("a package opened again", () => {
  it("zip, import, zip: the same archive, byte for byte", async () => {
    const again = await writePackage(importedSource(await opened(zip)));
    const [before, after] = [unzipSync(zip), unzipSync(again)];
    for (const path of Object.keys(before)) {
      expect(new TextDecoder().decode(after[path]), path).toBe(
        new TextDecoder().decode(before[path]),
      );
    }
    expect(sha256(again)).toBe(sha256(zip));
  });

  it("PDF, import: as from the archive itself", async () => {
    const document = await editedDocumentOf(openWorkshop(goldenPackageSource().stored), {
      profile: "run-sheet",
      locale: "en",
      now: 0,
    });
    const pdf = await renderPlanPdf(document, {
      paper: "A4",
      attachments: [
        {
          name: "workshop.zip",
          mime: "application/zip",
          bytes: zip,
          description: "The workshop",
          relationship: "Source",
        },
      ],
    });
    expect(await opened(pdf)).toEqual(await opened(zip));
    const plain = await renderPlanPdf(document, { paper: "A4" });
    expect(await faultOf(plain)).toBe("import-without-package");
  });

  it("gives everybody another id each time", async () => {
    const ids = Object.values((await opened(zip)).members);
    expect(new Set(ids).size).toBe(14);
    const other = await openPackage({ bytes: zip, seed: "another" });
    expect(other.ok && Object.values(other.opened.members).some((id) => ids.includes(id))).toBe(
      false,
    );
  });

  it("ends what was under way, and drops a vote whose ballots nobody has", async () => {
    const { workshop } = await opened(zip);
    const [vote] = workshop.votes;
    if (!vote) throw new Error("no vote");
    const running = {
      ...workshop,
      status: "running" as const,
      endedAt: null,
      currentStepId: "lenses",
      runs: [{ stepId: "lenses", startedAt: 3, endedAt: null }],
      votes: [{ ...vote, closedAt: null }],
    };
    expect(importedWorkshop(running, { id: "a", code: "b", now: 7 })).toMatchObject({
      status: "ended",
      endedAt: 7,
      currentStepId: null,
      runs: [{ endedAt: 7 }],
      votes: [],
    });
  });
});

describe("what is not opened", () => {
  const manifest = () => json("manifest.json");

  it.each([
    ["nothing", new Uint8Array(), "import-not-ours"],
    ["words", new TextEncoder().encode("hello"), "import-not-ours"],
    ["somebody's archive", zipSync({ "a.txt": new Uint8Array(3) }), "import-not-ours"],
    ["a PDF of somebody", new TextEncoder().encode("%PDF-1.7\n%%EOF"), "import-without-package"],
  ])("%s", async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it.each([0.1, 0.5, 0.9, 0.999])("an archive cut short: %d", async (share) => {
    expect(await faultOf(zip.slice(0, Math.floor(zip.length * share)))).toBe("import-damaged");
  });

  it("a package of a later version, whatever is in it", async () => {
    const later = JSON.stringify({ ...manifest(), version: 2, more: [] });
    const bytes = changed({ "manifest.json": later }, { isListed: false });
    expect(await faultOf(bytes)).toBe("import-too-new");
  });

  it("a package of another form", async () => {
    const other = JSON.stringify({ ...manifest(), format: "somebody-else" });
    expect(await faultOf(changed({ "manifest.json": other }, { isListed: false }))).toBe(
      "import-not-ours",
    );
  });

  it("a file that is not as it was written, is missing, or is one more", async () => {
    const options = { isListed: false };
    expect(await faultOf(changed({ "notes.csv": "changed" }, options))).toBe("import-damaged");
    expect(await faultOf(changed({ "more.txt": "more" }, options))).toBe("import-damaged");
    const { "notes.csv": _, ...others } = unzipSync(zip);
    expect(await faultOf(zipSync(others as Zippable))).toBe("import-damaged");
  });

  it.each(["../../etc/passwd", "/etc/passwd", "a/../b", "C:/x", "a\\b", ".hidden", "a//b", "a/"])(
    "a path that leads elsewhere: %s",
    async (path) => {
      expect(await faultOf(changed({ [path]: "x" }))).toBe("import-damaged");
    },
  );

  it("a bomb: much of the same, many files, or all too large", async () => {
    expect(await faultOf(changed({ "a.bin": new Uint8Array(32 * 1024 * 1024) }))).toBe(
      "import-too-large",
    );
    const many = Object.fromEntries(
      Array.from({ length: unpackLimits.entries }, (_, index) => [`f${index}`, "x"]),
    );
    expect(await faultOf(changed(many))).toBe("import-too-large");
    const small = { ...unpackLimits, all: 10_000 };
    await expect(unpackZip(zip, small)).rejects.toMatchObject({ fault: "import-too-large" });
  });

  it("an archive that says less than it unpacks to", async () => {
    const bytes = Buffer.from(changed({}));
    const content = deflateSync(new Uint8Array(10));
    expect(content.length).toBeLessThan(100);
    // The size of the first file in the central directory, made one byte.
    const central = bytes.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    bytes.writeUInt32LE(1, central + 24);
    expect(await faultOf(bytes)).toBe("import-damaged");
  });

  it("JSON nested without end", async () => {
    const deep = "[".repeat(1_000_000);
    expect(await faultOf(changed({ "workshop.json": deep }))).toBe("import-damaged");
    expect(await faultOf(changed({ "manifest.json": deep }, { isListed: false }))).toBe(
      "import-not-ours",
    );
  });

  const ledger = "ledger/targets/herons.jsonl";
  const rowsOf = () => read(ledger).trim().split("\n");

  it("a ledger that tells another story than its board", async () => {
    const rows = rowsOf().slice(0, -1);
    expect(await faultOf(changed({ [ledger]: `${rows.join("\n")}\n` }))).toBe("import-damaged");
  });

  it.each([
    ["no update", "AAECAw=="],
    ["no base64", "%%%"],
  ])("a ledger with %s", async (_, update) => {
    const row = JSON.stringify({ at: 1, by: "server", update });
    expect(await faultOf(changed({ [ledger]: `${row}\n` }))).toBe("import-damaged");
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ["beside the records", (doc) => void doc.getMap("other").set("a", 1)],
    [
      "in a record",
      (doc) => {
        const [record] = doc.getMap("records").values();
        if (record instanceof Y.Map) record.set("more", new Y.Map([["a", 1]]));
      },
    ],
    ["that is no record", (doc) => void doc.getMap("records").set("shape:x", { a: 1 })],
    [
      "nested without end",
      (doc) => {
        const [record] = doc.getMap("records").values();
        let parent = new Y.XmlFragment();
        if (record instanceof Y.Map) record.set("rt", parent);
        for (let depth = 0; depth < 40; depth += 1) {
          const child = new Y.XmlElement("p");
          parent.insert(0, [child]);
          parent = child;
        }
      },
    ],
  ])("a ledger that hides something %s", async (_, hide) => {
    const doc = new Y.Doc();
    for (const row of rowsOf()) {
      Y.applyUpdate(doc, new Uint8Array(Buffer.from(JSON.parse(row).update, "base64")));
    }
    let update = "";
    doc.on("update", (bytes: Uint8Array) => {
      update = Buffer.from(bytes).toString("base64");
    });
    doc.transact(() => hide(doc));
    const rows = [...rowsOf(), JSON.stringify({ at: 1, by: "server", update })];
    const records = renamedRecords(readRecords(doc), (id) => id);
    const path = "boards/targets/herons.json";
    const bytes = changed({
      [ledger]: `${rows.join("\n")}\n`,
      [path]: JSON.stringify({ ...json(path), records }),
    });
    expect(await faultOf(bytes)).toBe("import-damaged");
  });

  it("people by their ids", async () => {
    const [first = "", ...others] = rowsOf();
    const named = JSON.stringify({ ...JSON.parse(first), by: "c0ffee00000000000001" });
    const bytes = changed({ [ledger]: `${[named, ...others].join("\n")}\n` });
    expect(await faultOf(bytes)).toBe("import-damaged");
  });

  it("boards that the agenda does not have", async () => {
    const workshop = json("workshop.json");
    workshop.boards.push({ stepId: "nowhere", teamId: "herons" });
    expect(await faultOf(changed({ "workshop.json": JSON.stringify(workshop) }))).toBe(
      "import-damaged",
    );
  });

  it("a secret among the workshop's fields", async () => {
    const workshop = { ...json("workshop.json"), code: "ABCD2345" };
    expect(await faultOf(changed({ "workshop.json": JSON.stringify(workshop) }))).toBe(
      "import-damaged",
    );
  });
});
