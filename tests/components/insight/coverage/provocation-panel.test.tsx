// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { ProvocationPanel } from "#components/insight/coverage/provocation-panel.tsx";
import { InsightContext } from "#components/insight/insight-context.ts";
import { createKeptStore } from "#components/insight/kept-store.ts";
import { NoteSheet } from "#components/insight/note-sheet.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { coverageOf } from "#lib/insight/coverage/coverage.ts";
import type { InsightNote } from "#lib/insight/insight-source.ts";
import { type Command, commandSchema } from "#lib/workshop/commands.ts";
import type { Role, Workshop } from "#lib/workshop/model.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { sampleNote, sourceWith } from "#tests/lib/insight/sample-source.ts";
import { sampleWorkshop } from "#tests/support/sample-workshop.ts";

const TEMPLATE = "T07-twin-transition";

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** What is asked is fetched when it is shown, which takes a busy machine a while. */
const soon = { timeout: 15_000 };

const goal7 = ["a", "b", "c"].map((id) =>
  sampleNote({ id, templateId: TEMPLATE, tags: ["sdg/7"] }),
);
const sent: SentProvocation = {
  ...{ id: "q1", ruleId: "who-pays", stepId: "s1", sentAt: 1, withdrawnAt: null },
  gap: {
    places: [
      { axisId: "sdg", key: "7" },
      { axisId: "ecosystem-pillars", key: "capital" },
    ],
    teamId: null,
  },
};
const answer = sampleNote({
  ...{ id: "answer", templateId: TEMPLATE, text: "A city bond" },
  tags: ["sdg/7", "ecosystem-pillars/capital"],
});

async function show(
  notes: readonly InsightNote[],
  { role = "facilitator" as Role, ...changes }: Partial<Workshop> & Readonly<{ role?: Role }> = {},
) {
  const commands: Command[] = [];
  vi.stubGlobal("fetch", async (_path: string, { body }: { body: string }) => {
    commands.push(commandSchema.parse(JSON.parse(body)));
    return Response.json({ ok: true });
  });
  const source = sourceWith(notes);
  const workshop = publicState(sampleWorkshop(changes), []);
  const me = { id: "me", role, teamId: null };
  const words = { templates: {}, steps: {} } as never;
  const keptStore = createKeptStore("w1");
  const coverage = coverageOf(source, insightAxes.sdg, insightAxes["ecosystem-pillars"]);
  render(
    <NextIntlClientProvider locale="en" messages={await loadMessages("en")}>
      <InsightContext value={{ status: "live", source, workshop, me, words, keptStore }}>
        <NoteSheet>
          <ProvocationPanel {...{ coverage }} rowAxis="sdg" columnAxis="ecosystem-pillars" />
        </NoteSheet>
      </InsightContext>
    </NextIntlClientProvider>,
  );
  return { commands };
}

const suggestions = () => screen.getByRole("region", { name: "Suggested questions" });
const whoPays = /“SDG 7 Affordable and Clean Energy”, but none says who pays/;

describe("the panel of questions", () => {
  it("proposes a few, as suggestions, in every language, and says why", async () => {
    await show(goal7);
    const text = await within(suggestions()).findByText(whoPays, {}, soon);
    const card = text.closest("li");
    if (!card) throw new Error("no card");
    expect(within(card).getByText("Suggestion")).toBeDefined();
    expect(within(suggestions()).getAllByText("Suggestion")).toHaveLength(3);
    fireEvent.click(within(card).getByRole("button", { name: "简体中文" }));
    expect(await within(card).findByText(/却没有一张说钱从哪里来/, {}, soon)).toBeDefined();
    fireEvent.click(within(card).getByRole("button", { name: "繁體中文" }));
    expect(await within(card).findByText(/卻沒有一張說錢從哪裡來/, {}, soon)).toBeDefined();
    fireEvent.click(within(card).getByRole("button", { name: "Because of 3 notes" }));
    expect(within(screen.getByRole("dialog")).getAllByRole("listitem")).toHaveLength(3);
    fireEvent.click(screen.getByRole("button", { name: "More suggestions" }));
    expect(within(suggestions()).getAllByText("Suggestion").length).toBeGreaterThan(3);
  });

  it("sends one to a team that is chosen, or to all", async () => {
    const { commands } = await show(goal7);
    const card = (await within(suggestions()).findByText(whoPays, {}, soon)).closest("li");
    if (!card) throw new Error("no card");
    fireEvent.change(within(card).getByRole("combobox"), { target: { value: "t2" } });
    fireEvent.click(within(card).getByRole("button", { name: /^Send to Forests: / }));
    await waitFor(() => expect(screen.getByText("Sent to Forests.")).toBeDefined());
    expect(commands).toMatchObject([
      { type: "send-provocation", ruleId: "who-pays", gap: { ...sent.gap, teamId: "t2" } },
    ]);
    fireEvent.change(within(card).getByRole("combobox"), { target: { value: "" } });
    fireEvent.click(within(card).getByRole("button", { name: /^Send to all teams: / }));
    await waitFor(() => expect(commands[1]).toMatchObject({ gap: sent.gap }));
    expect(document.activeElement?.textContent).toBe("Provocation cards");
  });

  it("counts the answers to what was sent, shows them, and takes a question back", async () => {
    const { commands } = await show([...goal7, answer], { provocations: [sent] });
    const item = within(screen.getByRole("region", { name: "Sent questions" }));
    expect(await item.findByText(whoPays, {}, soon)).toBeDefined();
    fireEvent.click(item.getByRole("button", { name: "1 answer" }));
    expect(within(screen.getByRole("dialog")).getByText("A city bond")).toBeDefined();
    fireEvent.click(item.getByRole("button", { name: /^Withdraw: / }));
    await waitFor(() =>
      expect(commands).toEqual([{ type: "withdraw-provocation", provocationId: "q1" }]),
    );
    expect(within(suggestions()).queryByText(whoPays)).toBeNull();
  });

  it("lets nobody but facilitators send or withdraw", async () => {
    await show(goal7, { role: "participant", provocations: [sent] });
    expect(await screen.findByText(whoPays, {}, soon)).toBeDefined();
    expect(screen.getByText("No answer yet")).toBeDefined();
    expect(screen.queryByText("Suggestion")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
    cleanup();
    await show(goal7, { role: "observer" });
    expect(screen.queryByText("Provocation cards")).toBeNull();
  });

  it("says when nothing can be sent, and when there is nothing to ask", async () => {
    await show(goal7, { status: "lobby", currentStepId: null });
    expect(screen.getByText("Questions can be sent while the workshop is running.")).toBeDefined();
    for (const button of screen.getAllByRole("button", { name: /^Send to/ })) {
      expect(button).toHaveProperty("disabled", true);
    }
    cleanup();
    const five = Array.from({ length: 5 }, (_, at) => ({
      ...sent,
      id: `q${at}`,
      gap: { ...sent.gap, teamId: `t${at}` },
    }));
    await show(goal7, { provocations: five });
    expect(screen.getByText(/^5 questions are open/)).toBeDefined();
    cleanup();
    await show([]);
    expect(screen.getByText(/^No suggestion for these rows and columns now/)).toBeDefined();
    expect(screen.getByText("Nothing has been sent yet.")).toBeDefined();
  });
});
