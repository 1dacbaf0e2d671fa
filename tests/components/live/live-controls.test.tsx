// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HelpQueue } from "#components/live/help-queue.tsx";
import { LiveControls } from "#components/live/live-controls.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { type Command, commandSchema, decide } from "#lib/workshop/commands.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { startTimer } from "#lib/workshop/timer.ts";
import {
  sampleFacilitator,
  sampleMember,
  sampleStep,
  sampleWorkshop,
} from "#tests/support/sample-workshop.ts";

const words = await loadMessages("en");
const ana = sampleMember("ana");
const boss = sampleFacilitator();
const eva = sampleMember("eva", { role: "observer", teamId: null });

/** Two screens on one workshop; only the network between them and its rules is replaced. */
function openRoom(first: Partial<Workshop> = {}, seenBy: Member = ana) {
  let workshop = sampleWorkshop({ timer: startTimer(10, Date.now()), ...first });
  const visited: string[] = [];
  const judge = (command: Command, sender: Member) => {
    const decision = decide(workshop, command, sender, Date.now());
    if (!decision.ok) throw new Error(decision.code);
    workshop = decision.workshop;
    rerender(tree());
  };
  vi.stubGlobal("fetch", async (_path: string, { body }: RequestInit) => {
    act(() => judge(commandSchema.parse(JSON.parse(String(body))), seenBy));
    return Response.json({ ok: true });
  });
  const tree = () => {
    const state = publicState(workshop, [boss, ana, eva]);
    const { id, name, role, teamId } = seenBy;
    return (
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={words}>
        <LiveControls workshop={state} me={{ id, name, role, teamId }} />
        <HelpQueue
          workshop={state}
          visit={(team) => visited.push(team)}
          send={(command) => judge(command, boss)}
        />
      </NextIntlClientProvider>
    );
  };
  const { rerender } = render(tree());
  return { workshop: () => workshop, visited };
}

describe("a participant's word to whoever leads", () => {
  beforeEach(() => {
    // happy-dom has no popovers; their content is there all the time.
    HTMLElement.prototype.hidePopover ??= () => {};
    vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is that they are done, and not after all", async () => {
    const { workshop } = openRoom();
    const done = screen.getByRole("button", { name: "I’m done" });
    fireEvent.click(done);
    await waitFor(() => expect(done.getAttribute("aria-pressed")).toBe("true"));
    expect(workshop().ready).toEqual(["ana"]);
    await waitFor(() => expect(done.getAttribute("aria-busy")).toBeNull());
    fireEvent.click(done);
    await waitFor(() => expect(workshop().ready).toEqual([]));
  });

  it("is that the team needs help, with how long it has waited, until it is answered", async () => {
    const { workshop, visited } = openRoom();
    fireEvent.click(screen.getByRole("button", { name: "We need help" }));
    await screen.findByRole("button", { name: /Help is coming/ });
    vi.setSystemTime(1_000_000 + 130_000);
    await waitFor(() => expect(screen.getAllByText("for 2:10")).toHaveLength(2));
    expect(screen.getByText("Rivers needs help")).toBeDefined();

    fireEvent.click(screen.getByRole("button", { name: "Go to Rivers", hidden: true }));
    expect(visited).toEqual(["t1"]);
    expect(workshop().helps).toEqual([]);
    expect(screen.getByRole("button", { name: "We need help" })).toBeDefined();
  });

  it("is nobody's who only watches, and there is none in a break", () => {
    openRoom({}, eva);
    expect(screen.getByRole("timer", { hidden: true })).toBeDefined();
    expect(screen.queryByRole("button", { name: "I’m done" })).toBeNull();
    cleanup();
    openRoom({ steps: [sampleStep("s1", { kind: "break", templateId: null })] });
    expect(screen.queryByRole("button", { name: "I’m done" })).toBeNull();
  });
});
