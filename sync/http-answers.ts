import type { IncomingMessage, ServerResponse } from "node:http";
import { type Problem, type ProblemCode, problem } from "#lib/http/problem.ts";

/** Sends a problem; a request body not read yet is not waited for. */
export async function sendProblem(
  response: ServerResponse,
  code: ProblemCode,
  fields?: Problem["fields"],
  headers?: Readonly<Record<string, string>>,
): Promise<void> {
  const answer = problem(code, fields, headers);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}

export function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}

/**
 * Reads a request's body as JSON.
 *
 * @returns the value, or the code of what is wrong with it.
 */
export async function readJson(
  request: IncomingMessage,
  maxBytes: number,
): Promise<{ ok: true; value: unknown } | { ok: false; code: ProblemCode }> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Ending the loop early must not end the connection: the refusal has to get through.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.byteLength;
      if (size > maxBytes) return { ok: false, code: "body-too-large" };
      chunks.push(chunk);
    }
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    // Cut off or not JSON: what exactly is wrong is for its author to find.
    return { ok: false, code: "malformed-body" };
  }
}
