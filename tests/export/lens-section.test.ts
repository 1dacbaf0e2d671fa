import { describe, expect, it } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import type { KeptEconomy } from "#lib/insight/kept/economy.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import { locales } from "#lib/locales.ts";
import { storedCourse } from "#tests/insight/course-workshop.ts";
import { textbook } from "#tests/lib/insight/lens/textbook.ts";
import { blockOf, paperOf, rowsOf, said, saidIn, sectionOf } from "./plan-pieces.ts";

const course = openWorkshop(storedCourse());

/** The textbook's two sectors, and what is tried out on them. */
const kept: KeptEconomy = keptParts.economy.schema.parse({
  table: { origin: "file", fileName: "two\nsectors.csv", unit: "t", economy: textbook },
  levers: [{ kind: "intensity", sector: 0, share: -0.25 }],
  goal: keptParts.economy.empty.goal,
});

const paperWith = (economy: KeptEconomy, locale: (typeof locales)[number] = "en") =>
  paperOf({ ...course, economy }, "lesson-plan", locale);
const idsIn = async (economy: KeptEconomy) =>
  (await paperWith(economy)).sections.map(({ id }) => id);
const notesIn = async (economy: KeptEconomy) =>
  saidIn(blockOf(await paperWith(economy), "prose", "lens.notes").lines);

describe("the lens in a paper", () => {
  it("has the sectors' emissions as worked by hand, before and after the levers", async () => {
    const paper = await paperWith(kept);
    // Direct: 0.8 × 1000 and 0.3 × 2000. Embodied: (0.8, 0.3) L is (1.08251, 0.60066), times final
    // demand of 350 and 1700. A quarter less in agriculture: 600 of 1200, and (0.83168, 0.53465).
    expect(rowsOf(paper, "lens.table.sectors")).toEqual({
      "sector-1": ["Manufacturing", "600 (42.9%)", "1,021 (72.9%)", "600 (50%)", "908.9 (75.7%)"],
      "sector-0": ["Agriculture", "800 (57.1%)", "378.9 (27.1%)", "600 (50%)", "291.1 (24.3%)"],
      total: ["All emissions", "1,400 (100%)", "1,400 (100%)", "1,200 (100%)", "1,200 (100%)"],
    });
    const { columns } = blockOf(paper, "table", "lens.table.sectors");
    expect(columns.map(({ name }) => said(name))).toEqual([
      "Sector",
      ...["Direct, before", "Embodied, before", "Direct, after", "Embodied, after"],
    ]);
  });

  it("has each lever by itself, and all of them together", async () => {
    const levers = [...kept.levers, { kind: "coefficient", from: 0, to: 1, share: -0.5 } as const];
    const rows = rowsOf(await paperWith({ ...kept, levers }), "lens.table.levers");
    // 1400 becomes 1200, or 1138.02; with both 0.6 × 696.4856 + 0.3 × 1936.1022 = 998.72.
    expect(Object.values(rows)).toEqual([
      ["Agriculture: emissions per unit", "−25%", "−14.3%"],
      ["Manufacturing buys of Agriculture", "−50%", "−18.7%"],
      ["All levers together", "", "−28.7%"],
    ]);
  });

  it("stands against the goal, drawn and in words", async () => {
    const paper = await paperWith(kept);
    const { alt, caption, figure } = blockOf(paper, "figure", "lens.figure.goal");
    expect(caption && said(caption)).toBe("Against the −45 % line");
    // 1400 less 45 % is 770; of the 630 to go, 200 are gone.
    expect(said(alt)).toContain("from 1,400 t in 2020 straight down to 770 t in 2030");
    expect(said(alt)).toContain("1,200 t");
    expect((await notesIn(kept))[0]).toContain("430 t above the line in 2030: 31.7%");
    const drawn = JSON.stringify(figure.parts);
    for (const words of ["1,400", "1,200", "Screening, not for publicity"]) {
      expect(drawn).toContain(words);
    }
  });

  it.each(locales)("is stamped, and says so if all is invented (%s)", async (locale) => {
    const stampOf = async (economy: KeptEconomy) => {
      const { blocks } = sectionOf(await paperWith(economy, locale), "lens");
      const [first] = blocks;
      return first?.kind === "prose" ? saidIn(first.lines).join() : "";
    };
    const stamp = { en: "not for publicity", "zh-Hans": "不得用于宣传", "zh-Hant": "不得用於宣傳" };
    const invented = { en: "Fictional", "zh-Hans": "虚构", "zh-Hant": "虛構" };
    expect(await stampOf(kept)).toContain(stamp[locale]);
    expect(await stampOf(kept)).not.toContain(invented[locale]);
    const table = kept.table && { ...kept.table, origin: "example" as const };
    expect(await stampOf({ ...kept, table })).toContain(stamp[locale]);
    expect(await stampOf({ ...kept, table })).toContain(invented[locale]);
  });

  it("has no column of afterwards, and no table of levers, where none is pulled", async () => {
    const paper = await paperWith({ ...kept, levers: [] });
    expect(rowsOf(paper, "lens.table.sectors").total).toEqual([
      ...["All emissions", "1,400 (100%)", "1,400 (100%)"],
    ]);
    const ids = sectionOf(paper, "lens").blocks.map(({ id }) => id);
    expect(ids).not.toContain("lens.table.levers");
    expect(ids).toContain("lens.figure.goal");
  });

  it("says where levers ask for more than can be supplied, and draws nothing", async () => {
    const levers = [{ kind: "coefficient", from: 0, to: 0, share: 9 } as const];
    const paper = await paperWith({ ...kept, levers });
    expect(rowsOf(paper, "lens.table.levers")["lever-1"]?.[2]).toBe("–");
    expect(rowsOf(paper, "lens.table.sectors").total).toHaveLength(3);
    const ids = sectionOf(paper, "lens").blocks.map(({ id }) => id);
    expect(ids).not.toContain("lens.figure.goal");
    expect((await notesIn({ ...kept, levers }))[0]).toContain("cannot supply itself");
  });

  it("takes what people called their file as one line", async () => {
    expect((await notesIn(kept)).at(-1)).toBe("Sector table: two / sectors.csv, 2 sectors.");
  });

  it("is no section without a table, or with one that cannot be computed", async () => {
    expect(await idsIn(keptParts.economy.empty)).not.toContain("lens");
    const coefficients = [
      [1, 0],
      [0, 1],
    ];
    const table = kept.table && { ...kept.table, economy: { ...textbook, coefficients } };
    const economy = keptParts.economy.schema.parse({ ...kept, table });
    expect(await idsIn(economy)).not.toContain("lens");
    expect(await idsIn(kept)).toContain("lens");
  });
});
