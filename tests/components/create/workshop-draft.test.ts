import { describe, expect, it } from "vitest";
import {
  bodyOf,
  type DraftDefaults,
  faultsOf,
  teamNamesOf,
  titleOf,
  type WorkshopDraft,
} from "#components/create/workshop-draft.ts";
import { workshopRequestSchema } from "#lib/workshop/create.ts";
import { PROGRAMME_FORMAT, PROGRAMME_VERSION } from "#lib/workshop/programme-file.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const TODAY = "2026-11-21";

const defaults: DraftDefaults = {
  locale: "en",
  titles: {
    en: { P1: "One hotspot", T07: "Twin canvas" },
    "zh-Hans": { P1: "一个热点" },
    "zh-Hant": { P1: "一個熱點" },
  },
  teamNames: {
    en: ["Team A", "Team B", "Team C"],
    "zh-Hans": ["第一组", "第二组", "第三组"],
    "zh-Hant": ["第一組", "第二組", "第三組"],
  },
  retentionDays: 90,
  maxRetentionDays: 3650,
  maxTitle: 120,
  maxName: 40,
  maxFileBytes: 262_144,
};

const draft: WorkshopDraft = {
  isFromFile: false,
  file: { kind: "nothing" },
  programmeId: "P1",
  templateId: "T07",
  title: undefined,
  locale: "en",
  teamCount: 2,
  teamNames: {},
  grouping: "free",
  keepUntil: undefined,
  createKey: "",
};

const head = { format: PROGRAMME_FORMAT, version: PROGRAMME_VERSION } as const;
const faults = (part: Partial<WorkshopDraft>) => faultsOf({ ...draft, ...part }, TODAY, defaults);
const body = (part: Partial<WorkshopDraft>) => bodyOf({ ...draft, ...part }, TODAY, defaults);

describe("a workshop's draft", () => {
  it("is ready as it is suggested", () => {
    expect(faults({})).toEqual({});
    expect(body({})).toEqual({
      title: "One hotspot",
      locale: "en",
      programmeId: "P1",
      teams: [{ name: "Team A" }, { name: "Team B" }],
      retentionDays: 90,
    });
  });

  it("says how people get into teams only if it is not free", () => {
    expect(body({ grouping: "roster" }).grouping).toBe("roster");
    expect(workshopRequestSchema.parse(body({ grouping: "roster" })).grouping).toBe("roster");
    expect(workshopRequestSchema.parse(body({})).grouping).toBe("free");
  });

  it("suggests in the workshop's language until something is typed", () => {
    expect(titleOf({ ...draft, locale: "zh-Hant" }, defaults)).toBe("一個熱點");
    expect(titleOf({ ...draft, locale: "zh-Hant", title: "Mine" }, defaults)).toBe("Mine");
    const named = { ...draft, locale: "zh-Hans", teamNames: { 1: "Owls" } } as const;
    expect(teamNamesOf(named, defaults)).toEqual(["第一组", "Owls"]);
  });

  it("brings a team's name back when the team comes back", () => {
    const named = { ...draft, teamNames: { 1: "Owls" } };
    expect(teamNamesOf({ ...named, teamCount: 1 }, defaults)).toEqual(["Team A"]);
    expect(teamNamesOf({ ...named, teamCount: 2 }, defaults)).toEqual(["Team A", "Owls"]);
  });

  it("asks for a canvas or a programme, never both", () => {
    expect(body({ programmeId: null })).toMatchObject({ templateId: "T07", title: "Twin canvas" });
    expect(body({ programmeId: null })).not.toHaveProperty("programmeId");
    expect(body({})).not.toHaveProperty("templateId");
  });

  it("sends the steps of the file, once one is there, and only if they are asked for", () => {
    const steps = [sampleStep("s1", { templateId: "T01-stakeholder-map" })];
    const programme = { ...head, title: "Canteen", slotMinutes: null, steps };
    const file = { kind: "programme", programme } as const;
    expect(faults({ isFromFile: true })).toEqual({ steps: "empty" });
    expect(body({ isFromFile: true, file })).toMatchObject({ title: "Canteen", steps });
    expect(workshopRequestSchema.safeParse(body({ isFromFile: true, file })).success).toBe(true);
    expect(body({ file })).toEqual(body({}));
  });

  it("sends the key only if there is one", () => {
    expect(body({})).not.toHaveProperty("createKey");
    expect(body({ createKey: "k" })).toHaveProperty("createKey", "k");
  });

  it.each<[string, Partial<WorkshopDraft>, Record<string, string>]>([
    ["no title", { title: "  " }, { title: "empty" }],
    ["a long title", { title: "字".repeat(121) }, { title: "too-long" }],
    ["an empty name", { teamNames: { 0: "" } }, { "teams.0.name": "empty" }],
    ["a long name", { teamNames: { 0: "x".repeat(41) } }, { "teams.0.name": "too-long" }],
    ["two equal names", { teamNames: { 1: " team a" } }, { "teams.1.name": "duplicate" }],
    ["today as the last day", { keepUntil: TODAY }, { retentionDays: "range" }],
    ["a day too far", { keepUntil: "2036-11-19" }, { retentionDays: "range" }],
    ["no day", { keepUntil: "" }, { retentionDays: "range" }],
  ])("finds fault with %s, as the server would", (_, part, expected) => {
    expect(faults(part)).toEqual(expected);
    expect(workshopRequestSchema.safeParse(body(part)).success).toBe(part.keepUntil === "");
  });

  it.each<[string, Partial<WorkshopDraft>]>([
    ["tomorrow", { keepUntil: "2026-11-22" }],
    ["ten years", { keepUntil: "2036-11-18" }],
    ["the longest title", { title: "😀".repeat(120) }],
    ["the longest name", { teamNames: { 0: "x".repeat(40) } }],
  ])("takes %s, as the server would", (_, part) => {
    expect(faults(part)).toEqual({});
    expect(workshopRequestSchema.safeParse(body(part)).success).toBe(true);
  });
});
