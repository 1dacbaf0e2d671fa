// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BallotStrip } from "#components/board/vote/ballot-strip.tsx";
import type { NamedItem } from "#components/board/vote/named-items.ts";
import { useBallot } from "#components/board/vote/use-ballot.ts";
import { VoteList } from "#components/board/vote/vote-list.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { problem } from "#lib/http/problem.ts";
import type { Vote } from "#lib/workshop/votes.ts";

const words = await loadMessages("en");

const vote: Vote = {
  id: "v1",
  name: "What first?",
  stepId: "map",
  items: "notes" as const,
  zoneIds: [],
  dots: 3,
  perNote: 2,
  hasAgainst: false,
  openedAt: 1,
  closedAt: null,
  turnout: 0,
  results: [],
};

const note = (id: string, text: string, zoneId: string | null): NamedItem => ({
  ...{ id, text, zoneId, parts: undefined },
  bounds: { x: 0, y: 0, w: 200, h: 200 },
});

const notes = [
  note("shape:solar", "Solar roof", "green"),
  note("shape:meters", "Meters", "digital"),
  note("shape:stray", "Stray", null),
];

function Desk({ vote, notes }: Readonly<{ vote: Vote; notes: readonly NamedItem[] }>) {
  const ballot = useBallot("w1", vote, notes);
  if (!ballot) return null;
  return (
    <>
      <BallotStrip vote={vote} ballot={ballot} isListed onList={() => {}} />
      <VoteList {...{ vote, notes, ballot }} zoneName={(zoneId) => zoneId ?? "Beside the zones"} />
    </>
  );
}

/** The list of a vote; only the network between page and server is replaced. */
function openDesk(
  choices: Readonly<Record<string, number>> = {},
  shown: Readonly<{ vote: Vote; notes: readonly NamedItem[] }> = { vote, notes },
) {
  const server = { choices, refuses: false };
  vi.stubGlobal("fetch", async (path: string, { body }: RequestInit = {}) => {
    if (path.endsWith("/ballot")) return Response.json({ choices: server.choices });
    if (server.refuses) return problem("vote-closed");
    server.choices = JSON.parse(String(body)).choices;
    return Response.json({ ok: true });
  });
  const desk = (notesNow: readonly NamedItem[]) => (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={words}>
      <Desk vote={shown.vote} notes={notesNow} />
    </NextIntlClientProvider>
  );
  const { rerender } = render(desk(shown.notes));
  return Object.assign(server, {
    showNotes: (next: readonly NamedItem[]) => rerender(desk(next)),
  });
}

const give = (text: string) => screen.getByRole("button", { name: `Give a dot to “${text}”` });
const take = (text: string) => screen.getByRole("button", { name: `Take a dot from “${text}”` });
const left = (text: string) => waitFor(() => expect(screen.getByText(text)).toBeDefined());

describe("voting in the list", () => {
  beforeEach(() => void vi.unstubAllGlobals());
  afterEach(cleanup);

  it("shows every note once, under its zone", async () => {
    openDesk();
    await left("3 dots left");
    expect(screen.getAllByRole("heading").map((each) => each.textContent)).toEqual([
      "green",
      "digital",
      "Beside the zones",
    ]);
    const [green] = screen.getAllByRole("list");
    expect(within(green as HTMLElement).getByText("Solar roof")).toBeDefined();
  });

  it("[E6] brings back the dots given before", async () => {
    openDesk({ "shape:solar": 2 });
    await left("1 dot left");
    expect(screen.getByLabelText("2 dots of yours").textContent).toBe("2");
  });

  it("gives and takes, stops at the cap and at the last dot, and keeps the focus there", async () => {
    const server = openDesk();
    await left("3 dots left");
    give("Solar roof").focus();
    for (let times = 0; times < 3; times++) fireEvent.click(give("Solar roof"));
    await left("1 dot left");
    expect(give("Solar roof").getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(give("Solar roof"));
    fireEvent.click(give("Meters"));
    await left("No dots left");
    expect(give("Stray").getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(take("Solar roof"));
    await left("1 dot left");
    await waitFor(() => expect(server.choices).toEqual({ "shape:solar": 1, "shape:meters": 1 }));
  });

  it("takes a dot back and says why when the server refuses it", async () => {
    const server = openDesk();
    await left("3 dots left");
    server.refuses = true;
    fireEvent.click(give("Meters"));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/vote is over/));
    expect(screen.getByText("3 dots left")).toBeDefined();
  });

  it("[E19] gives dots back that lie on what is gone, and sends them no more", async () => {
    const server = openDesk({ "shape:solar": 2, "shape:meters": 1 });
    await left("No dots left");
    server.showNotes(notes.slice(1));
    await left("2 dots left");
    fireEvent.click(give("Stray"));
    await waitFor(() => expect(server.choices).toEqual({ "shape:meters": 1, "shape:stray": 1 }));
    // What somebody put back is there to be given dots anew.
    server.showNotes(notes);
    expect(screen.getByText("1 dot left")).toBeDefined();
  });

  it("shows what a cluster is called, and what its notes say", async () => {
    const parts = ["Solar roof", "Wind", "Heat", "Light", "Biogas", "Tides", "Waves"];
    const cluster = { ...note("shape:energy", "Energy", "green"), parts };
    const server = openDesk({}, { vote: { ...vote, items: "clusters" }, notes: [cluster] });
    await left("3 dots left");
    expect(screen.getByText("Solar roof")).toBeDefined();
    expect(screen.queryByText("Tides")).toBeNull();
    expect(screen.getByText("and 2 more notes")).toBeDefined();
    fireEvent.click(give("Energy"));
    await waitFor(() => expect(server.choices).toEqual({ "shape:energy": 1 }));
  });

  it("says that nobody has put notes together yet", async () => {
    openDesk({}, { vote: { ...vote, items: "clusters" }, notes: [] });
    await left("3 dots left");
    expect(screen.getByText(/Nobody has put notes together yet/)).toBeDefined();
  });
});
