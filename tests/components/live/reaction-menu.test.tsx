// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ReactionMenu } from "#components/live/reaction-menu.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { sampleWorkshop } from "#tests/support/sample-workshop.ts";

const words = await loadMessages("en");
const t = words.live.reactions;

function show(isOn: boolean, leads: boolean, status: "running" | "ended" = "running") {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (_path: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body));
    return Response.json({ ok: true });
  });
  const workshop = sampleWorkshop({ status, reactions: { isOn, counts: { heart: 3 } } });
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={words}>
      <ReactionMenu workshop={workshop} leads={leads} />
    </NextIntlClientProvider>,
  );
  return sent;
}

const options = { hidden: true };

describe("reactions in the bar", () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it("say how many there are, and send one with one press", async () => {
    const sent = show(true, false);
    const heart = t.send.replace("{name}", t.kinds.heart).replace("{count}", "3");
    fireEvent.click(screen.getByRole("button", { name: heart, ...options }));
    await waitFor(() => expect(sent).toEqual([{ type: "react", kind: "heart" }]));
    expect(screen.queryByRole("checkbox", options)).toBeNull();
  });

  it("are not there while they are off, but for whoever can switch them on", async () => {
    show(false, false);
    expect(screen.queryByRole("button")).toBeNull();
    cleanup();
    const sent = show(false, true);
    expect(screen.queryByRole("button", { name: /Heart/, ...options })).toBeNull();
    fireEvent.click(screen.getByRole("checkbox", options));
    await waitFor(() => expect(sent).toEqual([{ type: "set-reactions", isOn: true }]));
  });

  it("end with the workshop", () => {
    show(true, true, "ended");
    expect(screen.queryByRole("button")).toBeNull();
  });
});
