// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, expect, it } from "vitest";
import * as Y from "yjs";
import type { BoardRoom } from "#components/board/room/board-room.ts";
import { FullnessNotice } from "#components/board/stage/fullness-notice.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { locales } from "#lib/locales.ts";

afterEach(cleanup);

function fill(doc: Y.Doc, from: number, to: number) {
  act(() => {
    doc.transact(() => {
      for (let at = from; at < to; at++) recordsMap(doc).set(`shape:${at}`, new Y.Map());
    });
  });
}

it.each(locales)("says how full a board is, once each, in %s", async (locale) => {
  const doc = new Y.Doc();
  const messages = await loadMessages(locale);
  const { crowded, full } = messages.board.fullness;
  render(
    <NextIntlClientProvider locale={locale} messages={messages}>
      <FullnessNotice room={{ doc } as BoardRoom} />
    </NextIntlClientProvider>,
  );
  expect(screen.queryByText(crowded.title)).toBeNull();

  fill(doc, 0, 1_000);
  expect(screen.getByText(crowded.title)).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: messages.board.notices.close }));
  expect(screen.queryByText(crowded.title)).toBeNull();

  fill(doc, 1_000, 4_000);
  expect(screen.getByRole("status").textContent).toContain(full.title);
  expect(screen.getByRole("status").textContent).toContain("4,000");
});
