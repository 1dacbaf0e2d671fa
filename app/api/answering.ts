import { problem } from "#lib/http/problem.ts";
import { services } from "#storage/services.ts";
import { isStorageFailure } from "#storage/storage-failure.ts";

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

/** What a handler that threw is answered with. */
type ThrownCode = "storage-failed" | "unexpected";

/** A disk that is full, or a database that restarts, is seldom back sooner. */
const RETRY_SECONDS = 10;

/**
 * The edge of every route handler: what a handler throws is logged, and its caller gets a problem
 * that people can read. A failing medium is `storage-failed`, which passes; anything else is our
 * mistake, `unexpected`.
 *
 * @param refuse for addresses that people open themselves; by default the problem is sent as is.
 */
export function answering<Rest extends unknown[]>(
  handle: Handler<Rest>,
  refuse: (request: Request, code: ThrownCode) => Response = (_, code) => problem(code),
): Handler<Rest> {
  return async (request, ...rest) => {
    try {
      return await handle(request, ...rest);
    } catch (err) {
      services().log.error({ err }, "request failed");
      const answer = refuse(request, isStorageFailure(err) ? "storage-failed" : "unexpected");
      if (answer.status === 503) answer.headers.set("retry-after", String(RETRY_SECONDS));
      return answer;
    }
  };
}
