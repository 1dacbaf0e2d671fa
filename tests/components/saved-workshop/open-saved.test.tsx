// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { POST as importFile } from "#app/api/imports/route.ts";
import { findFacilitatorLink } from "#components/create/facilitator-link.ts";
import { OpenSaved } from "#components/saved-workshop/open-saved.tsx";
import { writePackage } from "#export/package/write-package.ts";
import { loadMessages } from "#i18n/messages.ts";
import { MAX_IMPORT_BYTES } from "#lib/exports/import-report.ts";
import type { Locale } from "#lib/locales.ts";
import { openBrowser, startApp } from "#tests/app/test-app.ts";
import { goldenPackageSource } from "#tests/export/package/golden-package.ts";

const zip = await writePackage(goldenPackageSource());
const saved = (bytes: Uint8Array | string, name = "workshop.zip") =>
  new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);

/** What is between the page and the server: how much was sent, and what it may be cut by. */
class Line extends EventTarget {
  static answer: ((request: Request) => Promise<Response>) | undefined;
  static asked: string[] = [];
  readonly upload = new EventTarget();
  readonly #headers = new Headers();
  readonly #abort = new AbortController();
  #path = "";
  status = 0;
  responseText = "";

  open(_method: string, path: string) {
    this.#path = path;
  }

  setRequestHeader(name: string, value: string) {
    // As browsers do: a header carries bytes.
    if ([...value].some((sign) => sign > "\u00ff")) throw new SyntaxError("no byte string");
    this.#headers.set(name, value);
  }

  abort() {
    this.#abort.abort();
    this.dispatchEvent(new Event("abort"));
  }

