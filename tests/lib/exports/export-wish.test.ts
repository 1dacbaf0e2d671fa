import { describe, expect, it } from "vitest";
import { exportAddress, exportFiles, exportWishSchema } from "#lib/exports/export-wish.ts";

const wish = (more: object) => exportWishSchema.parse({ locale: "en", ...more });

describe("where a file is", () => {
  it("says all that is chosen, and a second language only if it is another", () => {
    const all = { profile: "jiao-an", second: "zh-Hant", paper: "Letter", names: false };
    expect(exportAddress(wish({ file: "lesson-plan.pdf", ...all, enclosed: true }))).toBe(
      "lesson-plan.pdf?locale=en&profile=jiao-an&paper=Letter&names=0&second=zh-Hant&package=1",
    );
    expect(exportAddress(wish({ file: "lesson-plan.docx", second: "en", enclosed: true }))).toBe(
      "lesson-plan.docx?locale=en&profile=lesson-plan&paper=A4&names=1",
    );
  });

  it("says that blank canvases are larger, for a PDF alone", () => {
    const large = { largeHandouts: true };
    expect(exportAddress(wish({ file: "lesson-plan.pdf", ...large }))).toContain("&handouts=A3");
    expect(exportAddress(wish({ file: "lesson-plan.docx", ...large }))).not.toContain("handouts");
  });

  it("says which version of a cartridge, and whom an archive is for", () => {
    expect(exportAddress(wish({ file: "lesson-plan.imscc", cartridge: "1.3" }))).toContain(
      "&version=1.3",
    );
    expect(exportAddress(wish({ file: "workshop.zip", reader: "others" }))).toContain(
      "&for=others",
    );
    const plan = exportAddress(
      wish({ file: "lesson-plan.pdf", cartridge: "1.3", reader: "others" }),
    );
    expect(plan).not.toMatch(/version|for=/);
  });

  it("says what a paper of insight is about, and nothing that it has no use for", () => {
    const about = { scope: "city", teamId: "team-1", area: "big-data" };
    expect(exportAddress(wish({ file: "contribution-outline.pdf", about, names: false }))).toBe(
      "insight/contribution-outline.pdf?locale=en&scope=city&teamId=team-1&area=big-data",
    );
    expect(exportAddress(wish({ file: "data-gap-report.docx" }))).toBe(
      "insight/data-gap-report.docx?locale=en",
    );
    const nowhere = { file: "contribution-outline.pdf", about: { scope: "moon" } };
    expect(() => wish(nowhere)).toThrow();
  });

  it("is a board's own, and nowhere if it is not said which", () => {
    const board = { teamId: "all", stepId: "s1" };
    expect(exportAddress(wish({ file: "board.png", board }))).toBe("boards/all/s1.png?locale=en");
    expect(exportAddress(wish({ file: "board.png" }))).toBeUndefined();
  });

  it("never leads out of the workshop", () => {
    for (const stepId of ["../x", "a/b", "", "s1.png?", "%2e%2e", "#"]) {
      const board = { teamId: "team-1", stepId };
      expect(exportWishSchema.safeParse({ file: "board.svg", locale: "en", board }).success).toBe(
        false,
      );
    }
    for (const file of exportFiles) expect(file).toMatch(/^[a-z-]+\.[a-z]+$/);
  });
});
