import { expect, it } from "vitest";
import { POST as rehearse } from "#app/api/rehearsals/route.ts";
import { DELETE as erase } from "#app/api/workshops/[workshopId]/route.ts";
import { defaultWorkshopLimits } from "#lib/http/attempt-limit.ts";
import { locales } from "#lib/locales.ts";
import { workshopSchema } from "#lib/workshop/model.ts";
import { deleteExpired } from "#startup/retention.ts";
import { openBrowser, outcomeOf, startApp } from "../test-app.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

const ask = (body: unknown, browser = openBrowser()) =>
  rehearse(browser.request("POST", "/api/rehearsals", body)).then(browser.keep);

it.each(locales)("[H4] a rehearsal in %s has all its words, and a day to live", async (locale) => {
  const { storage } = startApp();
  const answer = await ask({ locale });
  expect(answer.status).toBe(201);
  const { id, code, facilitatorLink } = await answer.json();
  const workshop = await storage.findWorkshop(id);
  expect(workshopSchema.parse(workshop)).toMatchObject({ isRehearsal: true, code, locale });
  expect(facilitatorLink).toContain("/f/");
  expect(workshop?.steps.map(({ minutes }) => minutes)).toEqual([1, 1, 1]);
  for (const { title, instruction } of workshop?.steps ?? []) {
    for (const each of locales) {
      expect([title?.[each], instruction?.[each]].every(Boolean), each).toBe(true);
    }
  }
  const deleteAfter = workshop?.deleteAfter ?? 0;
  expect(deleteAfter - (workshop?.createdAt ?? 0)).toBe(DAY_MS);
  expect(await deleteExpired(storage, () => {}, deleteAfter - 1)).toBe(0);
  expect(await deleteExpired(storage, () => {}, deleteAfter + 1)).toBe(1);
  expect(await storage.findWorkshop(id)).toBeUndefined();
});

it("[H4] whoever made a rehearsal deletes it with one request", async () => {
  const { storage } = startApp();
  const browser = openBrowser();
  const { id } = await (await ask({ locale: "en" }, browser)).json();
  const params = Promise.resolve({ workshopId: id });
  const stranger = openBrowser().request("DELETE", `/api/workshops/${id}`);
  expect(await outcomeOf(await erase(stranger, { params }))).toBe("401 no-session");
  const own = browser.request("DELETE", `/api/workshops/${id}`);
  expect((await erase(own, { params })).status).toBe(204);
  expect(await storage.findWorkshop(id)).toBeUndefined();
});

it("[H4] rehearsals count as new workshops", async () => {
  startApp({ workshopLimits: { ...defaultWorkshopLimits, workshopsInARow: 1 } });
  expect((await ask({ locale: "en" })).status).toBe(201);
  expect(await outcomeOf(await ask({ locale: "en" }))).toBe("429 too-many-attempts");
});

it("[H4] a server that asks for a key asks for it here, too", async () => {
  startApp({ createKey: "open sesame" });
  expect(await outcomeOf(await ask({ locale: "en" }))).toBe("403 create-key-required");
  expect((await ask({ locale: "en", createKey: "open sesame" })).status).toBe(201);
});

it.each([
  [{ locale: "fr" }, "unknown-locale"],
  [{}, "invalid-input"],
  [{ locale: "en", title: "Mine" }, "invalid-input"],
])("[H4] refuses %j", async (body, code) => {
  startApp();
  expect(await outcomeOf(await ask(body))).toMatch(new RegExp(`^4\\d\\d ${code}$`));
});
