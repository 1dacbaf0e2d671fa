import { problem } from "#lib/http/problem.ts";

/** Any address under `/api/` without a handler: a problem, where Next would send a page. */
function answerNothing(): Response {
  return problem("not-found");
}

export const GET = answerNothing;
export const POST = answerNothing;
export const PUT = answerNothing;
export const PATCH = answerNothing;
export const DELETE = answerNothing;
