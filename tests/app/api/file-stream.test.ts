import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  answerWithStream,
  SAY_AGAIN_MS,
} from "#app/api/workshops/[workshopId]/exports/file-stream.ts";
import type { RenderState } from "#export/render-line.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A file that stands as it is told to, and what came of it so far. */
function startFile() {
  let tell = (_state: RenderState) => {};
  let finish = (_answer: Response) => {};
  let fail = (_error: Error) => {};
  const giveUp = vi.fn();
  const answer = new Promise<Response>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const { body } = answerWithStream({
    ...{ answer, giveUp, fallbackName: "x.md", onMade: async () => {} },
    follow: (onState) => {
      tell = onState;
    },
  });
  const reader = body?.getReader() ?? expect.fail("no body");
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  return { tell: (state: RenderState) => tell(state), finish, fail, giveUp, reader, next };
}

const waiting = '{"state":"waiting","ahead":2}\n';
const making = '{"state":"making"}\n';

describe("a file that takes a while", () => {
  it("says again how it stands, waiting or being made, before a proxy takes it for dead", async () => {
    const { tell, finish, next } = startFile();
    tell({ state: "waiting", ahead: 2 });
    expect(await next()).toBe(waiting);
    for (let minute = 0; minute < 8; minute += 1) {
      vi.advanceTimersByTime(SAY_AGAIN_MS);
      expect(await next()).toBe(waiting);
    }
    tell({ state: "making" });
    expect(await next()).toBe(making);
    vi.advanceTimersByTime(SAY_AGAIN_MS);
    expect(await next()).toBe(making);
    finish(new Response("done"));
    expect(await next()).toContain('"state":"done"');
    expect(await next()).toBe("done");
    expect(vi.getTimerCount()).toBe(0);
    expect(SAY_AGAIN_MS).toBeLessThan(30_000);
  });

  it("is silent once nobody waits for it, or once it failed", async () => {
    const given = startFile();
    given.tell({ state: "making" });
    await given.reader.cancel();
    expect(given.giveUp).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);

    const failed = startFile();
    failed.fail(new Error("lost"));
    await expect(failed.next()).rejects.toThrow("lost");
    expect(vi.getTimerCount()).toBe(0);
  });
});
