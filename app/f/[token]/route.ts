import { browserSession } from "#app/api/browser-session.ts";
import { negotiateLocale } from "#lib/http/negotiate-locale.ts";
import { problem } from "#lib/http/problem.ts";
import { isToken } from "#lib/http/session-token.ts";
import { hashSecret } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";

type Context = Readonly<{ params: Promise<{ token: string }> }>;

/**
 * `GET /f/{token}`: the facilitator link. Makes this browser the facilitator's and goes to the
 * workshop in its own language. A wrong link is a 404 for programs and a page for people.
 */
export async function GET({ headers }: Request, { params }: Context): Promise<Response> {
  const { storage } = services();
  const { token } = await params;
  const facilitator = isToken(token) ? await storage.findFacilitator(hashSecret(token)) : undefined;
  const workshop = facilitator && (await storage.findWorkshop(facilitator.workshopId));
  if (!workshop) return invalidLink(headers);

  const session = browserSession(headers);
  await storage.grant(session.hash, workshop.id, facilitator.id, workshop.deleteAfter);
  return redirect(`/${workshop.locale}/workshops/${workshop.id}`, session.headers);
}

function invalidLink(headers: Headers): Response {
  if (!headers.get("accept")?.includes("text/html")) return problem("facilitator-link-invalid");
  const locale = negotiateLocale(headers.get("accept-language"));
  return redirect(`/${locale}/join?problem=facilitator-link-invalid`);
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
