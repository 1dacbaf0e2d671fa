import { answering } from "#app/api/answering.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { joinView } from "../join-view.ts";

type Context = Readonly<{ params: Promise<{ code: string }> }>;

/**
 * `GET /api/join/{code}`: what someone may see before they come in: title, language, teams and how
 * many are in each; nobody's name but their own, as `me`, if this browser is in already.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const view = await joinView(request.headers, (await params).code);
  if (view.ok) return json(view.value);
  const wait = "retryAfter" in view && { "retry-after": String(view.retryAfter) };
  return problem(view.code, undefined, wait || undefined);
});
