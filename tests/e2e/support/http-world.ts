import { expect } from "@playwright/test";
import { type RunningApp, startApp } from "./app.ts";
import { command, joinWorkshop, type MadeWorkshop, makeWorkshop } from "./people.ts";
import { type RawAnswer, type RawRequest, rawRequest } from "./raw-request.ts";

/** Stands in the workshop's title and in people's names; nobody else may read it. */
export const CANARY = "Kanarienvogel";

/** Who may knock. `left`: a session that ended; `outsider`: the facilitator of another workshop. */
export const roles = ["stranger", "left", "outsider", "participant", "facilitator"] as const;

export type Role = (typeof roles)[number];

export type Asked = RawRequest & Readonly<{ cookie?: string | undefined }>;

export type HttpWorld = Readonly<{
  app: RunningApp;
  ours: MadeWorkshop;
  /** The last part of the facilitator link. */
  linkToken: string;
  cookies: Readonly<Record<Role, string | undefined>>;
  /** Asks as a page of ours would. */
  ask(path: string, asked?: Asked): Promise<RawAnswer>;
}>;

/** A running workshop with somebody of every role, asked about over HTTP and without a browser. */
export async function openHttpWorld(): Promise<HttpWorld> {
  const app = await startApp({ LOG_LEVEL: "debug" });
  const ask: HttpWorld["ask"] = (path, { cookie, headers, ...rest } = {}) => {
    const own = { origin: app.origin, accept: "text/html", ...(cookie && { cookie }) };
    return rawRequest(app.origin, path, { ...rest, headers: { ...own, ...headers } });
  };
  const teams = [{ name: "A" }, { name: "B" }];
  const body = { title: `${CANARY} title`, locale: "en", programmeId: "P1", teams };
  const ours = await makeWorkshop(app.origin, body);
  const theirs = await makeWorkshop(app.origin, { ...body, title: "Theirs" });
  const join = (name: string) =>
    joinWorkshop(app.origin, { code: ours.code, name: `${CANARY} ${name}`, teamId: "team-1" });
  const left = await join("Gone");
  await ask(`/api/workshops/${ours.id}/leave`, { method: "POST", cookie: left.cookie });
  await command(app.origin, ours, { type: "go-to-step", stepId: "targets" });
  return {
    app,
    ours,
    ask,
    linkToken: ours.facilitatorLink.split("/").at(-1) ?? "",
    cookies: {
      stranger: undefined,
      left: left.cookie,
      outsider: theirs.facilitatorCookie,
      participant: (await join("Mei")).cookie,
      facilitator: ours.facilitatorCookie,
    },
  };
}

/** A redirect stays on our own site. */
export function expectNoWayOut({ headers }: RawAnswer, origin: string, what = ""): void {
  const { location } = headers;
  if (location === undefined) return;
  expect(new URL(location, origin).origin, `${what} → ${location}`).toBe(origin);
}
