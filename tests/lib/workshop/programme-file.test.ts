import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownCanvases } from "#canvas-templates/known-canvases.ts";
import { programmes } from "#canvas-templates/programmes.ts";
import { MAX_STEP_NOTES, type Step, stepEdits, stepModes, stepTools } from "#lib/workshop/model.ts";
import {
  MAX_PROGRAMME_BYTES,
  readProgrammeFile,
  writeProgrammeFile,
} from "#lib/workshop/programme-file.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const templateId = "T01-stakeholder-map";
const plain = sampleStep("s1", { templateId });
const read = (text: string) => readProgrammeFile(text, knownCanvases);
const write = (steps: Step[], title = "Green campus") =>
  writeProgrammeFile({ title, slotMinutes: 90, steps });

/** The faults of a file whose first step, or itself, was changed by hand. */
function faultsOf(change: Readonly<Record<string, unknown>>, head = {}) {
  const file = JSON.parse(write([plain, sampleStep("s2", { templateId })]));
  const [first, ...others] = file.steps;
  const result = read(
    JSON.stringify({ ...file, steps: [{ ...first, ...change }, ...others], ...head }),
  );
  return result.ok ? [] : result.faults;
}

describe("a programme file", () => {
  it("holds every ready-made programme", () => {
    for (const { steps, minutes } of programmes) {
      const result = read(
        writeProgrammeFile({ title: "Any", slotMinutes: minutes, steps: [...steps] }),
      );
      expect(result.ok && result.programme.steps).toEqual(steps);
    }
  });

  it("that says nothing of whose notes may be changed means the team's", () => {
    const { edits: _, ...older } = plain;
    const result = read(write([older as Step]));
    expect(result.ok && result.programme.steps[0]?.edits).toBe("team");
    expect(faultsOf({ edits: "mine" })).toMatchObject([{ reason: "not-a-choice", field: "edits" }]);
  });

  it("gives back what was written", () => {
    const line = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    const text = fc.option(
      fc
        .dictionary(fc.constantFrom("en", "zh-Hans", "zh-Hant"), line, { minKeys: 1 })
        .map((texts) =>
          Object.fromEntries(Object.entries(texts).map(([key, each]) => [key, `a${each}z`])),
        ),
    );
    const step = fc.record({
      minutes: fc.integer({ min: 1, max: 600 }),
      mode: fc.constantFrom(...stepModes),
      edits: fc.constantFrom(...stepEdits),
      optional: fc.boolean(),
      tools: fc.option(fc.subarray([...stepTools])),
      notes: fc.string({ unit: "grapheme", maxLength: 200 }),
      title: text,
      instruction: text,
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (changes) => {
        const steps = changes.map((change, index) => ({ ...plain, ...change, id: `s${index}` }));
        const result = read(`\uFEFF${write(steps)}`);
        expect(result).toEqual({
          ok: true,
          programme: {
            format: "gdw-programme",
            version: 1,
            title: "Green campus",
            slotMinutes: 90,
            steps,
          },
        });
      }),
      { numRuns: 60 },
    );
  });

  it("is refused, whatever it is, without an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(read(text).ok).toBe(false);
      }),
    );
    expect(read("{ not json")).toEqual({ ok: false, faults: [{ reason: "not-json" }] });
    expect(read('{"tldrawFileFormatVersion":1}')).toEqual({
      ok: false,
      faults: [{ reason: "other-file" }],
    });
    expect(read("null")).toEqual({ ok: false, faults: [{ reason: "other-file" }] });
    expect(faultsOf({}, { version: 2 })).toEqual([{ reason: "newer-version", value: "2" }]);
    const long = write([{ ...plain, notes: "n" }]).replace(
      '"n"',
      `"${"x".repeat(MAX_PROGRAMME_BYTES)}"`,
    );
    expect(read(long)).toEqual({ ok: false, faults: [{ reason: "too-large" }] });
  });

  it.each([
    [{ minutes: 0 }, "too-small", "minutes", "1"],
    [{ minutes: 601 }, "too-big", "minutes", "600"],
    [{ minutes: "ten" }, "wrong-type", "minutes", "ten"],
    [{ minutes: undefined }, "missing", "minutes", undefined],
    [{ mode: "secret" }, "not-a-choice", "mode", "secret"],
    [{ tools: ["note", "hammer"] }, "not-a-choice", "tools", "hammer"],
    [{ notes: "x".repeat(MAX_STEP_NOTES + 1) }, "too-big", "notes", String(MAX_STEP_NOTES)],
    [{ id: "no id!" }, "wrong-type", "id", "no id!"],
    [{ id: "s2" }, "duplicate-id", "id", "s2"],
    [{ templateId: null }, "needs-canvas", "templateId", ""],
    [{ kind: "break" }, "needs-no-canvas", "templateId", templateId],
    [{ templateId: "T99-moon" }, "unknown-canvas", "templateId", "T99-moon"],
    [{ focusZones: ["cellar"] }, "unknown-zone", "focusZones", "cellar"],
    [{ columnSet: "cellar" }, "unknown-columns", "columnSet", "cellar"],
    [{ continues: "s9" }, "continues-nothing", "continues", "s9"],
    [{ members: ["Ana"] }, "unknown-field", "members", undefined],
  ])("says where %j is wrong", (change, reason, field, value) => {
    const [fault, ...more] = faultsOf(change).filter((each) => each.field === field);
    const step = reason === "duplicate-id" ? 2 : 1;
    expect(fault).toEqual({ reason, step, field, ...(value !== undefined && { value }) });
    expect(more).toEqual([]);
  });

  it("says what is wrong with the file itself", () => {
    expect(faultsOf({}, { title: "" })).toEqual([{ reason: "missing", field: "title", value: "" }]);
    expect(faultsOf({}, { steps: [] })).toEqual([
      { reason: "too-small", field: "steps", value: "1" },
    ]);
    expect(faultsOf({}, { people: [] })).toEqual([{ reason: "unknown-field", field: "people" }]);
  });

  it("names a step that goes on with another canvas", () => {
    const other = sampleStep("s2", { templateId: "T16-pitch-story", continues: "s1" });
    expect(read(write([plain, other]))).toEqual({
      ok: false,
      faults: [{ reason: "continues-other", step: 2, field: "continues", value: "s1" }],
    });
  });
});
