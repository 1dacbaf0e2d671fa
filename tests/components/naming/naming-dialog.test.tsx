// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { GET, PUT } from "#app/api/workshops/[workshopId]/attribution/route.ts";
import { NamingDialog } from "#components/naming/naming-dialog.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { createWorkshop, openBrowser, startApp } from "#tests/app/test-app.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The question as Mei sees it; only the network between page and server is replaced. */
async function ask(locale: Locale = "en", publication?: Readonly<{ forMinors: boolean }>) {
  const { storage } = startApp();
  const { id, code } = await createWorkshop();
  if (publication) {
    const workshop = (await storage.findWorkshop(id)) ?? expect.fail("no workshop");
    const { licence } = workshop.publication;
    await storage.saveWorkshop({ ...workshop, publication: { licence, ...publication } });
  }
  const joined = await openBrowser().join({ code, name: "Mei Lin" });
  const { participantId } = (await joined.json()) as { participantId: string };
  const token = newToken();
  await storage.grant(hashSecret(token), id, participantId, 9e15);
  const program = openBrowser({ authorization: `Bearer ${token}` });
  const network = { isDown: false };
  vi.stubGlobal("fetch", async (path: string, { method, body }: RequestInit = {}) => {
    if (network.isDown) throw new TypeError("Failed to fetch");
    const request = program.request(method ?? "GET", path, body ?? undefined);
    const context = { params: Promise.resolve({ workshopId: id }) };
    return method === "PUT" ? PUT(request, context) : GET(request, context);
  });
  const messages = await loadMessages(locale);
  const words = messages.naming;
  const show = () =>
    render(
      <NextIntlClientProvider locale={locale} timeZone="UTC" messages={messages}>
        <NamingDialog workshopId={id} isOpen onOpenChange={() => {}} />
      </NextIntlClientProvider>,
    );
  const stored = async () => (await storage.findMember(id, participantId))?.attribution;
  return { words, messages, network, show, stored };
}

const radio = (name: string) => screen.findByRole("radio", { name: new RegExp(`^${name}`) });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("how papers name somebody", () => {
  it.each(locales)("says in %s what holds as long as nothing is said", async (locale) => {
    const { show, words } = await ask(locale);
    show();
    expect(await screen.findByText(words.unsaid.nobody)).toBeTruthy();
    const all = await screen.findAllByRole<HTMLInputElement>("radio");
    expect(all.map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(screen.getByRole("button", { name: words.save })).toHaveProperty("disabled", true);
  });

  it("says so where people are of age, too", async () => {
    const { show, words } = await ask("en", { forMinors: false });
    show();
    expect(await screen.findByText(words.unsaid.name)).toBeTruthy();
  });

  it("keeps another name, and shows it when asked again", async () => {
    const { show, words, stored } = await ask();
    const { unmount } = show();
    fireEvent.click(await radio(words.alias));
    fireEvent.change(screen.getByLabelText(words.aliasField), { target: { value: " 小鷺 " } });
    press(words.save);
    expect(await screen.findByText(words.saved)).toBeTruthy();
    expect(await stored()).toEqual({ as: "alias", alias: "小鷺" });
    expect(screen.queryByText(words.unsaid.nobody)).toBeNull();
    unmount();
    show();
    expect(await radio(words.alias)).toHaveProperty("checked", true);
    expect(screen.getByLabelText(words.aliasField)).toHaveProperty("value", "小鷺");
  });

  it("saves no empty name, and says what is missing", async () => {
    const { show, words, stored } = await ask();
    show();
    fireEvent.click(await radio(words.alias));
    fireEvent.change(screen.getByLabelText(words.aliasField), { target: { value: "   " } });
    press(words.save);
    expect(screen.getByText(words.aliasEmpty)).toBeTruthy();
    expect(await stored()).toBeUndefined();
  });

  it("says that it was not saved, and keeps what was chosen", async () => {
    const { show, words, messages, network, stored } = await ask();
    show();
    fireEvent.click(await radio(words.nobody));
    network.isDown = true;
    press(words.save);
    expect(await screen.findByText(messages.problems.offline)).toBeTruthy();
    expect(await radio(words.nobody)).toHaveProperty("checked", true);
    network.isDown = false;
    press(words.save);
    await waitFor(async () => expect(await stored()).toEqual({ as: "nobody" }));
    await screen.findByText(words.saved);
  });

  it("can be asked again when it could not be looked up", async () => {
    const { show, words, messages, network } = await ask();
    network.isDown = true;
    show();
    expect(await screen.findByText(messages.problems.offline)).toBeTruthy();
    network.isDown = false;
    press(words.retry);
    expect(await radio(words.name)).toBeTruthy();
  });
});
