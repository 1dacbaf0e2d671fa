import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing.ts";

/** Chooses the language of a page. Not a security boundary: every handler checks for itself. */
export default createMiddleware(routing);

export const config = {
  // Pages only: not the API, the live server, facilitator links, or files.
  matcher: ["/((?!api|sync|f/|j/|healthz|readyz|_next|canvas-assets|.*\\..*).*)"],
};
