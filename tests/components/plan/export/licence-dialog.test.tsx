// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LicenceDialog } from "#components/plan/export/licence-dialog.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { problem } from "#lib/http/problem.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { commandSchema } from "#lib/workshop/commands.ts";
import { licences, publicationSchema } from "#lib/workshop/publication.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(locale: Locale = "en") {
  const commands: unknown[] = [];
  const network = { isDown: false };
  vi.stubGlobal("fetch", async (path: string, { body }: RequestInit = {}) => {
    expect(path).toBe("/sync/w1/commands");
    if (network.isDown) return problem("storage-failed");
    commands.push(commandSchema.parse(JSON.parse(String(body))));
    return new Response("{}");
  });
  const messages = await loadMessages(locale);
  const words = messages["export-centre"].licence;
  render(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={messages}>
      <LicenceDialog workshopId="w1" initial={publicationSchema.parse({})} />
    </NextIntlClientProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: words.open }));
  // What is in it is fetched.
  await screen.findAllByRole("radio", {}, { timeout: 10_000 });
  return { words, messages, commands, network };
}

const save = (words: { save: string }) =>
  fireEvent.click(screen.getByRole("button", { name: words.save }));

describe("licence and names", () => {
  it.each(locales)("says in %s what others may do under each licence", async (locale) => {
    const { words } = await open(locale);
    expect(screen.getAllByRole("radio")).toHaveLength(licences.length);
    for (const key of Object.keys(words.names) as (keyof typeof words.names)[]) {
      const option = screen.getByRole("radio", { name: `${words.names[key]} ${words.texts[key]}` });
      expect(option).toHaveProperty("checked", key === "all-rights-reserved");
    }
  });

  it("tells the workshop, and shows beside the button what holds now", async () => {
    const { words, commands } = await open();
    fireEvent.click(screen.getByRole("radio", { name: /^CC BY-SA/ }));
    fireEvent.click(screen.getByLabelText(words.minors));
    expect(screen.getByText(words.minorsOff)).toBeTruthy();
    save(words);
    expect(await screen.findByText(words.saved)).toBeTruthy();
    expect(commands).toEqual([
      { type: "set-publication", licence: "CC-BY-SA-4.0", forMinors: false },
    ]);
    expect(document.body.textContent).toContain(`Licence: CC BY-SA 4.0 · ${words.minorsOff}`);
  });

  it("says that it was not saved, and changes nothing beside the button", async () => {
    const { words, messages, network } = await open();
    network.isDown = true;
    fireEvent.click(screen.getByRole("radio", { name: /^CC0/ }));
    save(words);
    expect(await screen.findByText(messages.problems["storage-failed"])).toBeTruthy();
    await waitFor(() =>
      expect(document.body.textContent).toContain("Licence: All rights reserved"),
    );
  });
});
