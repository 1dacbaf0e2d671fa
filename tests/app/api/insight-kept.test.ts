import { beforeEach, describe, expect, it } from "vitest";
import {
  GET as read,
  PUT as save,
} from "#app/api/workshops/[workshopId]/insight/kept/[part]/route.ts";
import { MAX_KEPT_BYTES } from "#lib/insight/kept/kept-part.ts";
import { keptParts, parseKept } from "#lib/insight/kept/kept-parts.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

type Browser = ReturnType<typeof openBrowser>;

let facilitator: Browser;
let participant: Browser;
let id: string;

beforeEach(async () => {
  startApp();
  const created = await createWorkshop();
  facilitator = created.facilitator;
  id = created.id;
  participant = openBrowser();
  await participant.join({ code: created.code, name: "Mei", teamId: "team-1" });
});

const context = (part: string) => ({ params: Promise.resolve({ workshopId: id, part }) });
const get = (browser: Browser, part = "participation") =>
  read(browser.request("GET", "/"), context(part));
const put = (basedOn: number, value: unknown, part = "participation") =>
  save(facilitator.request("PUT", "/", { basedOn, value }), context(part));

describe("what facilitators decide for the insight", () => {
  it("is its empty value until it is saved, and everybody in the workshop reads it then", async () => {
    const empty = { revision: 0, value: { isOn: true }, isDamaged: false };
    expect(await (await get(participant)).json()).toEqual(empty);
    expect(await (await put(0, { isOn: false })).json()).toEqual({ revision: 1 });
    const saved = { revision: 1, value: { isOn: false }, isDamaged: false };
    expect(await (await get(participant)).json()).toEqual(saved);
  });

  it("is not replaced by who did not know what another saved, and they are told that", async () => {
    await put(0, { isOn: false });
    const late = await put(0, { isOn: true });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      code: "kept-changed",
      revision: 1,
      value: { isOn: false },
    });
  });

  it("is of its part's form, and not longer than a part may be", async () => {
    expect(await outcomeOf(await put(0, { isOn: "yes" }))).toBe("422 invalid-input");
    expect(await outcomeOf(await put(0, { isOn: true, more: 1 }))).toBe("422 invalid-input");
    const long = { isOn: "x".repeat(MAX_KEPT_BYTES + 100) };
    expect(await outcomeOf(await put(0, long))).toBe("413 body-too-large");
    expect(await outcomeOf(await put(0, {}, "no-such-part"))).toBe("404 not-found");
    expect(await outcomeOf(await get(facilitator, "toString"))).toBe("404 not-found");
  });
});

describe.each(Object.entries(keptParts))("the part %s", (part, { empty }) => {
  it("has an empty value that is one of its own, and comes back from JSON as it was", () => {
    const back: unknown = JSON.parse(JSON.stringify(empty));
    expect(parseKept(part as keyof typeof keptParts, back)).toEqual(empty);
    expect(part).toMatch(/^[a-z0-9-]{1,40}$/);
  });
});
