import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knownCanvases } from "#canvas-templates/known-canvases.ts";
import { stepSchema } from "#lib/workshop/model.ts";
import { readProgrammeFile } from "#lib/workshop/programme-file.ts";

const page = readFileSync("docs/PROGRAMME-FILE.md", "utf8");

describe("docs/PROGRAMME-FILE.md", () => {
  it("shows a file that can be loaded", () => {
    const example = /```json\n(.+?)```/s.exec(page)?.[1] ?? "";
    const result = readProgrammeFile(example, knownCanvases);
    expect(result.ok ? [] : result.faults).toEqual([]);
  });

  it("names every key of a step", () => {
    for (const key of Object.keys(stepSchema.shape)) expect(page).toContain(`\`${key}\``);
  });
});
