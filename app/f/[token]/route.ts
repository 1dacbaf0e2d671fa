import { answering } from "#app/api/answering.ts";
import { browserSession } from "#app/api/browser-session.ts";
import { negotiateLocale } from "#lib/http/negotiate-locale.ts";
import { type ProblemCode, problem } from "#lib/http/problem.ts";
import { isToken } from "#lib/http/session-token.ts";
import { hashSecret } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";

type Context = Readonly<{ params: Promise<{ token: string }> }>;

/**
 * `GET /f/{token}`: the facilitator link. Makes this browser the facilitator's and goes to the
 * workshop in its own language. What goes wrong is a problem for programs and a page for people; a
 * wrong link is a 404.
 */
export const GET = answering(openLink, refuse);

async function openLink(request: Request, { params }: Context): Promise<Response> {
  const { storage } = services();
  const { token } = await params;
  const facilitator = isToken(token) ? await storage.findFacilitator(hashSecret(token)) : undefined;
  const workshop = facilitator && (await storage.findWorkshop(facilitator.workshopId));
  if (!workshop) return refuse(request, "facilitator-link-invalid");

  const session = browserSession(request.headers);
  await storage.grant(session.hash, workshop.id, facilitator.id, workshop.deleteAfter);
  return redirect(`/${workshop.locale}/workshops/${workshop.id}`, session.headers);
}

function refuse({ headers }: Request, code: ProblemCode): Response {
  if (!headers.get("accept")?.includes("text/html")) return problem(code);
  const locale = negotiateLocale(headers.get("accept-language"));
  return redirect(`/${locale}/join?problem=${code}`);
}

/** The address before is a secret: it must not go anywhere, nor stay in a cache. */
function redirect(location: string, headers?: Readonly<Record<string, string>>): Response {
  return new Response(null, {
    status: 303,
    headers: {
      location,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      ...headers,
    },
  });
}
