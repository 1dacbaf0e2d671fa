import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "#app/api/workshops/[workshopId]/insight/stream/route.ts";
import { type InsightMessage, parseInsightMessage } from "#lib/insight/stream/insight-message.ts";
import { createEventReader } from "#lib/insight/stream/read-events.ts";
import { provideServices, services } from "#storage/services.ts";
import { createInsightFeeds } from "#sync/insight/insight-feeds.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { createWorkshop, type openBrowser, outcomeOf, startApp } from "../test-app.ts";

let app: ReturnType<typeof startApp>;
let facilitator: ReturnType<typeof openBrowser>;
let id: string;

beforeEach(async () => {
  app = startApp();
  const created = await createWorkshop();
  facilitator = created.facilitator;
  id = created.id;
});

const ask = (request = facilitator.request("GET", "/")) =>
  GET(request, { params: Promise.resolve({ workshopId: id }) });

/** Reads the next message of an answer. */
async function firstOf(response: Response): Promise<InsightMessage | undefined> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let message: InsightMessage | undefined;
  const read = createEventReader(({ event, data }) => {
    message ??= parseInsightMessage(event, data);
  });
  while (reader && !message) {
    const { done, value } = await reader.read();
    if (done) break;
    read(value);
  }
  await reader?.cancel();
  return message;
}

describe("the stream of a workshop's insight", () => {
  it("begins with everything, and goes by no cache and no packing", async () => {
    const response = await ask();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    });
    expect(await firstOf(response)).toMatchObject({
      event: "source",
      source: { teams: [{ name: "Solar" }, { name: "Wind" }], boards: [] },
      kept: {},
    });
  });

  it.each([
    ["the page is closed", (response: Response) => response.body?.cancel()],
    ["the request is given up", (_: Response, abort: AbortController) => abort.abort()],
  ])("is let go when %s", async (_, hangUp) => {
    const insight = createInsightFeeds({
      storage: app.storage,
      log: recordedLog(),
      limits: { insightStreamsPerSession: 1, insightLingerMs: 1 },
    });
    provideServices({ ...services(), insight });
    const abort = new AbortController();
    const request = new Request(facilitator.request("GET", "/"), { signal: abort.signal });
    const response = await ask(request);
    expect(insight.watched()).toEqual([id]);
    const another = await ask();
    expect(another.headers.get("retry-after")).toBe("5");
    expect(await outcomeOf(another)).toBe("429 insight-busy");

    await hangUp(response, abort);
    expect((await ask()).status).toBe(200);
    insight.stop();
    await vi.waitFor(() => expect(insight.watched()).toEqual([]));
  });
});
