import { answering } from "#app/api/answering.ts";
import { problem } from "#lib/http/problem.ts";
import type { InsightSink } from "#lib/insight/stream/insight-feeds.ts";
import { memberOfRequest, sessionHashOf } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

const RETRY_SECONDS = 5;

/**
 * `GET /api/workshops/{id}/insight/stream`: everybody in the workshop. What insight is computed from,
 * of the boards they may see, and then whatever is another, until they are not in the workshop any
 * more: server-sent events, `lib/insight/stream/insight-message.ts`.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const { storage, insight } = services();
  const sessionHash = sessionHashOf(request.headers);
  if (sessionHash === undefined) return problem("no-session");
  const me = await memberOfRequest(storage, request.headers, workshopId);
  if (!me) return problem("workshop-not-found");

  const { body, sink, onCancel } = openBody();
  const leave = insight.watch({ workshopId, sessionHash }, sink);
  if (leave === "busy") {
    return problem("insight-busy", undefined, { "retry-after": String(RETRY_SECONDS) });
  }
  onCancel(leave);
  const hangUp = () => {
    leave();
    sink.close();
  };
  request.signal.addEventListener("abort", hangUp, { once: true });
  if (request.signal.aborted) hangUp();
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // Packed or gathered on the way, its news would come when they are none any more.
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
      "x-content-type-options": "nosniff",
    },
  });
});

/** Bytes that may wait for a slow connection before it counts as full. */
const WAITING_BYTES = 256 * 1024;

/** The body of an answer, and the way to write to it. */
function openBody() {
  const encoder = new TextEncoder();
  let leave = () => {};
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start(opened) {
        controller = opened;
      },
      cancel() {
        controller = undefined;
        leave();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: WAITING_BYTES }),
  );
  const sink: InsightSink = {
    send: (text) => controller?.enqueue(encoder.encode(text)),
    isFull: () => (controller?.desiredSize ?? 0) <= 0,
    close() {
      controller?.close();
      controller = undefined;
    },
  };
  return {
    body,
    sink,
    onCancel: (listener: () => void) => {
      leave = listener;
    },
  };
}
