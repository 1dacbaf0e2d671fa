import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachment, fileNameOf } from "#export/file-name.ts";
import { exportWishSchema } from "#lib/exports/export-wish.ts";

const date = new Date(2026, 10, 20, 23, 30).getTime();
const plan = { file: "lesson-plan.pdf", locale: "en", profile: "lesson-plan" } as const;
const nameOf = (title: string, wish: object = {}) =>
  fileNameOf(
    { title, startedAt: date, createdAt: 0 },
    exportWishSchema.parse({ ...plan, ...wish }),
  );

describe("fileNameOf", () => {
  it.each([
    { title: "Cool streets, warm data", name: "WS-2026-11-20_Cool-streets,-warm-data_en.pdf" },
    { title: "清凉街道：城市热岛", name: "WS-2026-11-20_清凉街道：城市热岛_en.pdf" },
    { title: 'a/b\\c:d*e?f"g<h>i|j', name: "WS-2026-11-20_a-b-c-d-e-f-g-h-i-j_en.pdf" },
    { title: "../../etc/passwd", name: "WS-2026-11-20_etc-passwd_en.pdf" },
    { title: "...", name: "WS-2026-11-20_en.pdf" },
  ])("names $title", ({ title, name }) => {
    expect(nameOf(title)).toBe(name);
  });

  it("is short and safe on every system, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (title) => {
        const name = nameOf(title, { locale: "zh-Hant", profile: "run-sheet", second: "zh-Hans" });
        expect(name).toMatch(/^WS-2026-11-20_.*run-sheet_zh-Hant_zh-Hans\.pdf$/u);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}<>:"/\\|?*]|\.\.|[. ]$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe("the name of another file of the same workshop", () => {
  it.each([
    [{}, "WS-2026-11-20_Cool-streets_en.pdf"],
    [{ profile: "run-sheet" }, "WS-2026-11-20_Cool-streets_run-sheet_en.pdf"],
    [{ profile: "jiao-an" }, "WS-2026-11-20_Cool-streets_jiao-an_en.pdf"],
    [{ second: "zh-Hans" }, "WS-2026-11-20_Cool-streets_en_zh-Hans.pdf"],
    [{ file: "lesson-plan.imscc" }, "WS-2026-11-20_Cool-streets_en.imscc"],
    [{ file: "lesson-plan.imscc", cartridge: "1.3" }, "WS-2026-11-20_Cool-streets_cc-1-3_en.imscc"],
    [{ file: "workshop.zip" }, "WS-2026-11-20_Cool-streets_en.zip"],
    [{ file: "workshop.zip", reader: "others" }, "WS-2026-11-20_Cool-streets_for-others_en.zip"],
  ])("is its own: %j", (wish, name) => {
    expect(nameOf("Cool streets", wish)).toBe(name);
  });

  it("says nothing of what the file has no use for", () => {
    const all = { profile: "jiao-an", cartridge: "1.3", reader: "others", second: "zh-Hans" };
    expect(nameOf("x", { ...all, file: "notes.csv" })).toBe("WS-2026-11-20_x_en.csv");
    expect(nameOf("x", { ...all, file: "board.png" })).toBe("WS-2026-11-20_x_en.png");
    expect(nameOf("x", { ...plan, second: "en" })).toBe("WS-2026-11-20_x_en.pdf");
  });

  it("has room for everything after the longest title", () => {
    const name = nameOf("\u{20BB7}".repeat(60), { profile: "run-sheet", second: "zh-Hant" });
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });
});

describe("attachment", () => {
  it("gives the name in UTF-8 and a plain one beside it", () => {
    expect(attachment("WS-2026-11-20_清凉 (1)_zh-Hans.pdf")).toBe(
      `attachment; filename="WS-2026-11-20_ (1)_zh-Hans.pdf"; filename*=UTF-8''WS-2026-11-20_%E6%B8%85%E5%87%89%20%281%29_zh-Hans.pdf`,
    );
    expect(attachment("WS-2026-11-20_清凉_zh-Hans.pdf")).toContain(
      'filename="WS-2026-11-20_zh-Hans.pdf"',
    );
  });

  it("is a header that can be sent, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (title) => {
        const header = attachment(nameOf(title));
        expect(header).toMatch(
          /^attachment; filename="[\x20\x21\x23-\x7e]+"; filename\*=UTF-8''[\w.%~!#$&+^`|-]+$/,
        );
        new Headers({ "content-disposition": header });
      }),
    );
  });
});
