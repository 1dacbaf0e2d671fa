// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ExportWorld } from "#components/plan/export/choice.ts";
import { ExportCentre } from "#components/plan/export/export-centre.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { type ExportLine, exportLine } from "#lib/exports/export-stream.ts";
import { problem } from "#lib/http/problem.ts";
import { type Locale, locales } from "#lib/locales.ts";

const board = { stepId: "targets", title: "Targets", teams: [{ id: "team-2", name: "白鹭队" }] };
const wide: ExportWorld = {
  ...{ workshopId: "w1", title: "清凉街道: 1/2", locale: "zh-Hans", day: "2026-11-20" },
  ...{ leads: true, boards: [board] },
};
const done: ExportLine = {
  ...{ state: "done", name: "WS-2026-11-20_x.pdf", type: "application/pdf", bytes: 4 },
} as const;

/** The server: what it is asked, and a connection on which it answers as it is told. */
function openServer() {
  const asked: Record<string, unknown>[] = [];
  const history: object[] = [];
  const server = {
    ...{ asked, history, isAborted: false },
    refusal: undefined as Response | undefined,
    say: (_line: ExportLine) => {},
    send: (_bytes: Uint8Array) => {},
    hangUp: () => {},
  };
  vi.stubGlobal("fetch", async (path: string, { method, body, signal }: RequestInit = {}) => {
    expect(path).toBe("/api/workshops/w1/exports");
    if (method === "GET") return new Response(JSON.stringify({ exports: history }));
    asked.push(JSON.parse(String(body)));
    if (server.refusal) return server.refusal;
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        server.send = (bytes) => controller.enqueue(bytes);
        server.say = (line) => controller.enqueue(exportLine(line));
        server.hangUp = () => controller.close();
        signal?.addEventListener("abort", () => {
          server.isAborted = true;
          controller.error(signal.reason);
        });
      },
    });
    return new Response(stream);
  });
  return server;
}

let server: ReturnType<typeof openServer>;
const saved: string[] = [];
const spies: { mockRestore(): void }[] = [];

beforeEach(() => {
  server = openServer();
  saved.length = 0;
  spies[0] = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:file");
  spies[1] = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});
afterEach(() => {
  cleanup();
  for (const spy of spies) spy.mockRestore();
  vi.unstubAllGlobals();
});

