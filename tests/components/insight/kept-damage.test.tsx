// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LensView } from "#components/insight/lens/lens-view.tsx";
import { ParticipationView } from "#components/insight/participation/participation-view.tsx";
import { ReceiptView } from "#components/insight/receipt/receipt-view.tsx";
import { SynthesisView } from "#components/insight/synthesis/synthesis-view.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { type KeptPartId, keptPartIds, keptParts } from "#lib/insight/kept/kept-parts.ts";
import { type Locale, locales } from "#lib/locales.ts";
import type { Role } from "#lib/workshop/model.ts";
import { sampleNote, sourceWith } from "#tests/lib/insight/sample-source.ts";
import { showInsight } from "./show-insight.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const views: Readonly<Record<KeptPartId, ReactNode>> = {
  economy: <LensView />,
  participation: <ParticipationView />,
  receipt: <ReceiptView />,
  synthesis: <SynthesisView />,
};

const source = sourceWith(
  ["t1", "t2"].map((teamId) =>
    sampleNote({ id: teamId, teamId, templateId: "sdg-mapper", zoneId: "link", text: "shade" }),
  ),
);

type Reader = Readonly<{ role?: Role; locale?: Locale; isDamaged?: boolean }>;

async function show(part: KeptPartId, { isDamaged = true, ...who }: Reader = {}) {
  const kept = { revision: 4, value: keptParts[part].empty, isDamaged };
  const answers = {
    [`kept/${part}`]: kept,
    participation: { isOn: false, own: null, teams: null },
  };
  const asked = await showInsight(views[part], { source, answers, ...who });
  return { asked, words: (await loadMessages(who.locale ?? "en")).insight.damaged };
}

describe.each(keptPartIds)("%s that cannot be read", (part) => {
  it("is said to be so, with what to do before it is replaced", async () => {
    const { words } = await show(part);
    expect(await screen.findByText(words.title)).toBeDefined();
    expect(screen.getByText(words.facilitator)).toBeDefined();
  });

  it("is said to others, who are to tell who leads", async () => {
    const { words } = await show(part, { role: "participant" });
    expect(await screen.findByText(words.others)).toBeDefined();
  });

  it("is not said of one that can be", async () => {
    const { asked, words } = await show(part, { isDamaged: false });
    await vi.waitFor(() => expect(asked.join()).toContain(`kept/${part}`));
    await vi.waitFor(() => expect(document.body.textContent).not.toBe(""));
    expect(screen.queryByText(words.title)).toBeNull();
  });
});

it.each(locales)("is said in %s", async (locale) => {
  const { words } = await show("participation", { locale });
  expect(await screen.findByText(words.title)).toBeDefined();
});

it("leaves figures on people off, and can be put right by switching them on", async () => {
  const { asked } = await show("participation");
  const words = (await loadMessages("en"))["insight-participation"];
  fireEvent.click(await screen.findByRole("button", { name: words.switchOn }));
  await vi.waitFor(() =>
    expect(asked).toContain("PUT /api/workshops/w1/insight/kept/participation"),
  );
  expect(await screen.findByText(words.off)).toBeDefined();
});
