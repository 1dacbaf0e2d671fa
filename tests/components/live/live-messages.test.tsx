// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AnnounceDialog } from "#components/live/announce-dialog.tsx";
import { NoticeStrip } from "#components/live/notice-strip.tsx";
import { StepBanner } from "#components/live/step-banner.tsx";
import { SummonsNote } from "#components/live/summons-note.tsx";
import { loadMessages } from "#i18n/messages.ts";
import type { Locale } from "#lib/locales.ts";
import { commandSchema } from "#lib/workshop/commands.ts";

async function inLanguage(locale: Locale) {
  const messages = await loadMessages(locale);
  return (children: ReactNode) => (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}

const english = await inLanguage("en");
const nothing = () => undefined;

beforeEach(() => {
  localStorage.clear();
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.setAttribute("open", "");
  };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the facilitator's message", () => {
  const notice = { id: "n1", at: 1, text: { en: "Back at ten", "zh-Hans": "十点回来" } };
  const workshop = { id: "w1", notice };

  it("is in the reader's language or the nearest, and says which that is", async () => {
    const traditional = await inLanguage("zh-Hant");
    render(traditional(<NoticeStrip workshop={workshop} leads={false} />));
    expect(screen.getByText("十点回来").getAttribute("lang")).toBe("zh-Hans");
    expect(screen.getByText("简体中文")).toBeDefined();
    cleanup();
    render(english(<NoticeStrip workshop={workshop} leads={false} />));
    expect(screen.getByRole("status").textContent).toContain("Back at ten");
    expect(screen.queryByText("in English")).toBeNull();
  });

  it("is closed by each person for good, while a newer one is shown again", () => {
    const tree = (id: string) =>
      english(<NoticeStrip workshop={{ ...workshop, notice: { ...notice, id } }} leads={false} />);
    render(tree("n1"));
    fireEvent.click(screen.getByRole("button", { name: "Close this message" }));
    expect(screen.queryByText("Back at ten")).toBeNull();
    cleanup();
    const { rerender } = render(tree("n1"));
    expect(screen.queryByText("Back at ten")).toBeNull();
    rerender(tree("n2"));
    expect(screen.getByText("Back at ten")).toBeDefined();
  });

  it("is sent in the languages it was written in, and not empty", async () => {
    const sent: unknown[] = [];
    vi.stubGlobal("fetch", async (_: string, { body }: RequestInit) => {
      sent.push(JSON.parse(String(body)));
      return Response.json({ ok: true });
    });
    const onOpenChange = vi.fn();
    render(english(<AnnounceDialog workshopId="w1" isOpen onOpenChange={onOpenChange} />));
    const press = () =>
      fireEvent.click(screen.getByRole("button", { name: "Show it to everyone" }));
    press();
    expect(screen.getByRole("alert").textContent).toContain("Write the message first");
    fireEvent.change(screen.getByLabelText("In English"), { target: { value: "Back at ten" } });
    fireEvent.change(screen.getByLabelText("In 简体中文"), { target: { value: "十点回来" } });
    fireEvent.change(screen.getByLabelText("In 繁體中文"), { target: { value: "  " } });
    press();
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(false));
    const command = commandSchema.parse(sent[0]);
    expect(command.type === "announce" && command.text).toEqual(notice.text);
  });
});

describe("the banner of a new step", () => {
  const banner = (isElsewhere: boolean, onGo = nothing) =>
    english(
      <StepBanner
        title="Vote"
        instruction="Give your dots."
        lang={{ title: "en", instruction: "en" }}
        minutes={8}
        isElsewhere={isElsewhere}
        onGo={onGo}
      />,
    );

  it("goes away by itself, but not while somebody reads it", () => {
    vi.useFakeTimers();
    render(banner(false));
    const region = screen.getByRole("region", { name: "Now" });
    expect(region.textContent).toContain("Now · 8 minVoteGive your dots.");
    fireEvent.focus(screen.getByRole("button", { name: "Close" }));
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.queryByRole("region")).not.toBeNull();
    fireEvent.blur(screen.getByRole("button", { name: "Close" }));
    act(() => vi.advanceTimersByTime(12_000));
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("stays for somebody on another board, and leads them here", () => {
    vi.useFakeTimers();
    const onGo = vi.fn();
    render(banner(true, onGo));
    act(() => vi.advanceTimersByTime(60_000));
    fireEvent.click(screen.getByRole("button", { name: "Go there" }));
    expect(onGo).toHaveBeenCalled();
    expect(screen.queryByRole("region")).toBeNull();
  });
});

describe("the note of a summons", () => {
  type Summons = { id: string; holds: boolean } | null;
  const note = (summons: Summons, isElsewhere = false, onGo = nothing) =>
    english(<SummonsNote zone="Capital" {...{ summons, isElsewhere, onGo }} />);
  const shown = () => document.querySelector("[data-summons]")?.getAttribute("data-summons");

  it("passes when people may move, and stays while they are kept", () => {
    vi.useFakeTimers();
    const { rerender } = render(note(null));
    expect(shown()).toBeUndefined();
    rerender(note({ id: "a", holds: false }));
    expect(shown()).toBe("brought");
    act(() => vi.advanceTimersByTime(8_000));
    expect(shown()).toBeUndefined();
    rerender(note(null));
    expect(shown()).toBeUndefined();

    rerender(note({ id: "b", holds: true }));
    act(() => vi.advanceTimersByTime(60_000));
    expect(shown()).toBe("kept");
    rerender(note(null));
    expect(shown()).toBe("free");
    act(() => vi.advanceTimersByTime(8_000));
    expect(shown()).toBeUndefined();
  });

  it("offers the way to somebody on another board", () => {
    const onGo = vi.fn();
    render(note({ id: "a", holds: true }, true, onGo));
    expect(shown()).toBe("elsewhere");
    fireEvent.click(screen.getByRole("button", { name: "Go there" }));
    expect(onGo).toHaveBeenCalled();
  });
});
