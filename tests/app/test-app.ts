import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { POST as join } from "#app/api/join/route.ts";
import { POST as create } from "#app/api/workshops/route.ts";
import { defaultWorkshopLimits } from "#lib/http/attempt-limit.ts";
import { provideServices, type Services } from "#storage/services.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createInsightFeeds } from "#sync/insight/insight-feeds.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";

const ORIGIN = "http://workshop.test:3000";

/** The services of a fresh instance on a folder of its own, gone after the test. */
export function startApp(settings: Partial<Services["settings"]> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "gdw-app-"));
  const storage = openSqliteStorage({ folder, log: recordedLog() });
  const log = recordedLog();
  /** Ids the live server was told about. */
  const changed: string[] = [];
  /** Files that were made or not, as the figures call them. */
  const exported: string[] = [];
  // As many as a test opens; a browser of it may leave them all open.
  const limits = { insightStreams: 1e6, insightStreamsPerSession: 1e6 };
  const insight = createInsightFeeds({ storage, log, limits });
  const provide = (changes: Partial<Services> = {}) =>
    provideServices({
      storage,
      workshopChanged: (id) => changed.push(id),
      insight,
      metered: () => ({ bytes: 0, deviceMs: 0 }),
      log,
      exported: (kind, result) => exported.push(`${kind} ${result}`),
      settings: {
        publicOrigin: undefined,
        lanOrigin: undefined,
        createKey: undefined,
        workshopLimits: defaultWorkshopLimits,
        ...settings,
      },
      ...changes,
    });
  provide();
  onTestFinished(async () => {
    insight.stop();
    await storage.close();
    rmSync(folder, { recursive: true });
  });
  return {
    storage,
    insight,
    changed,
    exported,
    log,
    /** From now on, whatever is asked of storage fails, by default like a full disk. */
    breakStorage: (error?: Error) => provide({ storage: brokenStorage(storage, error) }),
    mendStorage: () => provide(),
  };
}

function brokenStorage(
  storage: Services["storage"],
  error = new Error("SQLITE_FULL: database or disk is full"),
): Services["storage"] {
  const fail = () => Promise.reject(error);
  return new Proxy(storage, { get: () => fail });
}

/** A browser: keeps the session cookie and names its origin, as real ones do. */
export function openBrowser(extraHeaders: Readonly<Record<string, string>> = {}) {
  let cookie: string | undefined;

  function request(method: string, address: string, body?: unknown): Request {
    return new Request(new URL(address, ORIGIN), {
      method,
      headers: {
        host: new URL(ORIGIN).host,
        origin: ORIGIN,
        ...(cookie && { cookie }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...extraHeaders,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  }

  function keep(response: Response): Response {
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return response;
  }

  return {
    request,
    keep,
    cookie: () => cookie,
    create: async (body: unknown) => keep(await create(request("POST", "/api/workshops", body))),
    join: async (body: unknown) => keep(await join(request("POST", "/api/join", body))),
  };
}

export const workshopBody = {
  title: "Green canteen",
  locale: "en",
  templateId: "T07-twin-transition",
  teams: [{ name: "Solar" }, { name: "Wind" }],
};

/** A workshop, made through the API, and the browser of its facilitator. */
export async function createWorkshop(body: Readonly<Record<string, unknown>> = {}) {
  const facilitator = openBrowser();
  const response = await facilitator.create({ ...workshopBody, ...body });
  const created: { id: string; code: string; facilitatorLink: string } = await response.json();
  return { facilitator, ...created };
}

/** The status and code of a refusal, or the status alone. */
export async function outcomeOf(response: Response): Promise<string> {
  const type = response.headers.get("content-type");
  if (type !== "application/problem+json") return String(response.status);
  return `${response.status} ${(await response.json()).code}`;
}
