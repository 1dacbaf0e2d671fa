import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEditsSaver, type SavedEdits } from "#components/plan/editor/edits-saver.ts";
import type { FailureCode } from "#components/workshop/request.ts";
import { hide } from "#lib/lesson-plan/document/change-edits.ts";
import { noEdits, type PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import { edits, prose, wordsOfBlock } from "#tests/lib/lesson-plan/document/sample-paper.ts";

const wrote = (text: string) =>
  edits({
    "one.p": { base: wordsOfBlock(prose("one.p")), mine: wordsOfBlock(prose("one.p", text)) },
  });
const hidden = hide(noEdits, "lesson-plan", "two", true);

/** A server of one document, as the API keeps it, and a saver that speaks to it. */
function openDesk(stored: SavedEdits = { revision: 0, edits: noEdits }) {
  let server = stored;
  let trouble: FailureCode | undefined;
  const requests: number[] = [];
  const states: string[] = [];
  const merges: PlanEdits[] = [];
  const saver = createEditsSaver({
    base: stored,
    async save(basedOn, sent) {
      requests.push(basedOn);
      if (trouble) return { ok: false, code: trouble };
      if (basedOn !== server.revision) return { ok: false, code: "plan-edits-changed" };
      server = { revision: basedOn + 1, edits: sent };
      return { ok: true, value: server.revision };
    },
    look: async () => ({ ok: true, value: server }),
    onState: ({ status }) => states.push(status),
    onSaved() {},
    onMerged: ({ edits: merged }) => merges.push(merged),
  });
  return {
    saver,
    requests,
    states,
    merges,
    stored: () => server,
    fail: (code: FailureCode | undefined) => {
      trouble = code;
    },
    colleagueSaves: (theirs: PlanEdits) => {
      server = { revision: server.revision + 1, edits: theirs };
    },
  };
}

describe("saving edits", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const wait = (milliseconds = 1_000) => vi.advanceTimersByTimeAsync(milliseconds);

  it("waits for a pause, and saves once", async () => {
    const desk = openDesk();
    for (const text of ["a", "ab", "abc"]) {
      desk.saver.changed(wrote(text));
      await wait(500);
    }
    expect(desk.requests).toEqual([]);
    await wait();
    expect(desk.requests).toEqual([0]);
    expect(desk.stored()).toEqual({ revision: 1, edits: wrote("abc") });
    expect(desk.states.at(-1)).toBe("saved");
  });

  it("goes on with what was written while it was under way", async () => {
    const desk = openDesk();
    desk.saver.changed(wrote("a"));
    const saving = desk.saver.saveNow();
    desk.saver.changed(wrote("ab"));
    await saving;
    await wait();
    expect(desk.requests).toEqual([0, 1]);
    expect(desk.stored().edits).toEqual(wrote("ab"));
  });

  it("has nothing to save once a change is taken back", async () => {
    const desk = openDesk();
    desk.saver.changed(wrote("a"));
    desk.saver.changed(noEdits);
    await wait(10_000);
    expect(desk.requests).toEqual([]);
    expect(desk.states.at(-1)).toBe("saved");
  });

  it("tries again by itself while there is no connection", async () => {
    const desk = openDesk();
    desk.fail("offline");
    desk.saver.changed(wrote("a"));
    await wait();
    expect(desk.states.at(-1)).toBe("offline");
    desk.fail(undefined);
    await wait(5_000);
    expect(desk.stored().edits).toEqual(wrote("a"));
    expect(desk.states.at(-1)).toBe("saved");
  });

  it("says so, and waits for another change, if the server does not take it", async () => {
    const desk = openDesk();
    desk.fail("body-too-large");
    desk.saver.changed(wrote("a"));
    await wait(20_000);
    expect(desk.requests).toEqual([0]);
    expect(desk.states.at(-1)).toBe("failed");
  });

  it("merges what a colleague saved meanwhile, and saves both", async () => {
    const desk = openDesk();
    desk.colleagueSaves(hidden);
    desk.saver.changed(wrote("a"));
    await wait();
    const both = { ...wrote("a"), layouts: hidden.layouts };
    expect(desk.merges).toEqual([both]);
    expect(desk.stored()).toEqual({ revision: 2, edits: both });
    expect(desk.states.at(-1)).toBe("saved");
  });

  it("saves nothing over a colleague's words before somebody has chosen", async () => {
    const desk = openDesk();
    desk.colleagueSaves(wrote("theirs"));
    desk.saver.changed(wrote("mine"));
    await wait(20_000);
    desk.saver.changed(wrote("mine, still"));
    await wait(20_000);
    expect(desk.stored()).toEqual({ revision: 1, edits: wrote("theirs") });
    expect(desk.states.at(-1)).toBe("choosing");
    desk.saver.changed(wrote("both"));
    desk.saver.resume();
    await wait();
    expect(desk.stored()).toEqual({ revision: 2, edits: wrote("both") });
  });

  it("can be waited for, also by who comes while it is saving", async () => {
    const desk = openDesk();
    desk.saver.changed(wrote("a"));
    void desk.saver.saveNow();
    desk.saver.changed(wrote("ab"));
    expect(await desk.saver.settle()).toBe(true);
    expect(desk.stored()).toEqual({ revision: 2, edits: wrote("ab") });
    desk.fail("offline");
    desk.saver.changed(wrote("abc"));
    expect(await desk.saver.settle()).toBe(false);
  });

  it("saves what is left when the editor is closed", async () => {
    const desk = openDesk();
    desk.saver.changed(wrote("a"));
    desk.saver.close();
    await wait(0);
    expect(desk.stored().edits).toEqual(wrote("a"));
  });
});
