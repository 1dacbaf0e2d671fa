// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { BoardRoom, RoomState } from "#components/board/room/board-room.ts";
import { BoardNotices } from "#components/board/stage/board-notices.tsx";
import { SaveBadge } from "#components/board/stage/save-badge.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { locales } from "#lib/locales.ts";

/** A connection that is in the state the test says. */
function roomIn(first: RoomState) {
  let state = first;
  const listeners = new Set<() => void>();
  const room: Pick<BoardRoom, "doc" | "subscribe" | "current"> = {
    doc: new Y.Doc(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => state,
  };
  return {
    room: room as BoardRoom,
    become(next: RoomState) {
      state = next;
      act(() => {
        for (const listener of listeners) listener();
      });
    },
  };
}

const saved: RoomState = { save: { kind: "saved" }, isReady: true, keepsOffline: true };
const stuck: RoomState = { ...saved, save: { kind: "stuck", waiting: 3 } };
const nothing = () => undefined;

describe("the notices on a board", () => {
  afterEach(cleanup);

  async function show(locale: (typeof locales)[number], state: RoomState, timesPutRight = 0) {
    const { room, become } = roomIn(state);
    render(
      <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)}>
        <SaveBadge room={room} />
        <BoardNotices
          room={room}
          leftOut={[]}
          refusal={undefined}
          onRefusalRead={nothing}
          onStartOver={nothing}
          timesPutRight={timesPutRight}
        />
      </NextIntlClientProvider>,
    );
    return become;
  }

  it("say that the server does not save, as long as it does not", async () => {
    const become = await show("en", saved);
    expect(screen.queryByRole("alert")).toBeNull();

    become(stuck);
    expect(screen.getByRole("alert").textContent).toContain("are kept on this device");
    expect(document.querySelector("[data-save]")?.textContent).toContain("3 changes not saved");

    become(saved);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("say to keep the page open where the browser keeps nothing", async () => {
    await show("en", { ...stuck, keepsOffline: false });
    expect(screen.getByRole("alert").textContent).toContain("keep it open until they are saved");
  });

  it("[E20] say that what is somebody else's is as it was again, until that is read", async () => {
    await show("en", saved, 1);
    expect(screen.getByText(/is as it was again/)).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText(/is as it was again/)).toBeNull();
  });

  it("say it in every language", async () => {
    const said = new Set<string>();
    for (const locale of locales) {
      await show(locale, stuck);
      said.add(screen.getByRole("alert").textContent);
      cleanup();
    }
    expect(said.size).toBe(locales.length);
  });
});
