// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { POST as merge } from "#app/api/workshops/[workshopId]/members/[memberId]/merge/route.ts";
import { DELETE, PATCH } from "#app/api/workshops/[workshopId]/members/[memberId]/route.ts";
import { POST as signOut } from "#app/api/workshops/[workshopId]/members/[memberId]/sign-out/route.ts";
import { GET } from "#app/api/workshops/[workshopId]/members/route.ts";
import { PeoplePanel } from "#components/people/people-panel.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { problem } from "#lib/http/problem.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { createWorkshop, openBrowser, startApp } from "#tests/app/test-app.ts";

const words = await loadMessages("en");

/** The panel of a facilitator; only the network between page and server is replaced. */
async function openPanel(names: readonly string[] = ["Ana", "Ben"]) {
  const { storage } = startApp();
  const { id, code } = await createWorkshop();
  const ids: Record<string, string> = {};
  for (const name of names) {
    // Who comes in the same millisecond comes in no order.
    const before = Date.now();
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(before), { interval: 1 });
    const joined = await openBrowser().join({ code, name });
    ids[name] = (await joined.json()).participantId;
  }
  const network = { isDown: false };
  // The page's own requests may not name a cookie, here as in a browser.
  const token = newToken();
  const [boss] = await storage.listMembers(id);
  await storage.revokeMember(id, boss?.id ?? "");
  await storage.grant(hashSecret(token), id, boss?.id ?? "", 9e15);
  const program = openBrowser({ authorization: `Bearer ${token}` });
  vi.stubGlobal("fetch", async (path: string, { method, body }: RequestInit) => {
    if (network.isDown) return problem("storage-failed");
    const [, , , workshopId = "", , memberId = "", more] = path.split("/");
    const request = program.request(method ?? "GET", path, body ?? undefined);
    const context = { params: Promise.resolve({ workshopId, memberId }) };
    if (method === "GET") return GET(request, context);
    if (more === "sign-out") return signOut(request, context);
    if (more === "merge") return merge(request, context);
    return method === "PATCH" ? PATCH(request, context) : DELETE(request, context);
  });

  async function tree(online: ReadonlySet<string> | undefined) {
    const workshop = await storage.findWorkshop(id);
    const members = await storage.listMembers(id);
    if (!workshop) throw new Error("no workshop");
    return (
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={words}>
        <PeoplePanel
          state={publicState(workshop, members)}
          ownId={members[0]?.id ?? ""}
          online={online}
        />
      </NextIntlClientProvider>
    );
  }
  const everybody = new Set(Object.values(ids));
  const { rerender } = render(await tree(everybody));
  /** What the live state brings. */
  const update = async (live: { online?: ReadonlySet<string> } = { online: everybody }) => {
    const next = await tree(live.online);
    act(() => rerender(next));
  };
  const openRow = (name: string) =>
    fireEvent.click(screen.getByRole("button", { name: rowOf(name) }));
  return { storage, id, ids, network, update, openRow };
}

const rowOf = (name: string) => new RegExp(`^${name}`);
const rows = () => within(screen.getByRole("list", { name: "People in this workshop" }));
const namesShown = () =>
  rows()
    .getAllByRole("listitem")
    .map((row) => row.textContent);
