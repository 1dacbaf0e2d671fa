// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import type { TidyFacts } from "#components/board/notes/use-tidy-facts.ts";
import { Outline } from "#components/board/outline/outline.tsx";
import { createOutlineDesk } from "#components/board/outline/outline-desk.ts";
import type { BoardRoom } from "#components/board/room/board-room.ts";
import { createOwnRecords } from "#components/board/room/own-records.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { loadMessages } from "#i18n/messages.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";

const templateId = "T07-twin-transition";
const template = findTemplate(templateId);
if (!template) throw new Error("this template is gone");
const layout = layoutSheet(template, null);
const [here, there] = layout.zones;
if (!here || !there) throw new Error("this template has too few zones");

const facts: TidyFacts = {
  orders: ["time", "colour", "random"],
  optionsFor: (order) => ({ order, scores: {}, nameOf: () => undefined, random: () => 0 }),
};

afterEach(cleanup);

async function show({ canWrite = true, ownOnly = false } = {}) {
  const doc = new Y.Doc();
  const text = (await loadTemplateTexts("en"))[templateId];
  if (!text) throw new Error("this template has no words");
  const room = { doc, own: createOwnRecords(doc) } as BoardRoom;
  const sheet = { layout, text, tones: {}, focusZones: [here?.id ?? ""] };
  render(
    <NextIntlClientProvider locale="en" messages={await loadMessages("en")}>
      <Outline
        {...{ room, sheet, canWrite, ownOnly, facts, templateId }}
        memberId="mei"
        canAdd
        canAddCards
        isPhone
      />
    </NextIntlClientProvider>,
  );
  const nameOf = (id: string) => text.zones[id]?.name ?? "";
  const notes = () => outcomesOf(readRecords(doc), layout);
  return {
    doc,
    nameOf,
    notes,
    box: () => screen.getByLabelText(`New note in ${nameOf(here?.id ?? "")}`),
  };
}

/** Another person, whose changes come from the server. */
function other(doc: Y.Doc) {
  const theirs = new Y.Doc();
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
  const desk = createOutlineDesk({
    doc: theirs,
    memberId: "lin",
    newId: () => "theirs",
    mayWrite: () => true,
    layout: () => layout,
  });
  const send = () => act(() => Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs), "server"));
  return { desk, send };
}

const write = (element: HTMLElement, value: string) =>
  fireEvent.change(element, { target: { value } });
const send = (element: HTMLElement, more = {}) =>
  fireEvent.keyDown(element, { key: "Enter", ctrlKey: true, ...more });

/** The entry in a zone's menu; the tests' document knows no popovers, and shows what is in them. */
function openMany(zone: string) {
  HTMLElement.prototype.hidePopover = () => {};
  const region = screen.getByRole("region", { name: new RegExp(zone) });
  fireEvent.click(within(region).getByText("Add many notes…"));
}

