import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Visitor } from "./front-door.ts";
import type { Metrics } from "./metrics.ts";

export type MetricsAnswerOptions = Readonly<{
  metrics: Pick<Metrics, "read">;
  /** Secret that programs on other machines show as `Authorization: Bearer`. */
  token: string | undefined;
}>;

/**
 * Answers `GET /metrics`. With a token, to whoever shows it; without one, to programs on this
 * machine only, and for everybody else there is no such page. It names nobody, but a class has no
 * business with how busy the server is.
 */
export function createMetricsAnswer({ metrics, token }: MetricsAnswerOptions) {
  return async function answerMetrics(
    request: IncomingMessage,
    response: ServerResponse,
    { isFromHere }: Visitor,
  ): Promise<void> {
    if (token === undefined && !isFromHere) return refuse(response, 404);
    if (token !== undefined && !shows(request, token)) {
      return refuse(response, 401, { "www-authenticate": "Bearer" });
    }
    if (request.method !== "GET") return refuse(response, 405, { allow: "GET" });
    const { text, contentType } = await metrics.read();
    response.writeHead(200, { "content-type": contentType, "cache-control": "no-store" }).end(text);
  };
}

function shows({ headers }: IncomingMessage, token: string): boolean {
  const shown = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
  // Hashes are of one length, so that comparing takes one time.
  return timingSafeEqual(sha256(shown), sha256(token));
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}) {
  response
    .writeHead(status, { "content-type": "text/plain", "cache-control": "no-store", ...headers })
    .end();
}
