import { describe, expect, it } from "vitest";
import {
  createInsightConnection,
  type InsightConnection,
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

const connect = (fetch: typeof globalThis.fetch) =>
  createInsightConnection({ workshopId: "ws-1", fetch, firstWaitMs: 1, lingerMs: 1 });

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
