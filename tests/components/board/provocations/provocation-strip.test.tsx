// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { AnswerDialog } from "#components/board/provocations/answer-dialog.tsx";
import { ProvocationStrip } from "#components/board/provocations/provocation-strip.tsx";
import type { BoardRoom } from "#components/board/room/board-room.ts";
import { createOwnRecords } from "#components/board/room/own-records.ts";
import type { Scene } from "#components/board/stage/stage-scene.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { loadMessages } from "#i18n/messages.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { answersTo } from "#lib/insight/coverage/provocations.ts";
import type { Locale } from "#lib/locales.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import { sampleMember, sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const TEMPLATE = "T02-ecosystem-canvas";

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

let count = 0;
/** A question nobody has closed in an earlier test. */
function asked(changes: Partial<SentProvocation> = {}): SentProvocation {
  count += 1;
  return {
    ...{ id: `q${count}`, ruleId: "who-pays", stepId: "s1", sentAt: count, withdrawnAt: null },
    gap: {
      places: [
        { axisId: "sdg", key: "7" },
        { axisId: "ecosystem-pillars", key: "capital" },
      ],
      teamId: "t1",
    },
    ...changes,
  };
}
const alone = () =>
  asked({ ruleId: "not-alone", gap: { places: [{ axisId: "sdg", key: "17" }], teamId: null } });

const scene: Scene = {
  kind: "board",
  address: { kind: "board", workshopId: "w1", teamId: "t1", stepId: "s1" },
  ...{ step: sampleStep("s1"), isCurrent: true, readOnly: undefined, ownOnly: false },
};
/** What is asked is fetched when there is something, which takes a busy machine a while. */
const soon = { timeout: 15_000 };

async function strip(
  provocations: SentProvocation[],
  { locale = "en" as Locale, role = "participant" as "participant" | "observer" } = {},
) {
  const answered: SentProvocation[] = [];
  const messages = await loadMessages(locale);
  const me = sampleMember("ana", { role, teamId: role === "participant" ? "t1" : null });
  const shown = (list: SentProvocation[]) => (
    <NextIntlClientProvider locale={locale} messages={messages}>
      <ProvocationStrip
        workshop={sampleWorkshop({ provocations: list })}
        {...{ me, scene }}
        onAnswer={(one) => answered.push(one)}
      />
    </NextIntlClientProvider>
  );
  const { rerender } = render(shown(provocations));
  return { answered, change: (list: SentProvocation[]) => rerender(shown(list)) };
}

