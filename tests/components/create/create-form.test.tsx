// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { POST as createWorkshop } from "#app/api/workshops/route.ts";
import { CreateForm } from "#components/create/create-form.tsx";
import type { CreateOptions } from "#components/create/create-options.ts";
import { findFacilitatorLink } from "#components/create/facilitator-link.ts";
import type { TypedDraft } from "#components/create/workshop-draft.ts";
import { loadMessages } from "#i18n/messages.ts";
import { writeProgrammeFile } from "#lib/workshop/programme-file.ts";
import { openBrowser, startApp } from "#tests/app/test-app.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const words = await loadMessages("en");

const entry = { canvas: null, isOptional: false, isPlenary: false };
const options: CreateOptions = {
  programmes: [
    {
      id: "P1",
      name: "One hotspot",
      summary: "A class.",
      length: "90 minutes",
      people: "18–40 people",
      sessions: [
        {
          title: null,
          entries: [
            { ...entry, id: "welcome", title: "Welcome", minutes: 58 },
            { ...entry, id: "vote", title: "Choose two", minutes: 12, isOptional: true },
            { ...entry, id: "exit", title: "Exit ticket", minutes: 20 },
          ],
        },
      ],
    },
  ],
  templates: [
    { id: "T02-ecosystem-canvas", name: "Ecosystem canvas", purpose: "Diagnose.", minutes: 60 },
    { id: "T07-twin-transition", name: "Twin canvas", purpose: "Couple.", minutes: 35 },
  ],
  defaults: {
    locale: "en",
    titles: {
      en: { P1: "One hotspot", "T07-twin-transition": "Twin canvas" },
      "zh-Hans": { P1: "一个热点" },
      "zh-Hant": { P1: "一個熱點" },
    },
    teamNames: {
      en: ["Team A", "Team B", "Team C"],
      "zh-Hans": ["第一组", "第二组", "第三组"],
      "zh-Hant": ["第一組", "第二組", "第三組"],
    },
    retentionDays: 90,
    maxRetentionDays: 3650,
    maxTitle: 120,
    maxName: 40,
    maxFileBytes: 262_144,
  },
};

const initial: TypedDraft = {
  isFromFile: false,
  programmeId: "P1",
  templateId: "T07-twin-transition",
  title: undefined,
  locale: "en",
  teamCount: 2,
  teamNames: {},
  grouping: "free",
  keepUntil: undefined,
  createKey: "",
};

/** The form in a browser of its own, on a fresh instance; only the network between is replaced. */
function openForm(settings: Parameters<typeof startApp>[0] = {}) {
  const app = startApp(settings);
  const browser = openBrowser();
  const requests = vi.fn();
  vi.stubGlobal("fetch", async (path: string, { body }: { body: string }) => {
    requests(JSON.parse(body));
    return createWorkshop(browser.request("POST", path, body));
  });
  const push = vi.fn();
  const router = { push, replace: vi.fn(), refresh: vi.fn(), prefetch: vi.fn() };
  render(
    <AppRouterContext.Provider value={router as never}>
      <NextIntlClientProvider locale="en" messages={words}>
        <CreateForm options={options} initial={initial} serverDay="2026-11-21" />
      </NextIntlClientProvider>
    </AppRouterContext.Provider>,
  );
  return { ...app, requests, push };
}

const start = () => screen.getByRole("button", { name: /Start the workshop|Starting/ });
const alerts = () => screen.queryAllByRole("alert").map(({ textContent }) => textContent);
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const idIn = (path: string) => path.split("/")[3] ?? "";

