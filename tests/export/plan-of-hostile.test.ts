import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { programmes } from "#canvas-templates/programmes.ts";
import type { WorkshopContent } from "#export/lesson-plan-source.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { blockIdSchema } from "#lib/lesson-plan/document/plan-edits.ts";
import { type Text, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { locales } from "#lib/locales.ts";
import { plainStepSettings, type Step } from "#lib/workshop/model.ts";
import { boardWith, type TestShape } from "#tests/lib/canvas/build-board.ts";
import { paperOf, textsOf } from "./plan-pieces.ts";
import { contentOf, endedWorkshop } from "./workshop-content.ts";

const anyWords = fc.string({ unit: "binary", maxLength: 60 });
const shortId = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z]{1,7})?$/);
const when = fc.integer({ min: -1e12, max: 4e12 });
const cardRefs = fc.constantFrom("sdg/7", "sdg/9.a", "sdg/99", "standards/l-1480", "no/such");

const anyStep = fc.record({
  kind: fc.constantFrom("canvas", "talk", "break"),
  templateId: fc.constantFrom(...canvasTemplates.map(({ id }) => id), "T99-gone"),
  columnSet: fc.constantFrom(null, "needs", "journey", "nothing"),
  focusZones: fc.array(fc.constantFrom("activity", "claim", "targets", "no-such"), {
    maxLength: 3,
  }),
  scope: fc.constantFrom("team", "plenary"),
  mode: fc.constantFrom("open", "private", "vote", "readonly"),
  minutes: fc.integer({ min: 1, max: 480 }),
  optional: fc.boolean(),
  goesOn: fc.boolean(),
  title: fc.option(fc.record({ en: anyWords.map((words) => `x${words}`) })),
  notes: anyWords,
});

const anyNote = fc.record({
  x: fc.integer({ min: -4_000, max: 7_000 }),
  y: fc.integer({ min: -4_000, max: 7_000 }),
  type: fc.constantFrom("note", "text", "geo", "draw", "arrow", "frame", "nothing"),
  text: anyWords,
  meta: fc.record({
    card: fc.oneof(cardRefs, fc.constant(null)),
    tags: fc.array(cardRefs, { maxLength: 4 }),
    confidence: fc.constantFrom("low", "high", "wrong"),
    source: fc.oneof(anyWords, fc.webUrl(), fc.constant("javascript:alert(1)")),
  }),
});

const anyResult = fc.record({
  noteId: fc.integer({ min: 0, max: 9 }).map((at) => `shape:n${at}`),
  teamId: fc.constantFrom("a", "b", "gone"),
  score: fc.integer({ min: -100, max: 100 }),
  voters: fc.nat(300),
});

const anyContent = fc
  .record({
    ids: fc.uniqueArray(shortId, { minLength: 1, maxLength: 8 }),
    steps: fc.array(anyStep, { minLength: 8, maxLength: 8 }),
    teamIds: fc.uniqueArray(shortId, { minLength: 1, maxLength: 3 }),
    teamName: anyWords,
    notes: fc.array(anyNote, { maxLength: 10 }),
    runs: fc.array(fc.record({ at: fc.nat(9), startedAt: when, endedAt: fc.option(when) }), {
      maxLength: 10,
    }),
    visited: fc.array(fc.nat(9)),
    votes: fc.array(
      fc.record({
        at: fc.nat(9),
        name: anyWords,
        closedAt: fc.option(when),
        turnout: fc.nat(400),
        results: fc.uniqueArray(anyResult, { maxLength: 40, selector: ({ noteId }) => noteId }),
      }),
      { maxLength: 3 },
    ),
    status: fc.constantFrom("lobby", "running", "ended"),
    startedAt: fc.option(fc.constant(0)),
    programmeId: fc.constantFrom(null, "P99", ...programmes.map(({ id }) => id)),
  })
  .map((made): WorkshopContent => {
    const idAt = (at: number) => made.ids[at % made.ids.length] ?? "a";
    const steps = made.ids.map((id, at) => stepOf(id, at, made.steps, idAt));
    const workshop = {
      ...endedWorkshop({ steps, teams: made.teamIds.map((id) => ({ id, name: "x" })) }),
      teams: made.teamIds.map((id) => ({ id, name: made.teamName })),
      status: made.status,
      startedAt: made.startedAt,
      endedAt: made.status === "ended" ? 1e9 : null,
      programmeId: made.programmeId,
      visitedStepIds: made.visited.map(idAt),
      runs: made.runs.map(({ at, ...run }) => ({ ...run, stepId: idAt(at) })),
      votes: made.votes.map(({ at, ...vote }, index) => ({
        ...vote,
        id: `v${index}`,
        stepId: idAt(at),
        items: "notes" as const,
        zoneIds: [],
        dots: 3,
        perNote: 2,
        hasAgainst: true,
        openedAt: 0,
      })),
    };
    const shapes = made.notes.map((note, at): TestShape => ({ ...note, id: `n${at}` }));
    return contentOf(workshop, () => boardWith(...shapes));
  });

