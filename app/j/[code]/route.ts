import { answering } from "#app/api/answering.ts";
import { negotiateLocale } from "#lib/http/negotiate-locale.ts";
import { parseCode } from "#lib/workshop/codes.ts";

type Context = Readonly<{ params: Promise<{ code: string }> }>;

/**
 * `GET /j/{code}`: the short address behind the QR code. Goes to the join page in the visitor's
 * language; whether the code is right is not looked at here.
 */
export const GET = answering(
  async ({ headers }: Request, { params }: Context): Promise<Response> => {
    const { code } = await params;
    const locale = negotiateLocale(headers.get("accept-language"));
    const location = `/${locale}/join/${parseCode(code) ?? asTyped(code)}`;
    return new Response(null, {
      status: 307,
      headers: { location, "cache-control": "no-store", vary: "accept-language" },
    });
  },
);

/** What is no code, so that the page can show it: cut short, and without halves of letters. */
function asTyped(text: string): string {
  const letters = [...text.replaceAll(/\p{Surrogate}/gu, "")].slice(0, 40);
  return encodeURIComponent(letters.join(""));
}
