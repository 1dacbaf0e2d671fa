import { type Browser, type BrowserContext, expect } from "@playwright/test";

/** A workshop made over HTTP, for stories whose subject is not the create page. */
export type MadeWorkshop = Readonly<{
  id: string;
  code: string;
  facilitatorLink: string;
  /** `Cookie` header of the facilitator. */
  facilitatorCookie: string;
}>;

/** Creates a workshop as a program would. */
export async function makeWorkshop(
  origin: string,
  body: Readonly<Record<string, unknown>>,
): Promise<MadeWorkshop> {
  const answer = await post(`${origin}/api/workshops`, origin, body);
  expect(answer.status, await answer.clone().text()).toBe(201);
  const made = await answer.json();
  return { ...made, facilitatorCookie: cookieOf(answer) };
}

export type JoinedPerson = Readonly<{
  participantId: string;
  teamId: string;
  rejoinCode: string;
  cookie: string;
}>;

/** Joins as a program would. */
export async function joinWorkshop(
  origin: string,
  body: Readonly<{ code: string; name: string; teamId?: string }>,
): Promise<JoinedPerson> {
  const answer = await post(`${origin}/api/join`, origin, body);
  expect(answer.status, await answer.clone().text()).toBe(200);
  const joined = await answer.json();
  return { ...joined, cookie: cookieOf(answer) };
}

/** Tells the room what to do, as the facilitator. */
export async function command(
  origin: string,
  workshop: MadeWorkshop,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  const url = `${origin}/sync/${workshop.id}/commands`;
  const answer = await post(url, origin, body, workshop.facilitatorCookie);
  expect(answer.status, await answer.clone().text()).toBe(200);
}

/** A browser of one's own that already holds a session. */
export async function browserOf(
  browser: Browser,
  origin: string,
  cookie: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const [name = "", value = ""] = cookie.split("=", 2);
  await context.addCookies([{ name, value, url: origin }]);
  return context;
}

function post(url: string, origin: string, body: unknown, cookie?: string): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", origin, ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  });
}

export function cookieOf(answer: Response): string {
  return answer.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
}