function stepOf(
  id: string,
  at: number,
  all: readonly (typeof anyStep extends fc.Arbitrary<infer Made> ? Made : never)[],
  idAt: (at: number) => string,
): Step {
  const { goesOn, templateId, kind, title, ...made } = all[at] ?? all[0] ?? fail();
  return {
    ...plainStepSettings,
    ...made,
    title,
    id,
    kind,
    templateId: kind === "canvas" ? templateId : null,
    continues: goesOn && at > 0 ? idAt(at - 1) : null,
  };
}

function fail(): never {
  throw new Error("there are always eight steps");
}

function idsIn({ sections }: PlanDocument): string[] {
  return sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
}

/** Blocks whose cells, facts or items do not go with their heads. */
function unsound({ sections }: PlanDocument): string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => {
      if (block.kind === "table") {
        const ids = block.rows.map(({ id }) => id);
        const fits = block.rows.every(
          ({ tone, cells }) => cells.length === (tone === "group" ? 1 : block.columns.length),
        );
        return !fits || new Set(ids).size < ids.length;
      }
      const pieces =
        block.kind === "facts" ? block.facts : block.kind === "checklist" ? block.items : [];
      return new Set(pieces.map(({ id }) => id)).size < pieces.length;
    })
    .map(({ id }) => id);
}

/** Blocks that do not say whose section they are in. */
function astray({ sections }: PlanDocument): string[] {
  return sections.flatMap(({ id, blocks }) =>
    blocks.map((block) => block.id).filter((blockId) => !blockId.startsWith(`${id}.`)),
  );
}

function expectPrintable({ main, lang }: Text) {
  expect(wordsOfSpans(main)).not.toMatch(/\n|\p{Surrogate}/u);
  // People may write what looks like a place nobody filled in.
  if (lang !== null) expect(wordsOfSpans(main)).not.toMatch(/undefined|NaN/);
  for (const { href } of main) expect(href ?? "https://x").toMatch(/^https?:/i);
}

describe("the paper of any workshop", () => {
  it("is sound, and in two languages keeps every word of the first", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyContent,
        fc.constantFrom(...profiles),
        fc.constantFrom(...locales),
        fc.constantFrom(...locales),
        async (content, profile, locale, second) => {
          const paper = await paperOf(content, profile, locale);
          const ids = idsIn(paper);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => !blockIdSchema.safeParse(id).success)).toEqual([]);
          expect(astray(paper)).toEqual([]);
          expect(unsound(paper)).toEqual([]);
          const texts = textsOf(paper);
          texts.forEach(expectPrintable);
          const both = await paperOf(content, profile, locale, second);
          expect(textsOf(both).map(({ main }) => main)).toEqual(texts.map(({ main }) => main));
          expect(idsIn(both)).toEqual(ids);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