const part = () => screen.getByLabelText("Team or role") as HTMLSelectElement;
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("the people panel", () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it("gives somebody another name, and not an empty one", async () => {
    const { storage, id, ids, openRow, update } = await openPanel();
    openRow("Ana");
    press("Rename");
    const field = screen.getByLabelText("Name");
    fireEvent.change(field, { target: { value: "  " } });
    press("Save the name");
    expect(screen.getByText("Type a name.")).toBeDefined();
    fireEvent.change(field, { target: { value: " Ana  Maria " } });
    press("Save the name");
    await screen.findByText("The new name is Ana Maria.");
    expect(await storage.findMember(id, ids.Ana ?? "")).toMatchObject({ name: "Ana Maria" });
    await update();
    expect(namesShown().join()).toContain("Ana Maria");
  });

  it("makes one person of two, after saying what follows", async () => {
    const { storage, id, ids, openRow, update } = await openPanel(["Ana", "ana", "Ben"]);
    expect(screen.getAllByText("perhaps here twice")).toHaveLength(2);
    openRow("ana");
    press("Here twice…");
    const dialog = within(screen.getByRole("alertdialog", { name: "Is ana here twice?" }));
    // The only other one of that name is suggested, and who came first stays.
    expect((dialog.getByLabelText("The other entry") as HTMLSelectElement).value).toBe(ids.Ana);
    expect((dialog.getByRole("radio", { name: /^Ana/ }) as HTMLInputElement).checked).toBe(true);
    expect(dialog.getByText("All devices and return codes of both go on as Ana.")).toBeDefined();
    press("Make them one");
    await screen.findByText("ana goes on as Ana.");
    expect(await storage.findMember(id, ids.ana ?? "")).toBeUndefined();
    expect(await storage.findMember(id, ids.Ana ?? "")).toMatchObject({ formerIds: [ids.ana] });
    await update();
    expect(screen.queryByText("perhaps here twice")).toBeNull();
  });

  it("says who is in, in which team, since when, on how many devices and whether connected", async () => {
    const { ids, update } = await openPanel();
    await screen.findAllByText(/1 device/);
    const [self, ana, ben] = namesShown();
    expect(self).toMatch(/^Facilitator \(you\)Facilitator · came .+ · 1 device.*connectedRename$/);
    expect(ana).toMatch(/^AAnaSolar · came .+ · 1 deviceconnected$/);
    expect(ben).toMatch(/^BBenWind · came .+ · 1 deviceconnected$/);
    expect(screen.getByText("3 people")).toBeDefined();
    expect(screen.getByText("3 connected")).toBeDefined();

    await update({ online: new Set([ids.Ben ?? ""]) });
    expect(namesShown()[1]).toMatch(/not connected$/);
    await update({});
    expect(screen.queryByText(/^\d connected$/)).toBeNull();
    expect(screen.getByText(/^No connection/)).toBeDefined();
  });

  it("moves somebody to another team, and makes an observer of them", async () => {
    const { storage, id, ids, update, openRow } = await openPanel();
    openRow("Ana");
    expect(part().value).toBe("team-1");

    fireEvent.change(part(), { target: { value: "team-2" } });
    expect(part().value).toBe("team-2");
    await waitFor(async () => {
      expect(await storage.findMember(id, ids.Ana ?? "")).toMatchObject({ teamId: "team-2" });
    });
    await update();
    expect(namesShown()[1]).toContain("Wind");

    fireEvent.change(part(), { target: { value: ".observes" } });
    await waitFor(async () => {
      expect(await storage.findMember(id, ids.Ana ?? "")).toMatchObject({ role: "observer" });
    });
    await update();
    expect(namesShown()[1]).toContain("Observes");
    expect(part().selectedOptions[0]?.textContent).toBe("Observes only");
  });

  it("asks before it removes somebody, says that it has, and keeps the focus", async () => {
    const { storage, id, ids, update, openRow } = await openPanel();
    openRow("Ana");
    press("Remove");
    const question = screen.getByRole("alertdialog", { name: "Remove Ana from the workshop?" });
    fireEvent.click(within(question).getByRole("button", { name: "Cancel" }));
    expect(await storage.findMember(id, ids.Ana ?? "")).toBeDefined();

    press("Remove");
    fireEvent.click(
      within(screen.getByRole("alertdialog")).getByRole("button", { name: "Remove" }),
    );
    await screen.findByText("Ana has been removed.");
    expect(await storage.findMember(id, ids.Ana ?? "")).toBeUndefined();
    await update();
    expect(screen.queryByRole("button", { name: rowOf("Ana") })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("list"));
  });

  it("asks before it signs somebody out, and shows that nothing is signed in any more", async () => {
    const { storage, id, ids, openRow, update } = await openPanel();
    await screen.findAllByText(/1 device/);
    openRow("Ben");
    press("Sign out");
    fireEvent.click(
      within(screen.getByRole("alertdialog")).getByRole("button", { name: "Sign out" }),
    );
    await screen.findByText("Ben is signed out.");
    expect((await storage.countSessions(id, Date.now())).has(ids.Ben ?? "")).toBe(false);
    await update({ online: new Set([ids.Ana ?? ""]) });
    await waitFor(() => expect(namesShown()[2]).toContain("signed out"));
  });

  it("says what did not work, and leaves the choice as it was", async () => {
    const { network, openRow } = await openPanel();
    openRow("Ana");
    network.isDown = true;
    fireEvent.change(part(), { target: { value: "team-2" } });
    await screen.findByText(words.problems["storage-failed"]);
    expect(part().value).toBe("team-1");

    press("Remove");
    const question = screen.getByRole("alertdialog");
    fireEvent.click(within(question).getByRole("button", { name: "Remove" }));
    await within(question).findByText(words.problems["storage-failed"]);
    expect(screen.getByRole("button", { name: rowOf("Ana") })).toBeDefined();
  });

  it("lists people even if their details cannot be loaded, and tries again when asked", async () => {
    const { network, update } = await openPanel();
    await screen.findAllByText(/1 device/);
    network.isDown = true;
    await update({ online: new Set() });
    const retry = await screen.findByRole("button", { name: "Try again" });
    expect(namesShown()).toHaveLength(3);
    network.isDown = false;
    fireEvent.click(retry);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Try again" })).toBeNull());
  });

  it("offers nothing to be done about who leads", async () => {
    await openPanel([]);
    expect(screen.queryByRole("button", { name: rowOf("Facilitator") })).toBeNull();
    expect(screen.getByText(/^Nobody has joined yet/)).toBeDefined();
  });

  it("finds a name among many", async () => {
    await openPanel(["Ana", "Anna", "李明", ...Array.from({ length: 9 }, (_, i) => `Person ${i}`)]);
    fireEvent.change(screen.getByLabelText("Find a name"), { target: { value: " AN" } });
    expect(rows().getAllByRole("listitem")).toHaveLength(2);
    fireEvent.change(screen.getByLabelText("Find a name"), { target: { value: "明" } });
    expect(rows().getAllByRole("listitem")).toHaveLength(1);
    fireEvent.change(screen.getByLabelText("Find a name"), { target: { value: "zz" } });
    expect(screen.getByText("Nobody here is called “zz”.")).toBeDefined();
  });
});
