// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { SourceCard } from "#components/insight/lens/source-card.tsx";
import type { Lens } from "#components/insight/lens/use-lens.ts";
import { loadMessages } from "#i18n/messages.ts";
import type { KeptTable, SectorTable } from "#lib/insight/kept/economy.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import { doubleByte, utf8 } from "#tests/lib/insight/tables/sheet-bytes.ts";

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});
afterEach(cleanup);

const csv = "部门,农业,制造业,最终需求,排放强度\n农业,150,500,350,0.8\n制造业,200,100,1700,0.3\n";
const present: KeptTable = {
  ...{ origin: "file", fileName: "现有.csv", unit: "" },
  economy: { sectors: ["A"], coefficients: [[0]], demand: [1], intensities: [1] },
};
const messages = await loadMessages("zh-Hans");
const words = messages["insight-lens"];

/** The card, with what it was asked to keep; keeping ends when `finish` is called. */
function shown({
  table,
  isFacilitator = true,
}: Readonly<{ table?: KeptTable; isFacilitator?: boolean }>) {
  const asked: string[] = [];
  let finish = () => {};
  const until = (what: string) => {
    asked.push(what);
    return new Promise<boolean>((resolve) => {
      finish = () => resolve(true);
    });
  };
  const lensOf = (now: KeptTable | null): Lens => ({
    kept: {
      ...{
        value: { ...keptParts.economy.empty, table: now },
        status: "ready",
        isSaving: false,
        isDamaged: false,
      },
      ...{ failure: undefined, change: async () => true },
    },
    ...{ table: now, levers: [], goal: keptParts.economy.empty.goal },
    ...{ isOwn: false, isChanged: false, canUndo: false },
    ...{ pull() {}, aim() {}, undo() {}, reset() {}, save: async () => true },
    look: (next?: SectorTable) => asked.push(`look at ${next?.fileName}`),
    keep: (next) => until(`keep ${next.fileName}`),
    remove: () => until("remove"),
  });
  const card = (now: KeptTable | null) => (
    <NextIntlClientProvider locale="zh-Hans" messages={messages}>
      <SourceCard lens={lensOf(now)} isFacilitator={isFacilitator} />
    </NextIntlClientProvider>
  );
  const { rerender, container } = render(card(table ?? null));
  return {
    asked,
    finish: () => finish(),
    nowHas: (next: KeptTable) => rerender(card(next)),
    choose(bytes: Uint8Array, name = "表.csv") {
      const input = container.querySelector("input[type=file]");
      if (!input) throw new Error("no place for a file");
      fireEvent.change(input, { target: { files: [new File([Uint8Array.from(bytes)], name)] } });
    },
  };
}
const button = (name: string) => screen.getByRole("button", { name });
const press = (name: string) => fireEvent.click(button(name));

describe("the card of the sector table", () => {
  it("shows what was read of a GBK file before it is taken", async () => {
    const { choose, asked } = shown({});
    choose(doubleByte(csv, "gb18030"));
    const preview = await screen.findByRole("region", { name: /表\.csv/ });
    expect(within(preview).getByText(/GBK/)).toBeTruthy();
    expect(within(preview).getByRole("rowheader", { name: "制造业" })).toBeTruthy();
    expect(asked).toEqual([]);
    press(words.preview.keep);
    expect(asked).toEqual(["keep 表.csv"]);
  });

  it("lists what is wrong by row and column, and offers nothing to take", async () => {
    const { choose, asked } = shown({ table: present });
    press(words.source.other);
    choose(utf8(csv.replace("500", "约五百").replace("200", "")), "坏表.csv");
    const list = await screen.findByRole("list", { name: words.faulty.list });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["第 2 行 C 列：“约五百”不是数字", `第 3 行 B 列：${words.faults["empty-cell"]}`]);
    expect(screen.queryByRole("button", { name: words.preview.keep })).toBeNull();
    expect(screen.getByText("现有.csv")).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it("reads the same file again when the person says what its cells hold", async () => {
    const { choose } = shown({});
    choose(utf8(csv.replace("150,500", ".15,.25").replace("200,100", ".2,.05")));
    await screen.findByRole("region", { name: /表\.csv/ });
    const before = screen.getByRole("rowheader", { name: "农业" }).nextElementSibling;
    fireEvent.click(
      screen.getByRole("radio", { name: new RegExp(words.choose.kinds.coefficients.title) }),
    );
    await screen.findByText("0.35");
    expect(before?.textContent).toBe("350");
  });

  it("asks before everybody's table is replaced", async () => {
    const { choose, asked } = shown({ table: present });
    press(words.source.other);
    choose(utf8(csv));
    await screen.findByRole("region", { name: /表\.csv/ });
    press(words.preview.keep);
    expect(screen.getByText(words.ask.replaceText)).toBeTruthy();
    expect(asked).toEqual([]);
    press(words.ask.replace);
    expect(asked).toEqual(["keep 表.csv"]);
  });

  it("leaves a question open that was asked while a table was being kept", async () => {
    const { choose, finish, nowHas, asked } = shown({});
    choose(utf8(csv));
    await screen.findByRole("region", { name: /表\.csv/ });
    press(words.preview.keep);
    nowHas(present);
    press(words.source.remove);
    finish();
    // What keeping does afterwards is done: the card is closed, the question is not.
    await screen.findByRole("button", { name: words.source.other });
    expect(screen.getByText(words.ask.removeText)).toBeTruthy();
    press(words.ask.remove);
    expect(asked).toEqual(["keep 表.csv", "remove"]);
  });

  it("lets participants look at a table of their own, and change nothing for others", async () => {
    const { choose, asked } = shown({ table: present, isFacilitator: false });
    expect(screen.queryByRole("button", { name: words.source.remove })).toBeNull();
    press(words.source.other);
    choose(utf8(csv));
    await screen.findByRole("region", { name: /表\.csv/ });
    expect(screen.queryByRole("button", { name: words.preview.keep })).toBeNull();
    press(words.preview.look);
    expect(asked).toEqual(["look at 表.csv"]);
  });
});
