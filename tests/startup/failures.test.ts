import { describe, expect, it } from "vitest";
import { explainFailure } from "#startup/failures.ts";
import { SettingsError } from "#startup/settings.ts";
import { DataFolderError } from "#storage/data-folder.ts";
import { PostgresError } from "#storage/postgres-error.ts";

const portTaken = Object.assign(new Error("listen"), { code: "EADDRINUSE" });

describe("explainFailure", () => {
  it("names the port that is taken and another way", () => {
    const sentence = explainFailure(portTaken, { PORT: "4000" });

    expect(sentence).toContain("Port 4000 is already in use");
    expect(sentence).toContain("PORT=");
  });

  it.each([
    { language: "zh_CN.UTF-8", word: "端口 3000 已被占用" },
    { language: "zh_TW.UTF-8", word: "連接埠 3000 已被占用" },
    { language: "zh_HK.UTF-8", word: "連接埠 3000 已被占用" },
    { language: "fr_FR.UTF-8", word: "Port 3000 is already in use" },
  ])("speaks the language of the system: $language", ({ language, word }) => {
    expect(explainFailure(portTaken, { LANG: language })).toContain(word);
  });

  it("names the data folder that another process holds", () => {
    const sentence = explainFailure(new DataFolderError("locked", "/srv/data"), {});

    expect(sentence).toContain("/srv/data");
    expect(sentence).toContain("already using");
  });

  it("names the data folder that cannot be written", () => {
    const sentence = explainFailure(new DataFolderError("not-writable", "/srv/data"), {});

    expect(sentence).toContain("/srv/data");
    expect(sentence).toContain("cannot be written");
  });

  it("tells a full disk from a folder that may not be written", () => {
    const sentence = explainFailure(new DataFolderError("full", "/srv/data"), {});

    expect(sentence).toContain("/srv/data");
    expect(sentence).toContain("no space left");
  });

  it("tells a damaged database from one that is in use", () => {
    const sentence = explainFailure(new DataFolderError("damaged", "/srv/data"), {});

    expect(sentence).toContain("/srv/data");
    expect(sentence).toContain("Nothing was changed");
  });

  const reasons = ["unreachable", "refused", "unsuitable", "newer-version"] as const;

  it.each(["en_GB", "zh_CN", "zh_TW"])(
    "says where a database is that cannot be used: %s",
    (LANG) => {
      const url = "postgres://ana:secret@db.example.edu:5433/workshops";
      const sentences = reasons.map((reason) => {
        return explainFailure(new PostgresError(reason, url, new Error("cause")), { LANG });
      });

      expect(new Set(sentences).size).toBe(reasons.length);
      for (const sentence of sentences) {
        expect(sentence).toContain("db.example.edu:5433/workshops");
        expect(sentence).not.toMatch(/secret|ana|cause|\{/);
      }
    },
  );

  it("names the settings that cannot be used", () => {
    expect(explainFailure(new SettingsError(["PORT"]), {})).toContain("PORT");
  });

  it("keeps the stack of what nobody foresaw", () => {
    expect(explainFailure(new Error("surprise"), {})).toContain("Error: surprise");
  });
});
