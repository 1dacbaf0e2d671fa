import { afterEach, describe, expect, it, vi } from "vitest";
import {
  createInsightConnection,
  type InsightConnection,
  type InsightConnectionOptions,
  type InsightFeed,
} from "#components/insight/insight-connection.ts";
import { problem } from "#lib/http/problem.ts";
import { type InsightMessage, insightEvent } from "#lib/insight/stream/insight-message.ts";
import { sampleNote, sourceWith } from "#tests/lib/insight/sample-source.ts";

const source = sourceWith([sampleNote({ id: "a", templateId: "sdg-mapper" })]);
const whole: InsightMessage = { event: "source", source, kept: { participation: 1 } };

/** A server that one stream after the other comes from. */
function openServer(...refusals: Response[]) {
  const encoder = new TextEncoder();
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  const aborted: boolean[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const refusal = refusals.shift();
    if (refusal) return refusal;
    const at = aborted.push(false) - 1;
    init?.signal?.addEventListener("abort", () => {
      aborted[at] = true;
    });
    return new Response(
      new ReadableStream({
        start(controller) {
          streams.push(controller);
          controller.enqueue(encoder.encode(insightEvent(whole)));
        },
      }),
    );
  };
  const send = (message: InsightMessage) =>
    streams.at(-1)?.enqueue(encoder.encode(insightEvent(message)));
  return { fetch, send, cut: () => streams.at(-1)?.close(), aborted };
}

function until(connection: InsightConnection, holds: (feed: InsightFeed) => boolean) {
  return new Promise<void>((resolve) => {
    const look = () => holds(connection.current()) && resolve();
    connection.subscribe(look);
    look();
  });
}

const connect = (fetch: typeof globalThis.fetch, changes: Partial<InsightConnectionOptions> = {}) =>
  createInsightConnection({ workshopId: "ws-1", fetch, firstWaitMs: 1, lingerMs: 1, ...changes });

/** A page that somebody sees, or does not. */
function openPage({ hidden = false } = {}) {
  const page = Object.assign(new EventTarget(), { hidden });
  vi.stubGlobal("document", page);
  return {
    setHidden(isHidden: boolean) {
      page.hidden = isHidden;
      page.dispatchEvent(new Event("visibilitychange"));
    },
  };
}
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a page's insight", () => {
  it("has the whole source first, and then what changes", async () => {
    const server = openServer();
    const connection = connect(server.fetch);
    await until(connection, ({ status }) => status === "live");
    expect(connection.current()).toEqual({ status: "live", source, kept: { participation: 1 } });

    const [board] = source.boards;
    if (!board) throw new Error("a source without boards");
    server.send({ event: "change", boards: [{ ...board, notes: [] }], patches: [], gone: [] });
    server.send({ event: "kept", part: "participation", revision: 2 });
    await until(connection, ({ kept }) => kept.participation === 2);
    expect(connection.current().source?.boards[0]?.notes).toEqual([]);
    expect(connection.current().source?.boards[1]).toEqual(source.boards[1]);
  });

  it("comes back when the stream breaks off, and shows the last source meanwhile", async () => {
    const server = openServer();
    const connection = connect(server.fetch);
    await until(connection, ({ status }) => status === "live");
    server.cut();
    await until(connection, ({ status }) => status === "offline");
    expect(connection.current().source).toEqual(source);
    await until(connection, ({ status }) => status === "live");
  });

  it("comes back when the server has no room for it", async () => {
    const server = openServer(problem("insight-busy"), new Response("no page of ours"));
    const connection = connect(server.fetch);
    await until(connection, ({ status }) => status === "live");
  });

  it.each(["no-session", "workshop-not-found"] as const)("gives up on %s", async (code) => {
    const connection = connect(openServer(problem(code)).fetch);
    await until(connection, ({ status }) => status === "refused");
  });

  it("gives up when it is told that this is the end", async () => {
    const server = openServer();
    const connection = connect(server.fetch);
    await until(connection, ({ status }) => status === "live");
    server.send({ event: "end", reason: "removed" });
    server.cut();
    await until(connection, ({ status }) => status === "refused");
  });

  it("hangs up once nobody listens", async () => {
    const server = openServer();
    const connection = connect(server.fetch);
    const live = new Promise<() => void>((resolve) => {
      const stop = connection.subscribe(() => {
        if (connection.current().status === "live") resolve(stop);
      });
    });
    (await live)();
    await expect.poll(() => server.aborted).toEqual([true]);
    expect(connection.current().status).toBe("connecting");
  });
});

describe("a page that nobody sees", () => {
  it("lets go of the stream after a while, keeps what it knows, and has it anew when seen", async () => {
    const page = openPage();
    const server = openServer();
    const connection = connect(server.fetch, { hiddenMs: 1 });
    await until(connection, ({ status }) => status === "live");
    page.setHidden(true);
    await expect.poll(() => server.aborted).toEqual([true]);
    expect(connection.current()).toEqual({ status: "live", source, kept: { participation: 1 } });
    page.setHidden(false);
    await expect.poll(() => server.aborted).toEqual([true, false]);
    server.send({ event: "kept", part: "participation", revision: 2 });
    await until(connection, ({ kept }) => kept.participation === 2);
  });

  it("does not ask again for a stream that broke off, until it is seen", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const page = openPage();
    const server = openServer();
    const connection = connect(server.fetch, { firstWaitMs: 1e6 });
    await until(connection, ({ status }) => status === "live");
    server.cut();
    await until(connection, ({ status }) => status === "offline");
    expect(vi.getTimerCount()).toBe(1);
    page.setHidden(true);
    vi.advanceTimersByTime(60_000);
    expect(vi.getTimerCount()).toBe(0);
    page.setHidden(false);
    await until(connection, ({ status }) => status === "live");
  });

  it("keeps the stream through a short look elsewhere", async () => {
    const page = openPage();
    const server = openServer();
    const connection = connect(server.fetch);
    await until(connection, ({ status }) => status === "live");
    page.setHidden(true);
    page.setHidden(false);
    server.send({ event: "kept", part: "participation", revision: 2 });
    await until(connection, ({ kept }) => kept.participation === 2);
    expect(server.aborted).toEqual([false]);
  });

  it("lets go of it, too, if it was opened where nobody sees it", async () => {
    openPage({ hidden: true });
    const server = openServer();
    const connection = connect(server.fetch, { hiddenMs: 1 });
    await until(connection, ({ status }) => status === "live");
    await expect.poll(() => server.aborted).toEqual([true]);
  });
});