describe("the list of a board", () => {
  it("[O1] puts a card into a zone, and shows it in the reader's language", async () => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    const { notes, nameOf } = await show();
    const zone = screen.getByRole("region", { name: new RegExp(nameOf(here.id)) });
    fireEvent.click(within(zone).getByLabelText(`Put a card into “${nameOf(here.id)}”`));
    // The decks are fetched when they are asked for, which takes a busy machine a while.
    const search = await screen.findByLabelText("Find a card", {}, { timeout: 15_000 });
    write(search, "sdg 7");
    fireEvent.click(screen.getByRole("button", { name: /^SDG 7\s*Affordable/ }));

    expect(notes()).toMatchObject([{ text: "", zoneId: here.id, marks: { card: "sdg/7" } }]);
    expect(await within(zone).findByText("SDG 7 · Affordable and Clean Energy")).toBeDefined();
    expect(screen.getByText("On the board")).toBeDefined();
    fireEvent.click(screen.getAllByRole("button", { name: "Undo" })[0] as HTMLElement);
    expect(notes()).toEqual([]);
  });

  it("[O1] sends a note with Ctrl + Enter, and not while an input method chooses", async () => {
    const { box, notes, nameOf } = await show();
    box().focus();
    write(box(), "太阳能屋顶");
    fireEvent.keyDown(box(), { key: "Enter", isComposing: true });
    send(box(), { isComposing: true });
    send(box(), { keyCode: 229 });
    expect(notes()).toEqual([]);
    send(box());
    expect(notes()).toMatchObject([{ text: "太阳能屋顶", zoneId: here.id, authorId: "mei" }]);
    expect(box()).toHaveProperty("value", "");
    expect(document.activeElement).toBe(box());
    const zone = screen.getByRole("region", { name: new RegExp(nameOf(here.id)) });
    expect(await within(zone).findByRole("listitem")).toBeDefined();
    expect(within(zone).getByText("Yours")).toBeDefined();
  });

  it("[O2] lets two people write in one note, and waits while an input method composes", async () => {
    const { doc, box, notes } = await show();
    write(box(), "roof");
    send(box());
    fireEvent.click(await screen.findByRole("button", { name: "Change: roof" }));
    const field = screen.getByLabelText("Change the note");
    expect(document.activeElement).toBe(field);
    const id = notes()[0]?.id ?? "";

    const lin = other(doc);
    lin.desk.write(id, { at: 0, remove: 0, insert: "A " });
    lin.send();
    expect(field).toHaveProperty("value", "A roof");

    fireEvent.compositionStart(field);
    write(field, "A roofni");
    lin.desk.write(id, { at: 0, remove: 1, insert: "The" });
    lin.send();
    expect(field).toHaveProperty("value", "A roofni");
    expect(notes()[0]?.text).toBe("The roof");
    write(field, "A roof你");
    fireEvent.compositionEnd(field);
    expect(notes()[0]?.text).toBe("The roof你");
    expect(field).toHaveProperty("value", "The roof你");

    fireEvent.keyDown(field, { key: "Escape" });
    const change = await screen.findByRole("button", { name: /^Change: The roof/ });
    await waitFor(() => expect(document.activeElement).toBe(change));
  });

  it("[O3] moves and deletes by keyboard, keeps the focus, and takes it back", async () => {
    const { box, notes, nameOf } = await show();
    write(box(), "roof");
    send(box());
    fireEvent.click(await screen.findByRole("button", { name: "Move to another zone: roof" }));
    const choice = screen.getByRole("group", { name: "Move to another zone" });
    expect(choice.contains(document.activeElement)).toBe(true);
    const target = new RegExp(`^${nameOf(there.id)}`);
    const [goal] = within(choice).getAllByRole("button", { name: target });
    if (goal) fireEvent.click(goal);
    expect(notes()[0]?.zoneId).toBe(there.id);
    const zone = screen.getByRole("region", { name: target });
    const remove = await within(zone).findByRole("button", { name: "Delete: roof" });
    await waitFor(() =>
      expect((document.activeElement as HTMLElement).dataset.action).toBe("move"),
    );
    fireEvent.click(remove);
    expect(notes()).toEqual([]);
    expect(screen.getByText("Note deleted. You can undo this.")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(notes()).toHaveLength(1);
  });

  it("[O5] offers nothing to whoever only reads", async () => {
    const { doc } = await show({ canWrite: false });
    const lin = other(doc);
    lin.desk.add({ zoneId: here.id, columnId: null }, "theirs");
    lin.send();
    expect(await screen.findByText("theirs")).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("[O7] adds a pasted list after a look at it, leaving out what is crossed off", async () => {
    const { notes, nameOf } = await show();
    const zone = nameOf(here.id);
    openMany(zone);
    const dialog = screen.getByRole("dialog");
    write(
      within(dialog).getByLabelText("Lines, a list or a table"),
      "1. roof\n2. lamps\n3. meters",
    );
    fireEvent.click(within(dialog).getByRole("button", { name: "Show the notes" }));
    expect(within(dialog).getByText("3 notes chosen")).toBeDefined();
    fireEvent.click(within(dialog).getByLabelText("Add note 2"));
    write(within(dialog).getByLabelText("Words of note 3"), "smart meters");
    fireEvent.click(within(dialog).getByRole("button", { name: "Add 2 notes" }));
    expect(notes().map(({ text, zoneId }) => [text, zoneId])).toEqual([
      ["roof", here.id],
      ["smart meters", here.id],
    ]);
    expect(screen.getByText("2 notes are on the board. You can undo this.")).toBeDefined();
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    expect(notes()).toEqual([]);
  });

  it("[O7] takes zones, tags and sources from a table, and names what it does not know", async () => {
    const { notes, nameOf } = await show();
    const zone = nameOf(here.id);
    openMany(zone);
    const dialog = screen.getByRole("dialog");
    const table = [
      "区域\t便签\t标签\t来源",
      `${nameOf(there.id)}\troof\tSDG 7, unheard of\tLog`,
      "Nowhere\tlamps\t\t",
    ];
    write(within(dialog).getByLabelText("Lines, a list or a table"), table.join("\n"));
    fireEvent.click(within(dialog).getByRole("button", { name: "Show the notes" }));
    expect(await within(dialog).findByText(/No card is called “unheard of”/)).toBeDefined();
    expect(within(dialog).getByText(/No zone is called “Nowhere”/)).toBeDefined();
    fireEvent.click(within(dialog).getByRole("button", { name: "Add 2 notes" }));
    expect(notes().find(({ text }) => text === "roof")).toMatchObject({
      zoneId: there.id,
      marks: { tags: ["sdg/7"], source: "Log" },
    });
    expect(notes().find(({ text }) => text === "lamps")?.zoneId).toBe(here.id);
  });

  it("[O9] tags a note by keyboard, says how sure one is and where it is from", async () => {
    const { box, notes } = await show();
    write(box(), "roof");
    send(box());
    fireEvent.click(await screen.findByRole("button", { name: "Tags and source: roof" }));
    const search = await screen.findByRole("combobox", { name: "Find a tag" });
    write(search, "clean energy");
    const found = () =>
      within(screen.getByRole("listbox", { name: "Tags to choose from" })).getAllByRole("option");
    const [first] = found();
    expect(first?.textContent).toContain("Affordable and Clean Energy");
    fireEvent.keyDown(search, { key: "Enter", isComposing: true });
    expect(first?.getAttribute("aria-selected")).toBe("false");
    fireEvent.keyDown(search, { key: "ArrowDown" });
    expect(search.getAttribute("aria-activedescendant")).toBe(first?.id);
    fireEvent.keyDown(search, { key: "Enter" });
    expect(first?.getAttribute("aria-selected")).toBe("true");
    write(search, "14040");
    expect(found()[0]?.textContent).toContain("Not checked yet");
    fireEvent.click(screen.getByLabelText("Unsure"));
    write(screen.getByLabelText("Source"), "  Meter log  ");
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    const expected = { tags: ["sdg/7"], confidence: "low", source: "Meter log" };
    expect(notes()[0]?.marks).toMatchObject(expected);
    expect(await screen.findByText("Source: Meter log")).toBeDefined();
    expect(screen.getByText("Confidence: Unsure")).toBeDefined();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("[O5] offers none of this to whoever may only read", async () => {
    const { doc } = await show({ canWrite: false });
    const lin = other(doc);
    lin.desk.add({ zoneId: here.id, columnId: null }, "roof");
    lin.send();
    await screen.findByText("roof");
    expect(screen.queryByRole("button", { name: /^(More for|Tags and source)/ })).toBeNull();
  });

  it("[E20] offers to change only what is one's own where that is the rule", async () => {
    const { doc, box } = await show({ ownOnly: true });
    const lin = other(doc);
    lin.desk.add({ zoneId: here.id, columnId: null }, "theirs");
    lin.send();
    await screen.findByText("theirs");
    write(box(), "mine");
    send(box());
    await screen.findByRole("button", { name: "Delete: mine" });
    for (const button of screen.getAllByRole("button")) {
      expect(button.getAttribute("aria-label") ?? "").not.toMatch(/theirs/);
    }
    expect(screen.queryByText("Tidy up")).toBeNull();
  });
});
