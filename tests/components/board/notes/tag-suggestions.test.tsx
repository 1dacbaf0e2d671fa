// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { MarksDialog } from "#components/board/notes/marks-dialog.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { type MarksChange, type NoteMarks, noMarks } from "#lib/canvas/note-marks.ts";
import type { Locale } from "#lib/locales.ts";

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});
afterEach(cleanup);

/** The words that suggest are fetched when the dialog opens, which takes a busy machine a while. */
const soon = { timeout: 15_000 };

async function open(
  text: string | undefined,
  { marks = noMarks, locale = "en" }: Readonly<{ marks?: NoteMarks; locale?: Locale }> = {},
) {
  const saved: MarksChange[] = [];
  render(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)}>
      <MarksDialog
        {...{ marks, text }}
        count={text === undefined ? 2 : 1}
        onSave={(change) => saved.push(change)}
        onClose={() => {}}
      />
    </NextIntlClientProvider>,
  );
  return { saved };
}

const section = () => screen.findByRole("region", { name: /Suggested tags/ }, soon);
const save = () => fireEvent.click(screen.getByRole("button", { name: "Save" }));

describe("tags that a note's words suggest", () => {
  it("[O10] are offered with those words, and put on only by whoever takes them", async () => {
    const { saved } = await open("Telemedicine for villages, and a smart meter in every house");
    const suggested = await section();
    const marked = [...suggested.querySelectorAll("mark")].map(({ textContent }) => textContent);
    expect(marked).toContain("Telemedicine");
    expect(marked).toContain("smart meter");
    expect(within(suggested).getAllByRole("listitem").length).toBeLessThanOrEqual(3);
    save();
    expect(saved).toEqual([{ added: [], removed: [] }]);

    const [first] = within(suggested).getAllByRole("button");
    if (!first) throw new Error("nothing was suggested");
    const tag = first.dataset.suggested;
    fireEvent.click(first);
    expect(suggested.querySelector(`[data-suggested="${tag}"]`)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    save();
    expect(saved[1]).toEqual({ added: [tag], removed: [] });
  });

  it("[O10] are none that the note has, none for several notes, and none where no more fit", async () => {
    const marks = { ...noMarks, tags: ["kpis/ec-ict-es-1c", "sdg/7"] };
    await open("A smart meter in every house and telemedicine", { marks });
    const suggested = await section();
    expect(suggested.querySelector('[data-suggested="kpis/ec-ict-es-1c"]')).toBeNull();
    expect(suggested.querySelector('[data-suggested="sdg/3.8"]')).not.toBeNull();
    cleanup();

    await open(undefined);
    expect(await screen.findByRole("combobox", { name: "Find a tag" }, soon)).toBeDefined();
    expect(screen.queryByRole("region", { name: /Suggested tags/ })).toBeNull();
    cleanup();

    const full = { ...noMarks, tags: Array.from({ length: 12 }, (_, at) => `sdg/${at + 6}`) };
    await open("Telemedicine for villages", { marks: full });
    expect(await screen.findByText("A note can have at most 12 tags.", {}, soon)).toBeDefined();
    expect(screen.queryByRole("region", { name: /Suggested tags/ })).toBeNull();
  });

  it("[O10] come from Chinese words as well", async () => {
    await open("村卫生室接入远程医疗", { locale: "zh-Hans" });
    const suggested = await screen.findByRole("region", { name: /建议的标签/ }, soon);
    expect([...suggested.querySelectorAll("mark")].map((mark) => mark.textContent)).toContain(
      "远程医疗",
    );
    expect(suggested.textContent).toContain("依据用词：");
  });
});
