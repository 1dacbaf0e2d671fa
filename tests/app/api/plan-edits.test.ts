import { beforeEach, describe, expect, it } from "vitest";
import { GET as document } from "#app/api/workshops/[workshopId]/lesson-plan/document/route.ts";
import {
  GET as read,
  PUT as save,
} from "#app/api/workshops/[workshopId]/lesson-plan/edits/route.ts";
import { wordsOf } from "#lib/lesson-plan/document/block-words.ts";
import {
  addProse,
  changeAdded,
  changeWords,
  hide,
} from "#lib/lesson-plan/document/change-edits.ts";
import type { PaperAnswer } from "#lib/lesson-plan/document/paper-answer.ts";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { noEdits, type PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import type { Lines } from "#lib/lesson-plan/document/written-lines.ts";
import type { Storage } from "#storage/storage.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

type Browser = ReturnType<typeof openBrowser>;

let storage: Storage;
let facilitator: Browser;
let participant: Browser;
let id: string;

beforeEach(async () => {
  storage = startApp().storage;
  const created = await createWorkshop({ programmeId: "P1", templateId: undefined });
  facilitator = created.facilitator;
  id = created.id;
  participant = openBrowser();
  await participant.join({ code: created.code, name: "Mei", teamId: "team-1" });
});

const context = () => ({ params: Promise.resolve({ workshopId: id }) });
const get = (browser: Browser, query = "") =>
  document(browser.request("GET", `/${query}`), context());
const paper = async (browser: Browser, query = ""): Promise<PaperAnswer> =>
  (await get(browser, query)).json();
const put = (basedOn: number, edits: unknown, query = "", browser = facilitator) =>
  save(browser.request("PUT", `/${query}`, { basedOn, edits }), context());

async function end() {
  await storage.changeWorkshop(id, (workshop) => ({ ...workshop, status: "ended", endedAt: 1 }));
}

const lines = (text: string): Lines => [{ kind: "paragraph", spans: [{ text }] }];

function firstProse({ document: { sections } }: PaperAnswer): Block {
  const found = sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "prose" && wordsOf(block) !== null);
  return found ?? expect.fail("no prose");
}

describe("what teachers change in a lesson plan", () => {
  it("is in the paper from then on, in that language alone, and is named by a revision", async () => {
    const made = await paper(facilitator, "?locale=zh-Hans");
    const block = firstProse(made);
    const edits = changeWords(noEdits, block, {
      kind: "prose",
      lines: lines("学生能说出三种树荫"),
    });
    expect(await (await put(0, edits, "?locale=zh-Hans")).json()).toEqual({ revision: 1 });
    const stored = await read(facilitator.request("GET", "/?locale=zh-Hans"), context());
    expect(await stored.json()).toEqual({ revision: 1, edits, isDamaged: false });

    const shown = JSON.stringify(await paper(facilitator, "?locale=zh-Hans"));
    expect(shown).toContain("学生能说出三种树荫");
    expect(JSON.stringify(await paper(facilitator, "?locale=en"))).not.toContain("三种树荫");
    const both = JSON.stringify(await paper(facilitator, "?locale=en&second=zh-Hans"));
    expect(both).toContain("学生能说出三种树荫");
    const editing = await paper(facilitator, "?locale=zh-Hans&made=1");
    expect(editing.document.sections).toEqual(made.document.sections);
  });

  it("added in the second language of a paper in two is in it", async () => {
    const { document: made } = await paper(facilitator);
    const sectionId = made.sections[0]?.id ?? "";
    const added = changeAdded(addProse(noEdits, sectionId, "own-1"), "own-1", lines("自己写的"));
    await put(0, added, "?locale=zh-Hans");
    const both = await paper(facilitator, "?locale=en&second=zh-Hans");
    const block = both.document.sections[0]?.blocks.at(-1);
    expect(block).toMatchObject({ id: "own-1", lines: [{ text: { lang: "zh-Hans" } }] });
  });

  it("is not overwritten by who saves later: they get what was saved", async () => {
    const first = hide(noEdits, "lesson-plan", "glance", true);
    await put(0, first);
    const late = await put(0, noEdits);
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      code: "plan-edits-changed",
      revision: 1,
      edits: first,
      isDamaged: false,
    });
    expect((await paper(facilitator)).document.sections.map((one) => one.id)).not.toContain(
      "glance",
    );
  });

  it("is refused if it is too large, not ours, or in a language there is none of", async () => {
    const large = changeAdded(
      addProse(noEdits, "glance", "own-1"),
      "own-1",
      lines("x".repeat(2e6)),
    );
    const script = [{ kind: "paragraph", spans: [{ text: "x", href: "javascript:alert(1)" }] }];
    const hostile = { ...noEdits, added: [{ id: "a", sectionId: "glance", lines: script }] };
    expect(await outcomeOf(await put(0, large))).toBe("413 body-too-large");
    expect(await outcomeOf(await put(0, hostile))).toBe("422 invalid-input");
    expect(await outcomeOf(await put(0, { version: 2 }))).toBe("422 invalid-input");
    expect(await outcomeOf(await put(-1, noEdits))).toBe("422 invalid-input");
    expect(await outcomeOf(await put(0, noEdits, "?locale=fr"))).toBe("422 unknown-locale");
    expect(await storage.findPlanEdits(id, "en")).toBeUndefined();
  });

  it("is said to be unreadable where it is, and the paper comes without it", async () => {
    const broken: Storage = {
      ...storage,
      findPlanEdits: async () => ({ revision: 4, edits: null }),
    };
    const { provideServices, services } = await import("#storage/services.ts");
    provideServices({ ...services(), storage: broken });
    const stored = await read(facilitator.request("GET", "/"), context());
    expect(await stored.json()).toEqual({ revision: 4, edits: noEdits, isDamaged: true });
    expect((await get(facilitator)).status).toBe(200);
  });
});

