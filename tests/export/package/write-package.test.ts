import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "#export/package/package-files.ts";
import { writePackage } from "#export/package/write-package.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import { manifestSchema, packedWorkshopSchema } from "#lib/package/format.ts";
import { memberIdOf } from "./golden-ledger.ts";
import { goldenKept, goldenPackageSource, SECRETS } from "./golden-package.ts";

let zip: Uint8Array;
let files: Record<string, Uint8Array>;

const textOf = (path: string) => new TextDecoder().decode(files[path] ?? expect.fail(`no ${path}`));

beforeAll(async () => {
  zip = await writePackage(goldenPackageSource());
  files = unzipSync(zip);
});

describe("a workshop as a package", () => {
  it("lists every file with its sum", () => {
    const manifest = manifestSchema.parse(JSON.parse(textOf("manifest.json")));
    expect(manifest.licence).toBe("CC-BY-SA-4.0");
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== "manifest.json")
        .sort(),
    );
    for (const { path, bytes, sha256: sum } of manifest.files) {
      const file = files[path] ?? expect.fail(`no ${path}`);
      expect([file.length, sha256(file)]).toEqual([bytes, sum]);
    }
  });

  it("has each board as records, drawing and ledger, the plan, its edits, and the notes", () => {
    const { boards } = packedWorkshopSchema.parse(JSON.parse(textOf("workshop.json")));
    expect(boards.length).toBeGreaterThan(6);
    for (const { stepId, teamId } of boards) {
      expect(textOf(`boards/${stepId}/${teamId}.svg`)).toContain("<svg");
      expect(JSON.parse(textOf(`boards/${stepId}/${teamId}.json`)).records.length).toBeGreaterThan(
        2,
      );
      expect(textOf(`ledger/${stepId}/${teamId}.jsonl`).trim().split("\n").length).toBe(5);
    }
    expect(textOf("plan/edits.en.json")).toContain("Book the print shop first.");
    expect(textOf("plan/lesson-plan.en.json")).toContain("Book the print shop first.");
    expect(textOf("plan/lesson-plan.zh-Hans.json")).toContain("一个热点");
    expect(textOf("notes.csv")).toMatch(/^\ufeff?小组,/);
    expect(textOf("README.txt")).toMatch(/工作坊的开放文件.*open files.*開放檔案/s);
  });

  it("knows what teams were asked, by ids", () => {
    const { provocations } = packedWorkshopSchema.parse(JSON.parse(textOf("workshop.json")));
    expect(provocations).toMatchObject([{ id: "q1", ruleId: "not-alone", stepId: "vote" }]);
  });

  it("knows people by number only, and by name who wishes it", () => {
    const { people } = packedWorkshopSchema.parse(JSON.parse(textOf("workshop.json")));
    // The facilitator wrote nothing.
    expect(people).toHaveLength(14);
    expect(people.filter(({ name }) => name !== undefined)).toEqual([
      { id: "p2", role: "participant", teamId: "banyans", name: "Mei 美" },
    ]);
    // Who had another id before is the same person, and who left is another one.
    const by = textOf("ledger/targets/herons.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).by);
    expect(by).toEqual(["server", "p2", "p15", "p3", "p3"]);
  });

  it.each(SECRETS)("holds nothing of %s, in no file and in no update", (secret) => {
    for (const [path, bytes] of Object.entries(files)) {
      expect(new TextDecoder("latin1").decode(bytes), path).not.toContain(secret);
      if (!path.startsWith("ledger/")) continue;
      for (const line of textOf(path).trim().split("\n")) {
        const update = Buffer.from(JSON.parse(line).update, "base64").toString("latin1");
        expect(update, path).not.toContain(secret);
      }
    }
  });

  it("is the same, byte for byte, each time", async () => {
    expect(sha256(await writePackage(goldenPackageSource()))).toBe(sha256(zip));
  });

  it("has a facilitator in it who wrote something", async () => {
    const source = goldenPackageSource();
    const [first, ...others] = source.stored.boards;
    const history = first?.history?.map((row) => ({ ...row, author: memberIdOf(0) }));
    if (!first) throw new Error("no board");
    const stored = { ...source.stored, boards: [{ ...first, history }, ...others] };
    const made = unzipSync(await writePackage({ ...source, stored }));
    const { people } = JSON.parse(new TextDecoder().decode(made["workshop.json"]));
    expect(people[0]).toMatchObject({ id: "p1", role: "facilitator" });
  });

  it("has what was entered and decided for the insight, part by part", async () => {
    for (const [part, value] of Object.entries(goldenKept)) {
      expect(JSON.parse(textOf(`insight/${part}.json`)), part).toEqual(value);
    }
    const { economy: _none, ...others } = goldenKept;
    const made = unzipSync(await writePackage({ ...goldenPackageSource(), kept: others }));
    expect(made["insight/economy.json"]).toBeUndefined();
    expect(made["insight/synthesis.json"]).toBeDefined();
  });

  it("keeps names that facilitators typed into the insight from a package for others", async () => {
    const made = unzipSync(await writePackage({ ...goldenPackageSource(), reader: "others" }));
    for (const [path, bytes] of Object.entries(made)) {
      expect(new TextDecoder().decode(bytes), path).not.toMatch(/Mr Wang|Ms Li|Mei's/);
    }
    const kept = Object.keys(made).filter((path) => path.startsWith("insight/"));
    expect(kept).toEqual(["economy", "participation", "synthesis"].map((p) => `insight/${p}.json`));
    const economy = JSON.parse(new TextDecoder().decode(made["insight/economy.json"]));
    expect(economy.table.economy).toEqual(goldenKept.economy.table?.economy);
  });

  it("makes its plan of what goes along, not of what was metered", async () => {
    const source = goldenPackageSource();
    const receipt = { kept: goldenKept.receipt, meter: { bytes: 5e9, deviceSeconds: 9e5 } };
    const economy = keptParts.economy.empty;
    const figures = { notes: 3, edits: 1, helped: 0, votes: 2 };
    const participation = [
      { teamId: "herons", people: 4, total: figures, helpAsked: 0, balance: 1 },
    ];
    const known = { ...source.stored, receipt, decisions: [], economy, participation };
    expect(sha256(await writePackage({ ...source, stored: known }))).toBe(sha256(zip));
    expect(textOf("plan/lesson-plan.zh-Hans.json")).toContain("Mei's 部门表.csv");
  });

  it("keeps what facilitators noted for themselves from a package for others", async () => {
    const made = unzipSync(await writePackage({ ...goldenPackageSource(), reader: "others" }));
    const workshop = new TextDecoder().decode(made["workshop.json"]);
    expect(textOf("workshop.json")).toContain("Pass the pen every four minutes.");
    expect(workshop).not.toContain("Pass the pen every four minutes.");
    expect(Object.keys(made).some((path) => path.startsWith("plan/edits."))).toBe(false);
  });

  it("ends a ledger that lost rows with all that is there", async () => {
    const source = goldenPackageSource();
    const boards = source.stored.boards.map((board) => ({
      ...board,
      history: board.history?.slice(1),
    }));
    const made = unzipSync(await writePackage({ ...source, stored: { ...source.stored, boards } }));
    const ledger = new TextDecoder().decode(made["ledger/targets/herons.jsonl"]).trim().split("\n");
    expect(ledger).toHaveLength(5);
    expect(JSON.parse(ledger.at(-1) ?? "").by).toBe("server");
  });
});
