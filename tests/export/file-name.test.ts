import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachment, planFileName } from "#export/file-name.ts";

const date = new Date(2026, 10, 20, 23, 30).getTime();

describe("planFileName", () => {
  it.each([
    { title: "Cool streets, warm data", name: "WS-2026-11-20_Cool-streets,-warm-data_en.pdf" },
    { title: "清凉街道：城市热岛", name: "WS-2026-11-20_清凉街道：城市热岛_en.pdf" },
    { title: 'a/b\\c:d*e?f"g<h>i|j', name: "WS-2026-11-20_a-b-c-d-e-f-g-h-i-j_en.pdf" },
    { title: "../../etc/passwd", name: "WS-2026-11-20_etc-passwd_en.pdf" },
    { title: "...", name: "WS-2026-11-20_en.pdf" },
  ])("names $title", ({ title, name }) => {
    expect(planFileName(title, date, "en", ".pdf")).toBe(name);
  });

  it("is short and safe on every system, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (title) => {
        const name = planFileName(title, date, "zh-Hant", ".pdf");
        expect(name).toMatch(/^WS-2026-11-20_.*zh-Hant\.pdf$/u);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}<>:"/\\|?*]|\.\.|[. ]$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
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
        const header = attachment(planFileName(title, date, "en", ".pdf"));
        expect(header).toMatch(
          /^attachment; filename="[\x20\x21\x23-\x7e]+"; filename\*=UTF-8''[\w.%~!#$&+^`|-]+$/,
        );
        new Headers({ "content-disposition": header });
      }),
    );
  });
});