  async send(file: File) {
    Line.asked.push(this.#path);
    const half = Object.assign(new Event("progress"), { loaded: file.size / 2 });
    this.upload.dispatchEvent(half);
    const bytes = await file.arrayBuffer();
    if (!Line.answer) return void this.dispatchEvent(new Event("error"));
    const { signal } = this.#abort;
    const browser = openBrowser(Object.fromEntries(this.#headers));
    const request = new Request(browser.request("POST", this.#path), { body: bytes, signal });
    const response = await Line.answer(request);
    this.upload.dispatchEvent(new Event("load"));
    this.status = response.status;
    this.responseText = await response.text();
    if (!signal.aborted) this.dispatchEvent(new Event("load"));
  }
}

async function openPage(locale: Locale = "en", settings: Parameters<typeof startApp>[0] = {}) {
  const app = startApp(settings);
  Line.answer = importFile;
  Line.asked = [];
  vi.stubGlobal("XMLHttpRequest", Line);
  const messages = await loadMessages(locale);
  const { container } = render(
    <NextIntlClientProvider locale={locale} messages={messages}>
      <OpenSaved />
    </NextIntlClientProvider>,
  );
  const field = () => container.querySelector('input[type="file"]') as HTMLInputElement;
  return {
    ...app,
    words: messages["saved-workshop"],
    problems: messages.problems,
    choose: (file: File) => fireEvent.change(field(), { target: { files: [file] } }),
    press: (name: string) => fireEvent.click(screen.getByRole("button", { name })),
    report: () => container.querySelector("[data-report]")?.textContent ?? "",
  };
}

/** The first one waits for a thread to begin. */
const opened = ({ report }: { report: { title: string } }) =>
  screen.findByText(report.title, {}, { timeout: 15_000 });
const alerts = () => screen.queryAllByRole("alert").map(({ textContent }) => textContent);

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

describe("opening a saved workshop", () => {
  it("opens all of it, keeps the facilitator link and says what was taken", async () => {
    const { words, choose, press, report, storage } = await openPage();
    choose(saved(zip));
    await screen.findByText("workshop.zip");
    press(words.open);
    await opened(words);

    expect(Line.asked).toEqual(["/api/imports?what=everything"]);
    expect(document.activeElement?.textContent).toBe(words.report.title);
    expect(report()).toContain("9 steps");
    expect(report()).toContain("10 boards with their history");
    expect(report()).toContain("Changes to the lesson plan");
    expect(report()).toContain(words.report.nothing);
    expect(report()).toContain(words.report.people);
    expect(screen.getByRole("link", { name: words.report.boards })).toBeTruthy();
    const path = screen.getByRole("link", { name: words.report.plan }).getAttribute("href") ?? "";
    const id = path.split("/")[3] ?? "";
    expect((await storage.findWorkshop(id))?.status).toBe("ended");
    expect(findFacilitatorLink(id)).toMatch(/\/f\/[\w-]{43}$/);
  });

  it("opens the agenda alone, and says what it left out and why, in the reader's language", async () => {
    const { words, choose, press, report } = await openPage("zh-Hans");
    choose(saved(zip));
    fireEvent.click(await screen.findByRole("radio", { name: /只要流程和画布/ }));
    press(words.open);
    await opened(words);

    expect(report()).toMatch(/已导入9 个步骤3 个小组未导入14 个人10 块画布及其历史记录2 次投票/);
    expect(report()).toContain(words.report.agendaOnly);
    expect(report()).not.toContain(words.report.people);
    const way = screen.getByRole("link", { name: words.report.go });
    expect(way.getAttribute("href")).toMatch(/\/lobby$/);
  });

  it("says what can be seen of a file before it is sent", async () => {
    const { words, problems, choose } = await openPage();
    const cases: [File, string][] = [
      [saved("hello", "poem.txt"), problems["import-not-ours"]],
      [saved("", "workshop.zip"), problems["import-damaged"]],
      [saved('\ufeff {"format":', "agenda.programme.json"), words.programme],
      [
        Object.defineProperty(saved(zip), "size", { value: MAX_IMPORT_BYTES + 1 }),
        problems["import-too-large"],
      ],
    ];
    for (const [file, told] of cases) {
      choose(file);
      await waitFor(() => expect(alerts()).toEqual([`${words.unfit}${told}`]));
      expect(screen.queryByRole("button", { name: words.open })).toBeNull();
    }
    expect(Line.asked).toEqual([]);
  });

  it("says in words why the server does not open one, and goes on with another", async () => {
    const { words, problems, choose, press } = await openPage();
    for (const [file, code] of [
      [saved(zip.slice(0, 2_000)), "import-damaged"],
      [saved("%PDF-1.7\nnothing", "plan.pdf"), "import-without-package"],
    ] as const) {
      choose(file);
      await screen.findByText(file.name);
      press(words.open);
      await waitFor(() => expect(alerts()).toEqual([`${words.failed}${problems[code]}`]));
    }
    choose(saved(zip, "whole.zip"));
    await screen.findByText("whole.zip");
    expect(alerts()).toEqual([]);
    press(words.open);
    await opened(words);
  });

  it.each([
    ["import-too-new", 422],
    ["export-busy", 503],
    ["too-many-attempts", 429],
    ["agenda-unusable", 422],
  ] as const)("has words for %s", async (code, status) => {
    const { words, problems, choose, press } = await openPage("zh-Hant");
    Line.answer = async () => new Response(JSON.stringify({ code }), { status });
    choose(saved(zip));
    await screen.findByText("workshop.zip");
    press(words.open);
    const told = code === "agenda-unusable" ? words.agendaUnusable : problems[code];
    await waitFor(() => expect(alerts()).toEqual([`${words.failed}${told}`]));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: words.retry }));
  });

  it("takes a proxy's word for too much, and no answer for no connection", async () => {
    const { words, problems, choose, press } = await openPage();
    Line.answer = async () => new Response("<html>413</html>", { status: 413 });
    choose(saved(zip));
    await screen.findByText("workshop.zip");
    press(words.open);
    await waitFor(() => expect(alerts()).toEqual([words.failed + problems["import-too-large"]]));
    Line.answer = undefined;
    press(words.retry);
    await waitFor(() => expect(alerts()).toEqual([words.failed + problems.offline]));
    Line.answer = importFile;
    press(words.retry);
    await opened(words);
  });

  it("says that a file has gone since it was chosen", async () => {
    const { words, choose, press } = await openPage();
    const file = saved(zip);
    choose(file);
    await screen.findByText("workshop.zip");
    Line.answer = undefined;
    vi.spyOn(file, "slice").mockImplementation(() => {
      throw new DOMException("gone", "NotReadableError");
    });
    press(words.open);
    await waitFor(() => expect(alerts()).toEqual([words.failed + words.unreadable]));
  });

  it("is given up", async () => {
    const { words, choose, press } = await openPage();
    Line.answer = () => new Promise(() => {});
    choose(saved(zip));
    await screen.findByText("workshop.zip");
    press(words.open);
    const cancel = await screen.findByRole("button", { name: words.cancel });
    expect(document.activeElement).toBe(cancel);
    fireEvent.click(cancel);
    await screen.findByText(words.cancelled);
  });

  it("asks for the server's key where there is one, in any script", async () => {
    const { words, choose, press } = await openPage("en", { createKey: "种子" });
    choose(saved(zip));
    await screen.findByText("workshop.zip");
    press(words.open);
    const key = await screen.findByLabelText("Key of this server");
    expect(document.activeElement).toBe(key);
    fireEvent.change(key, { target: { value: "种子" } });
    press(words.retry);
    await opened(words);
  });
});