describe("who may read which paper", () => {
  /** Words in a place that no paper has, as facilitators' own notes may come to be. */
  const homeless: PlanEdits = {
    ...noEdits,
    added: [{ id: "own-1", sectionId: "no-such-section", lines: lines("Between us") }],
  };

  it("participants get it once the workshop is over, without what only facilitators are told", async () => {
    await put(0, homeless);
    expect(await outcomeOf(await get(participant))).toBe("403 not-allowed");
    await end();
    const answer = await paper(participant);
    expect(answer.document.sections.length).toBeGreaterThan(3);
    expect(JSON.stringify(answer)).not.toContain("Between us");
    expect(answer.homeless).toEqual([]);
    const mine = (await paper(facilitator)).homeless;
    expect(mine).toMatchObject([{ blockId: "own-1", mine: lines("Between us") }]);
  });

  it("[E8] run sheets, and papers to edit, are for facilitators alone", async () => {
    await end();
    for (const query of ["?profile=run-sheet", "?made=1"]) {
      expect(await outcomeOf(await get(participant, query))).toBe("403 not-allowed");
      expect((await get(facilitator, query)).status).toBe(200);
    }
  });

  it("words that another paper has a place for are not homeless", async () => {
    const { document: made, elsewhere } = await paper(facilitator, "?profile=run-sheet&made=1");
    const { document: plan } = await paper(facilitator);
    const other = firstProse({ document: plan } as PaperAnswer);
    const ids = made.sections.flatMap(({ blocks }) => blocks.map((block) => block.id));
    if (!ids.includes(other.id)) expect(elsewhere).toContain(other.id);
    await put(0, changeWords(noEdits, other, { kind: "prose", lines: lines("Mine") }));
    expect((await paper(facilitator, "?profile=run-sheet")).homeless).toEqual([]);
  });

  it("knows no other papers, and draws no figures", async () => {
    expect(await outcomeOf(await get(facilitator, "?profile=poster"))).toBe("422 invalid-input");
    expect(await outcomeOf(await get(facilitator, "?second=fr"))).toBe("422 unknown-locale");
    expect(JSON.stringify(await paper(facilitator))).not.toContain('"figure":{');
  });
});
