import { describe, expect, it } from "vitest";
import { GET as openFacilitatorLink } from "#app/f/[token]/route.ts";
import { problemStatus } from "#lib/http/problem.ts";
import { locales } from "#lib/locales.ts";
import { newToken } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";
import { StorageFailure } from "#storage/storage-failure.ts";
import { routeHandlers } from "../route-handlers.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp, workshopBody } from "../test-app.ts";

/** Bodies that get past the first look of whatever is asked. */
const bodies: Readonly<Record<string, unknown>> = {
  "/api/workshops": workshopBody,
  "/api/rehearsals": { locale: "en" },
  "/api/join": { code: "ABCD2345", name: "Mei" },
  "/api/workshops/[workshopId]/members/[memberId]": { role: "observer" },
  "/api/workshops/[workshopId]/exports": { file: "notes.csv", locale: "en" },
};

/** Addresses that ask nothing of storage, or only once a file is opened: imports.test.ts. */
const without = ["/api/[...rest]", "/api/time", "/j/[code]", "/api/imports"];

const handlers = (await routeHandlers()).filter(({ address }) => !without.includes(address));

const params = Promise.resolve({
  workshopId: "w1",
  memberId: "m1",
  teamId: "t1",
  file: "s1.svg",
  paper: "data-gap-report.pdf",
  code: "ABCD2345",
  token: newToken(),
});

describe("while storage fails", () => {
  it.each(handlers)("[W5] $method $address says so, and the log says why", async (handler) => {
    const { method, address, handle } = handler;
    const app = startApp();
    app.breakStorage();
    const browser = openBrowser({ cookie: `gdw_session=${newToken()}` });

    const body = method === "GET" ? undefined : bodies[address];
    const response = await handle(browser.request(method, "/", body), { params });

    expect(await outcomeOf(response)).toBe("503 storage-failed");
    expect(response.headers.get("retry-after")).toBe("10");
    expect(app.log.events).toMatchObject([
      { level: "error", event: "request failed", fields: { err: { cause: expect.any(Error) } } },
    ]);
  });

  it("[W5] a person with a facilitator link reads it in their language", async () => {
    const app = startApp();
    const { facilitatorLink } = await createWorkshop();
    app.breakStorage();
    const person = openBrowser({ accept: "text/html", "accept-language": "zh-TW" });

    const response = await openFacilitatorLink(person.request("GET", "/"), {
      params: Promise.resolve({ token: facilitatorLink.split("/").at(-1) ?? "" }),
    });

    expect(response.headers.get("location")).toBe("/zh-Hant/join?problem=storage-failed");
  });

  it("[W5] works again as soon as storage does", async () => {
    const app = startApp();
    app.breakStorage();
    const browser = openBrowser();
    expect((await browser.create(workshopBody)).status).toBe(503);
    app.mendStorage();
    expect((await browser.create(workshopBody)).status).toBe(201);
  });
});

describe("our own mistakes", () => {
  it("[W5] are not called a failing storage", async () => {
    const app = startApp();
    app.breakStorage(new TypeError("w.steps is undefined"));

    const response = await openBrowser().create(workshopBody);

    expect(await outcomeOf(response)).toBe("500 unexpected");
    expect(app.log.events).toMatchObject([{ level: "error", event: "request failed" }]);
  });

  it("reach a caller of storage as they are; what the medium throws gets a name", async () => {
    const app = startApp();
    app.breakStorage(new RangeError("no such row"));
    await expect(services().storage.check()).rejects.toThrow(RangeError);
    app.breakStorage(new Error("disk full"));
    await expect(services().storage.check()).rejects.toThrow(StorageFailure);
  });
});

describe("problems", () => {
  it.each(locales)("[W5] have a sentence each in %s", async (locale) => {
    const words = (await import(`../../../locales/${locale}/problems.json`)).default;
    for (const code of Object.keys(problemStatus)) expect(words[code], code).toMatch(/\S/);
  });
});
