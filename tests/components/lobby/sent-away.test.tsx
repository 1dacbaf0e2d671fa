// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it } from "vitest";
import { reasonToLeave, SentAway } from "#components/lobby/sent-away.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";

const words = await loadMessages("en");

const refusedWith = (closeCode: number) =>
  ({ status: "refused", state: undefined, closeCode }) as const;

describe("somebody who waits and is sent away", () => {
  afterEach(cleanup);

  it.each([
    {
      code: closeCodes.removed,
      title: "The facilitator has removed you from this workshop",
      leadsTo: "/en",
    },
    {
      code: closeCodes.noSession,
      title: "You are signed out of this workshop",
      leadsTo: "/en/join",
    },
    { code: closeCodes.noSuchRoom, title: "This workshop has been deleted", leadsTo: "/en" },
  ])("reads $title and where to go", ({ code, title, leadsTo }) => {
    const reason = reasonToLeave(refusedWith(code));
    if (!reason) throw new Error("no reason");
    render(
      <NextIntlClientProvider locale="en" messages={words}>
        <SentAway reason={reason} />
      </NextIntlClientProvider>,
    );
    expect(screen.getByRole("heading", { name: title })).toBeDefined();
    expect(screen.getByRole("link").getAttribute("href")).toBe(leadsTo);
  });

  it("stays for anything that passes", () => {
    for (const code of [closeCodes.tooFast, closeCodes.roomFull, closeCodes.forbidden]) {
      expect(reasonToLeave(refusedWith(code))).toBeUndefined();
    }
    expect(reasonToLeave({ status: "offline", state: undefined })).toBeUndefined();
  });
});
