// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Slip } from "#components/live/slip.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { commandSchema } from "#lib/workshop/commands.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { startTimer } from "#lib/workshop/timer.ts";
import { sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const words = await loadMessages("en");
const minute = 60_000;
const start = 1_000 * minute;
const steps = [
  sampleStep("s1", { notes: "Bring pens" }),
  sampleStep("s2", { optional: true, minutes: 5 }),
  sampleStep("s3", { optional: true, minutes: 20 }),
  sampleStep("s4"),
];
const workshop = publicState(
  sampleWorkshop({ steps, startedAt: start, timer: startTimer(10, start) }),
  [],
);

/** The workshop seen some minutes after its start, still in its first step of ten. */
function show(minutes: number) {
  vi.setSystemTime(start + minutes * minute);
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={words}>
      <Slip workshop={workshop} titleOf={({ id }) => `Step ${id}`} />
    </NextIntlClientProvider>,
  );
}

const chosen = () =>
  screen.getAllByRole("checkbox", { hidden: true }).map((box) => (box as HTMLInputElement).checked);

describe("how far behind the workshop is", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: start, toFake: ["Date"] });
    HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
      this.setAttribute("open", "");
    };
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is on time until the step's time is over", () => {
    show(9);
    expect(screen.getByText("On time")).toBeDefined();
    cleanup();
    show(16);
    expect(screen.getByText("6 min behind")).toBeDefined();
  });

  it("proposes what to leave out, and lets the facilitator choose otherwise", () => {
    show(14);
    expect(chosen()).toEqual([true, false]);
    expect(screen.getByText("Without them you end in time.")).toBeDefined();
    act(() => void screen.getAllByRole("checkbox", { hidden: true })[0]?.click());
    expect(screen.getByText("Nothing is left out.")).toBeDefined();
  });

  it("leaves out what was confirmed, and keeps the facilitator's notes", async () => {
    const sent: unknown[] = [];
    vi.stubGlobal("fetch", async (path: string, { body }: RequestInit) => {
      if (path === "/api/workshops/w1/agenda") return Response.json({ steps, revision: 3 });
      sent.push(JSON.parse(String(body)));
      return Response.json({ ok: true });
    });
    show(14);
    fireEvent.click(screen.getByRole("button", { name: "Leave out 1 step", hidden: true }));
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Leave out", hidden: true }));
    await waitFor(() => expect(sent).toHaveLength(1));
    const command = commandSchema.parse(sent[0]);
    expect(command).toEqual({
      type: "set-agenda",
      steps: [steps[0], steps[2], steps[3]],
      basedOn: 3,
    });
    await waitFor(() => expect(screen.queryByRole("alertdialog", { hidden: true })).toBeNull());
  });
});