describe("the form that creates a workshop", () => {
  afterEach(() => {
    cleanup();
    sessionStorage.clear();
    vi.unstubAllGlobals();
  });

  it("creates what is suggested, keeps the facilitator link and goes to the lobby", async () => {
    const { storage, push } = openForm();
    fireEvent.click(start());

    await waitFor(() => expect(push).toHaveBeenCalledOnce());
    const path: string = push.mock.calls[0]?.[0];
    expect(path).toMatch(/^\/en\/workshops\/[\w-]+\/lobby$/);
    const workshop = await storage.findWorkshop(idIn(path));
    expect(workshop).toMatchObject({ title: "One hotspot", programmeId: "P1", locale: "en" });
    expect(workshop?.teams.map(({ name }) => name)).toEqual(["Team A", "Team B"]);
    expect(findFacilitatorLink(idIn(path))).toMatch(/\/f\/[\w-]{43}$/);
  });

  it("asks once, however often Start is pressed", async () => {
    const { requests, push } = openForm();
    fireEvent.click(start());
    fireEvent.click(start());
    fireEvent.submit(start().closest("form") as HTMLFormElement);

    await waitFor(() => expect(push).toHaveBeenCalled());
    fireEvent.click(start());
    expect(requests).toHaveBeenCalledOnce();
    expect(start().textContent).toBe("Starting…");
  });

  it("creates what was chosen: one canvas, a title, teams, a language", async () => {
    const { storage, push } = openForm();
    fireEvent.click(screen.getByLabelText(/A single canvas/));
    type("Canvas", "T02-ecosystem-canvas");
    type("Title", "Our canteen");
    type("Language of the workshop", "zh-Hant");
    fireEvent.click(screen.getByRole("button", { name: "One team more" }));
    type("Name of team B", "Owls");
    fireEvent.click(start());

    await waitFor(() => expect(push).toHaveBeenCalled());
    const workshop = await storage.findWorkshop(idIn(push.mock.calls[0]?.[0]));
    expect(workshop).toMatchObject({ title: "Our canteen", programmeId: null, locale: "zh-Hant" });
    expect(workshop?.steps.map(({ templateId }) => templateId)).toEqual(["T02-ecosystem-canvas"]);
    expect(workshop?.teams.map(({ name }) => name)).toEqual(["第一組", "Owls", "第三組"]);
  });

  it("keeps between one team and as many as there may be", () => {
    openForm();
    const fewer = screen.getByRole("button", { name: "One team fewer" });
    const more = screen.getByRole("button", { name: "One team more" });
    fireEvent.click(fewer);
    expect(fewer).toHaveProperty("disabled", true);
    for (let press = 0; press < 5; press++) fireEvent.click(more);
    expect(screen.getAllByLabelText(/Name of team/)).toHaveLength(3);
    expect(more).toHaveProperty("disabled", true);
  });

  it("asks the server nothing while a field is wrong, and leads there", async () => {
    const { requests } = openForm();
    type("Title", " ");
    type("Name of team B", "TEAM A");
    expect(alerts()).toEqual([]);
    fireEvent.click(start());

    expect(alerts()).toEqual([
      "Give the workshop a title.",
      "Another team has this name. Change one of them.",
    ]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Title")));
    expect(requests).not.toHaveBeenCalled();

    type("Title", "Ours");
    expect(alerts()).toHaveLength(1);
  });

  it("says that the server cannot be reached, and can be tried again", async () => {
    const { push } = openForm();
    const online = globalThis.fetch;
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    fireEvent.click(start());
    await waitFor(() => expect(alerts().join()).toContain("cannot be reached"));

    vi.stubGlobal("fetch", online);
    fireEvent.click(start());
    await waitFor(() => expect(push).toHaveBeenCalled());
  });

  it("asks for the server's key only if the server does, and takes it", async () => {
    const { push } = openForm({ createKey: "open sesame" });
    expect(screen.queryByLabelText("Key of this server")).toBeNull();
    fireEvent.click(start());
    await screen.findByLabelText("Key of this server");

    type("Key of this server", "wrong");
    fireEvent.click(start());
    await waitFor(() => expect(alerts().join()).toContain("Only people with the key"));
    expect(push).not.toHaveBeenCalled();

    type("Key of this server", "open sesame");
    fireEvent.click(start());
    await waitFor(() => expect(push).toHaveBeenCalled());
  });

  it("shows the agenda with its clock", () => {
    openForm();
    const agenda = screen.getByRole("complementary", { name: "Agenda" });
    const rows = [...agenda.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      "0:00Welcome58 min",
      "0:58Choose twocan be skipped12 min",
      "1:10Exit ticket20 min",
    ]);
  });

  describe("with a programme file", () => {
    const steps = [
      sampleStep("ideas", { templateId: "T02-ecosystem-canvas", minutes: 25 }),
      sampleStep("end", {
        kind: "talk",
        templateId: null,
        minutes: 5,
        optional: true,
        title: { "zh-Hans": "总结" },
      }),
    ];
    const written = writeProgrammeFile({ title: "Canteen", slotMinutes: 30, steps });
    const choose = async (content: string) =>
      fireEvent.change(await screen.findByLabelText(/Choose a file/), {
        target: { files: [new File([content], "a.json")] },
      });
    const rows = () =>
      [...screen.getByRole("complementary").querySelectorAll("li")].map((row) => row.textContent);

    it("shows what is in it, and creates the workshop with it", async () => {
      const { storage, requests, push } = openForm();
      fireEvent.click(screen.getByLabelText(/From a file/));
      expect(screen.getByRole("complementary").textContent).toContain("Choose a file");
      await choose(written);

      await screen.findByText("2 steps, 30 min");
      const steps = ["0:00Ecosystem canvas25 min", "0:25总结can be skipped5 min"];
      await waitFor(() => expect(rows()).toEqual(steps));
      expect(screen.getByLabelText("Title")).toHaveProperty("value", "Canteen");
      fireEvent.click(start());

      await waitFor(() => expect(push).toHaveBeenCalled());
      expect(requests.mock.calls[0]?.[0]).not.toHaveProperty("programmeId");
      const workshop = await storage.findWorkshop(idIn(push.mock.calls[0]?.[0]));
      expect(workshop).toMatchObject({ title: "Canteen", programmeId: null });
      expect(workshop?.steps.map(({ minutes }) => minutes)).toEqual([25, 5]);
    });

    it("says what is wrong with it and where, and asks the server nothing", async () => {
      const { requests } = openForm();
      fireEvent.click(screen.getByLabelText(/From a file/));
      const input = await screen.findByLabelText(/Choose a file/);
      fireEvent.click(start());
      expect(alerts()).toEqual(["Choose a programme file that can be used."]);
      await waitFor(() => expect(document.activeElement).toBe(input));

      await choose(written.replace("T02-ecosystem-canvas", "T99-moon"));
      await screen.findByText("Step 1, canvas: there is no canvas “T99-moon” here");
      await choose("hello");
      await screen.findByText("This is no programme file, or it is damaged.");
      await choose(" ".repeat(300_000));
      await screen.findByText(/at most 256 KB/);
      fireEvent.click(start());
      expect(requests).not.toHaveBeenCalled();

      fireEvent.click(screen.getByLabelText(/One hotspot/));
      expect(alerts()).toEqual([]);
      expect(screen.getByLabelText("Title")).toHaveProperty("value", "One hotspot");
    });
  });
});
