// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { POST as join } from "#app/api/join/route.ts";
import { Door } from "#components/join/door.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { createWorkshop, openBrowser, startApp } from "#tests/app/test-app.ts";

const words = await loadMessages("en");
const teams = [
  { id: "team-1", name: "Solar", size: 2 },
  { id: "team-2", name: "Wind", size: 0 },
];

/** A workshop, and its door in a browser of its own; only the network between is replaced. */
async function startWorkshop() {
  const { storage } = startApp();
  const { id, code } = await createWorkshop();
  return { storage, id, code };
}

function openDoor(code: string, choosesTeam = true) {
  const browser = openBrowser();
  const requests = vi.fn();
  vi.stubGlobal("fetch", async (path: string, { body }: { body: string }) => {
    requests(JSON.parse(body));
    return join(browser.request("POST", path, body));
  });
  const push = vi.fn();
  const router = { push, replace: vi.fn(), refresh: vi.fn(), prefetch: vi.fn() };
  cleanup();
  render(
    <AppRouterContext.Provider value={router as never}>
      <NextIntlClientProvider locale="en" messages={words}>
        <Door code={code} teams={teams} choosesTeam={choosesTeam} />
      </NextIntlClientProvider>
    </AppRouterContext.Provider>,
  );
  return { requests, push };
}

const nameField = () => screen.getByLabelText("Your name");
const returnCode = () => screen.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent ?? "";
const submit = () => fireEvent.click(screen.getByRole("button", { name: "Join" }));

describe("the door", () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it("offers no team where the facilitator has arranged them, and says which it is", async () => {
    const { storage, id, code } = await startWorkshop();
    await storage.changeWorkshop(id, (workshop) => ({ ...workshop, grouping: "balanced" }));
    openDoor(code, false);
    expect(screen.queryByRole("radio")).toBeNull();
    expect(screen.getByText(/has arranged the teams/)).toBeDefined();
    fireEvent.change(nameField(), { target: { value: "Mei" } });
    submit();
    expect((await screen.findByText(/^(Solar|Wind)$/)).textContent).toMatch(/Solar|Wind/);
  });

  it("lets someone in and shows the return code, once and large", async () => {
    const { storage, id, code } = await startWorkshop();
    openDoor(code);
    expect(document.activeElement).toBe(nameField());

    fireEvent.change(nameField(), { target: { value: " Mei " } });
    fireEvent.click(screen.getByLabelText(/Wind/));
    submit();

    const news = await screen.findByRole("heading", { name: "You are in, Mei" });
    await waitFor(() => expect(document.activeElement).toBe(news));
    const [, mei] = await storage.listMembers(id);
    expect(mei).toMatchObject({ name: "Mei", teamId: "team-2" });
    expect(returnCode()).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    const link = screen.getByRole("link", { name: "Go to the workshop" });
    expect(link.getAttribute("href")).toBe(`/en/workshops/${id}`);
  });

  it("makes one person of two quick presses", async () => {
    const { storage, id, code } = await startWorkshop();
    openDoor(code);
    fireEvent.change(nameField(), { target: { value: "Mei" } });
    submit();
    submit();
    await screen.findByRole("heading", { name: "You are in, Mei" });
    expect(await storage.listMembers(id)).toHaveLength(2);
  });

  it("asks for a name before it asks the server", async () => {
    const { code } = await startWorkshop();
    const { requests } = openDoor(code);
    fireEvent.change(nameField(), { target: { value: " \u3000 " } });
    submit();
    expect(screen.getByRole("alert").textContent).toContain("Type a name first");
    fireEvent.change(nameField(), { target: { value: "名".repeat(41) } });
    submit();
    expect(screen.getByRole("alert").textContent).toContain("40 characters");
    expect(requests).not.toHaveBeenCalled();
  });

  it("leaves the Enter that accepts a suggestion to the input method", async () => {
    openDoor((await startWorkshop()).code);
    const composing = { key: "Enter", isComposing: true };
    // fireEvent answers false if the default action, sending the form, was prevented.
    expect(fireEvent.keyDown(nameField(), composing)).toBe(false);
    expect(fireEvent.keyDown(nameField(), { key: "Enter" })).toBe(true);
  });

  it("brings somebody back by the return code, and says when it is wrong", async () => {
    const { storage, id, code } = await startWorkshop();
    openDoor(code);
    fireEvent.change(nameField(), { target: { value: "Mei" } });
    submit();
    await screen.findByRole("heading", { name: "You are in, Mei" });
    const rejoin = returnCode();

    const { push } = openDoor(code);
    const field = screen.getByLabelText("Return code");
    const send = () => fireEvent.click(screen.getByText("Come back"));
    fireEvent.change(field, { target: { value: "ABCD-EFGH" } });
    send();
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("not known"));
    fireEvent.change(field, { target: { value: rejoin.toLowerCase() } });
    send();

    await waitFor(() => expect(push.mock.calls[0]?.[0]).toBe(`/en/workshops/${id}`));
    expect(await storage.listMembers(id)).toHaveLength(2);
  });

  it("says in words why the server refused", async () => {
    openDoor((await startWorkshop()).code);
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("network");
    });
    fireEvent.change(nameField(), { target: { value: "Mei" } });
    submit();
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toContain("server cannot be reached"),
    );
  });
});