async function open(world: ExportWorld = wide, locale: Locale = "en") {
  const messages = await loadMessages(locale);
  const words = messages["export-centre"];
  const wish = { profile: "jiao-an", locale: "zh-Hant", second: "en" } as const;
  render(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={messages}>
      <ExportCentre world={world} wish={wish} />
    </NextIntlClientProvider>,
  );
  press(words.open);
  // What is in it is fetched.
  await screen.findAllByRole("radio", {}, { timeout: 10_000 });
  return { words, messages };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const choose = (name: string) =>
  fireEvent.click(screen.getByRole("radio", { name: new RegExp(name) }));
const select = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const fileName = () => document.querySelector("[data-file-name]")?.textContent;

describe("the export centre", () => {
  it.each(locales)(
    "offers in %s the paper that is looked at, and says its name",
    async (locale) => {
      const { words } = await open(wide, locale);
      expect(fileName()).toBe("WS-2026-11-20_清凉街道-1-2_jiao-an_zh-Hant_en.pdf");
      press(words.start);
      await waitFor(() => expect(server.asked).toHaveLength(1));
      expect(server.asked[0]).toEqual({
        ...{ file: "lesson-plan.pdf", profile: "jiao-an", locale: "zh-Hant", second: "en" },
        ...{ paper: "A4", largeHandouts: false, names: true, enclosed: false, board: null },
        ...{ cartridge: "1.1", reader: "facilitators" },
      });
    },
  );

  it("says how the file stands until it is saved", async () => {
    const { words } = await open();
    press(words.start);
    await screen.findByText(words.states.asking);
    server.say({ state: "waiting", ahead: 2 });
    expect(await screen.findByText("2 files are made before yours.")).toBeTruthy();
    server.say({ state: "making" });
    expect(await screen.findByText(words.states.making)).toBeTruthy();
    server.say(done);
    server.send(Uint8Array.of(1, 2, 3));
    const bar = await screen.findByRole<HTMLProgressElement>("progressbar");
    await waitFor(() => expect(Number(bar.getAttribute("value"))).toBe(3));
    server.send(Uint8Array.of(4));
    server.hangUp();
    expect(await screen.findByText(/Saved as WS-2026-11-20_x\.pdf/)).toBeTruthy();
    expect(saved).toEqual(["WS-2026-11-20_x.pdf"]);
    expect(screen.getByRole("button", { name: words.again })).toBeTruthy();
  });

  it("is cancelled, on the server too, and saves nothing", async () => {
    const { words } = await open();
    press(words.start);
    await screen.findByText(words.states.asking);
    server.say({ state: "making" });
    await screen.findByText(words.states.making);
    press(words.cancel);
    expect(await screen.findByText(words.states.cancelled)).toBeTruthy();
    expect(server.isAborted).toBe(true);
    expect(saved).toEqual([]);
    expect(screen.queryByRole("button", { name: words.cancel })).toBeNull();
  });

  it("says that too many are being made, and tries again", async () => {
    const { words } = await open();
    server.refusal = problem("export-busy");
    press(words.start);
    expect(await screen.findByText(words.busy)).toBeTruthy();
    server.refusal = undefined;
    press(words.retry);
    await screen.findByText(words.states.asking);
    server.say(done);
    server.send(Uint8Array.of(1, 2, 3, 4));
    server.hangUp();
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(server.asked[1]).toEqual(server.asked[0]);
  });

  it("saves nothing of a file that breaks off", async () => {
    const { words } = await open();
    press(words.start);
    await screen.findByText(words.states.asking);
    server.say(done);
    server.send(Uint8Array.of(1));
    server.hangUp();
    expect(await screen.findByText(words.broken)).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it("says in words why a file could not be made", async () => {
    const { words, messages } = await open();
    press(words.start);
    await screen.findByText(words.states.asking);
    server.say({ state: "failed", code: "export-failed" });
    server.hangUp();
    expect(await screen.findByText(messages.problems["export-failed"])).toBeTruthy();
  });

  it("asks for a board of a team, and for nothing that a board has not", async () => {
    const { words } = await open();
    choose(words.kinds.board);
    select(words.format, "board.tldr");
    expect(screen.queryByLabelText(words.names)).toBeNull();
    expect(fileName()).toBe("WS-2026-11-20_清凉街道-1-2-白鹭队_zh-Hant.tldr");
    press(words.start);
    await waitFor(() => expect(server.asked).toHaveLength(1));
    expect(server.asked[0]).toMatchObject({
      ...{ file: "board.tldr", second: null, profile: "lesson-plan" },
      board: { stepId: "targets", teamId: "team-2" },
    });
  });

  it("asks for an archive for others, and for a cartridge of a version", async () => {
    const { words } = await open();
    choose(words.kinds.workshop);
    fireEvent.click(screen.getByLabelText(words.others));
    expect(fileName()).toBe("WS-2026-11-20_清凉街道-1-2_for-others_zh-Hans.zip");
    press(words.start);
    await waitFor(() => expect(server.asked).toHaveLength(1));
    expect(server.asked[0]).toMatchObject({ file: "workshop.zip", reader: "others" });
    press(words.cancel);
    await screen.findByText(words.states.cancelled);
    choose(words.kinds.plan);
    select(words.format, "lesson-plan.imscc");
    select(words.cartridge, "1.3");
    expect(fileName()).toMatch(/_jiao-an_cc-1-3_zh-Hant_en\.imscc$/);
    press(words.start);
    await waitFor(() => expect(server.asked).toHaveLength(2));
    expect(server.asked[1]).toMatchObject({ cartridge: "1.3", reader: "facilitators" });
  });

  it("names nobody if that is chosen, and says so", async () => {
    const { words } = await open();
    choose(words.kinds.workshop);
    fireEvent.click(screen.getByLabelText(words.names));
    expect(screen.getByText(words.namesOff)).toBeTruthy();
    press(words.start);
    await waitFor(() => expect(server.asked).toHaveLength(1));
    expect(server.asked[0]).toMatchObject({ file: "workshop.zip", names: false });
  });

  it("asks for blank canvases on A3 where a paper has some", async () => {
    const { words, messages } = await open();
    const profile = messages.plan.profile;
    select(profile, "run-sheet");
    expect(screen.queryByLabelText(words.largeHandouts)).toBeNull();
    select(profile, "lesson-plan");
    fireEvent.click(screen.getByLabelText(words.largeHandouts));
    press(words.start);
    await waitFor(() => expect(server.asked).toHaveLength(1));
    expect(server.asked[0]).toMatchObject({ file: "lesson-plan.pdf", largeHandouts: true });
  });

  it("offers others neither run sheets nor archives, and shows them no history", async () => {
    const { words, messages } = await open({ ...wide, leads: false, boards: [] });
    expect(screen.queryByRole("radio", { name: new RegExp(words.kinds.workshop) })).toBeNull();
    expect(screen.queryByRole("radio", { name: new RegExp(words.kinds.board) })).toBeNull();
    expect(screen.queryByText(messages.plan.profiles["run-sheet"])).toBeNull();
    expect(screen.queryByLabelText(words.enclosed)).toBeNull();
    expect(screen.queryByText(words.history.title)).toBeNull();
  });

  it("lists what was taken along, by whom and in which languages", async () => {
    server.history.push({
      ...{ at: Date.UTC(2026, 10, 20, 9), name: null, file: "lesson-plan.docx" },
      ...{ profile: "jiao-an", locale: "zh-Hans", second: "en", names: false },
    });
    const { words, messages } = await open();
    const what = `${messages.plan.profiles["jiao-an"]} · DOCX · 简体中文 + English`;
    expect(await screen.findByText(`${what} · ${words.history.noNames}`)).toBeTruthy();
    expect(screen.getByText(`by ${words.history.gone}`)).toBeTruthy();
  });
});
