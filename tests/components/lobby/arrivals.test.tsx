// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Arrivals } from "#components/lobby/arrivals.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const words = await loadMessages("en");

function show(members: Parameters<typeof publicState>[1]) {
  const { teams, members: people } = publicState(sampleWorkshop(), members);
  render(
    <NextIntlClientProvider locale="en" messages={words}>
      <Arrivals teams={teams} members={people} />
    </NextIntlClientProvider>,
  );
}

describe("arrivals", () => {
  afterEach(cleanup);

  it("shows people under their team, and counts participants only", () => {
    show([
      sampleFacilitator(),
      { ...sampleMember("ana"), name: "Ana", teamId: "t1" },
      { ...sampleMember("ben"), name: "Ben", teamId: "t2" },
      { ...sampleMember("eva"), name: "Eva", role: "observer", teamId: null },
    ]);
    const [rivers, forests] = screen
      .getAllByRole("listitem")
      .filter((item) => within(item).queryByText(/Rivers|Forests/));
    if (!rivers || !forests) throw new Error("a team is missing");
    expect(within(rivers).getByText("Ana")).toBeDefined();
    expect(within(forests).getByText("Ben")).toBeDefined();
    expect(screen.getByText("2 people")).toBeDefined();
    expect(screen.queryByText("Eva")).toBeNull();
  });

  it("moves whose name is dragged into another team, and opens whose name is pressed", () => {
    const [onMove, onOpen] = [vi.fn(), vi.fn()];
    const ana = { ...sampleMember("ana"), name: "Ana", teamId: "t1" };
    const { teams, members } = publicState(sampleWorkshop(), [ana]);
    render(
      <NextIntlClientProvider locale="en" messages={words}>
        <Arrivals teams={teams} members={members} onMove={onMove} onOpen={onOpen} />
      </NextIntlClientProvider>,
    );
    const chip = screen.getByRole("button", { name: "Ana" });
    const card = screen.getByText("Forests").closest("li");
    if (!card) throw new Error("no team");
    const dataTransfer = { setData: vi.fn() };
    // Something from elsewhere is nobody.
    fireEvent.drop(card, { dataTransfer });
    expect(onMove).not.toHaveBeenCalled();
    fireEvent.dragStart(chip, { dataTransfer });
    fireEvent.dragOver(card, { dataTransfer });
    fireEvent.drop(card, { dataTransfer });
    expect(onMove).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "ana" }), "t2");
    fireEvent.keyDown(chip, { key: "Enter" });
    fireEvent.click(chip);
    expect(onOpen).toHaveBeenCalledTimes(2);
  });

  it("says so when nobody is here, and loses nobody whose team is gone", () => {
    show([sampleFacilitator()]);
    expect(screen.getAllByText("Nobody yet")).toHaveLength(3);
    cleanup();

    show([{ ...sampleMember("ana"), name: "Ana", teamId: "t9" }]);
    expect(screen.getByText("Without a team")).toBeDefined();
    expect(screen.getByText("Ana")).toBeDefined();
  });
});
