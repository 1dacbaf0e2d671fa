import { describe, expect, it } from "vitest";
import { GET as openWorkshop } from "#app/api/workshops/[workshopId]/route.ts";
import { GET as openFacilitatorLink } from "#app/f/[token]/route.ts";
import { GET as openShortLink } from "#app/j/[code]/route.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "./test-app.ts";

const tokenOf = (link: string) => ({
  params: Promise.resolve({ token: link.split("/").at(-1) ?? "" }),
});

describe("the facilitator link", () => {
  it("makes a new browser the facilitator's and goes to the workshop in its language", async () => {
    startApp();
    const { id, facilitatorLink } = await createWorkshop({ locale: "zh-Hant" });
    const browser = openBrowser();

    const response = browser.keep(
      await openFacilitatorLink(browser.request("GET", "/"), tokenOf(facilitatorLink)),
    );

    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/zh-Hant/workshops/${id}`);
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const context = { params: Promise.resolve({ workshopId: id }) };
    const opened = await openWorkshop(browser.request("GET", "/"), context);
    expect((await opened.json()).me.role).toBe("facilitator");
  });

  it.each(["x", "a".repeat(43), "../../etc"])("refuses %s", async (token) => {
    startApp();
    const browser = openBrowser();
    const context = { params: Promise.resolve({ token }) };

    const forPrograms = await openFacilitatorLink(browser.request("GET", "/"), context);
    expect(await outcomeOf(forPrograms)).toBe("404 facilitator-link-invalid");

    const person = openBrowser({ accept: "text/html,*/*", "accept-language": "zh-HK,zh;q=0.9" });
    const forPeople = await openFacilitatorLink(person.request("GET", "/"), context);
    expect(forPeople.headers.get("location")).toBe(
      "/zh-Hant/join?problem=facilitator-link-invalid",
    );
    expect(forPeople.headers.get("set-cookie")).toBeNull();
  });

  it("opens nothing after the workshop is deleted", async () => {
    const { storage } = startApp();
    const { id, facilitatorLink } = await createWorkshop();
    await storage.deleteWorkshop(id);
    const response = await openFacilitatorLink(
      openBrowser().request("GET", "/"),
      tokenOf(facilitatorLink),
    );
    expect(await outcomeOf(response)).toBe("404 facilitator-link-invalid");
  });
});

describe("the short join link", () => {
  it.each([
    { language: "zh-TW,zh;q=0.9,en;q=0.8", typed: "abcd-2345", to: "/zh-Hant/join/ABCD2345" },
    { language: "zh-CN", typed: "ABCD2345", to: "/zh-Hans/join/ABCD2345" },
    { language: "fr", typed: "ABCD2345", to: "/en/join/ABCD2345" },
    { language: "en", typed: "../evil", to: "/en/join/..%2Fevil" },
    { language: "en", typed: "//evil.example", to: "/en/join/%2F%2Fevil.example" },
    { language: "en", typed: "💧".repeat(41), to: `/en/join/${"%F0%9F%92%A7".repeat(40)}` },
  ])("leads $typed with $language to $to", async ({ language, typed, to }) => {
    const request = new Request("http://workshop.test/j/x", {
      headers: { "accept-language": language },
    });
    const response = await openShortLink(request, { params: Promise.resolve({ code: typed }) });
    expect(response.status).toBe(307);
    expect(response.headers.get("location")).toBe(to);
  });
});