describe("a question on the board page", () => {
  it.each([
    [
      "en",
      "A question for your team",
      /“SDG 7 Affordable and Clean Energy”, but none says who pays/,
    ],
    ["zh-Hans", "给你们小组的问题", /“SDG 7 .+”，却没有一张说钱从哪里来/],
    ["zh-Hant", "給你們小組的問題", /「SDG 7 .+」，卻沒有一張說錢從哪裡來/],
  ] as const)("[Q1] names the gap in the reader's language: %s", async (locale, name, question) => {
    await strip([asked()], { locale });
    const card = await screen.findByRole("region", { name }, soon);
    expect(within(card).getByText(question)).toBeDefined();
    expect(screen.getByRole("status").textContent).toMatch(question);
    expect(await within(card).findAllByRole("listitem")).toHaveLength(2);
  });

  it("[Q1] can be closed for oneself, and is gone when it is withdrawn", async () => {
    const [first, second] = [asked(), alone()];
    const { answered, change } = await strip([first, second]);
    const card = () => screen.findByRole("region", { name: "A question for your team" }, soon);
    expect((await card()).dataset.provocation).toBe(second.id);
    fireEvent.click(screen.getByRole("button", { name: "Next question" }));
    expect((await card()).dataset.provocation).toBe(first.id);
    fireEvent.click(screen.getByRole("button", { name: "Answer" }));
    expect(answered).toEqual([first]);
    fireEvent.click(screen.getByRole("button", { name: /^Close this question/ }));
    expect((await card()).dataset.provocation).toBe(second.id);
    expect(screen.queryByRole("button", { name: "Next question" })).toBeNull();

    change([first, { ...second, withdrawnAt: 9 }]);
    expect(screen.queryByRole("region")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("[Q1] is seen without an answer by whoever looks on", async () => {
    await strip([asked()], { role: "observer" });
    expect(
      await screen.findByRole("region", { name: "A question for Rivers" }, soon),
    ).toBeDefined();
    expect(screen.queryByRole("button", { name: "Answer" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Withdraw" })).toBeNull();
  });

  it("says nothing about what this version does not know", async () => {
    const known = alone();
    await strip([known, asked({ ruleId: "of-a-later-version" })]);
    const card = await screen.findByRole("region", { name: "A question for your team" }, soon);
    expect(card.dataset.provocation).toBe(known.id);
    expect(screen.queryByText(/ of 2/)).toBeNull();
  });
});

describe("answering", () => {
  const template = findTemplate(TEMPLATE);
  if (!template) throw new Error("this template is gone");
  const layout = layoutSheet(template, null);

  async function answer(question: SentProvocation) {
    const doc = new Y.Doc();
    const text = (await loadTemplateTexts("en"))[TEMPLATE];
    if (!text) throw new Error("this template has no words");
    let isClosed = false;
    render(
      <NextIntlClientProvider locale="en" messages={await loadMessages("en")}>
        <AnswerDialog
          asked={question}
          room={{ doc, own: createOwnRecords(doc) } as BoardRoom}
          sheet={{ layout, text, tones: {}, focusZones: [] }}
          {...{ templateId: TEMPLATE, memberId: "ana", canWrite: true, ownOnly: false }}
          onClose={() => {
            isClosed = true;
          }}
        />
      </NextIntlClientProvider>,
    );
    return { notes: () => outcomesOf(readRecords(doc), layout), isClosed: () => isClosed };
  }

  it("[Q3] writes a note with the gap's tags, which stands in the gap then", async () => {
    const question = asked();
    const { notes, isClosed } = await answer(question);
    const field = screen.getByRole("textbox");
    fireEvent.change(field, { target: { value: "The energy saved in two winters pays" } });
    fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
    const [note] = notes();
    expect(note).toMatchObject({ zoneId: "capital", authorId: "ana" });
    expect(note?.marks.tags).toEqual(["sdg/7", "ecosystem-pillars/capital"]);
    expect(field).toHaveProperty("value", "");

    const board = { teamId: "t1", stepId: "s1", templateId: TEMPLATE, links: [] };
    const insightNotes = notes().map(({ id, text, zoneId, columnId, marks }) => ({
      ...{ id, text, zoneId, columnId, ...marks, score: null },
      ...{ teamId: "t1", stepId: "s1", templateId: TEMPLATE },
    }));
    const source = { teams: [], steps: [], boards: [{ ...board, notes: insightNotes }] };
    expect(answersTo(source, insightAxes, question.gap)).toHaveLength(1);

    fireEvent.click(screen.getByRole("button", { name: "Done" }));
    expect(isClosed()).toBe(true);
    // Whoever answered has done with it.
    await strip([question]);
    expect(screen.queryByRole("region", { name: "A question for your team" })).toBeNull();
  });

  it("[Q3] keeps what was typed while it is closed", async () => {
    const question = asked();
    await answer(question);
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "Half a thought" } });
    cleanup();
    const { notes } = await answer(question);
    expect(screen.getByRole("textbox")).toHaveProperty("value", "Half a thought");
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "Enter", ctrlKey: true });
    expect(notes()).toHaveLength(1);
    cleanup();
    await answer(question);
    expect(screen.getByRole("textbox")).toHaveProperty("value", "");
  });

  it("[Q3] lets its writer choose another zone, and leaves the question open without an answer", async () => {
    const question = asked();
    const { notes } = await answer(question);
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "policy/" } });
    fireEvent.click(screen.getAllByRole("button", { name: "Close" })[0] as HTMLElement);
    expect(notes()).toEqual([]);
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "A city bond" } });
    fireEvent.submit(screen.getByRole("textbox").closest("form") as HTMLElement);
    expect(notes()).toMatchObject([{ zoneId: "policy", text: "A city bond" }]);
  });
});
