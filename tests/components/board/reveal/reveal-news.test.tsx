// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RevealNews } from "#components/board/reveal/reveal-news.tsx";
import { type Stage, StageContext } from "#components/board/stage/stage-context.ts";
import { sceneOf } from "#components/board/stage/stage-scene.ts";
import { loadMessages } from "#i18n/messages.ts";
import { noProgress, plainStepSettings, type Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

const words = await loadMessages("en");
const ana = { id: "ana", name: "Ana", role: "participant", teamId: "team-1" } as const;

const step = (id: string, mode: Step["mode"]): Step => ({
  id,
  kind: "canvas",
  templateId: "T07-twin-transition",
  columnSet: null,
  focusZones: [],
  continues: null,
  scope: "team",
  mode,
  minutes: 5,
  optional: false,
  ...plainStepSettings,
});

const alone: PublicState = {
  id: "w1",
  code: "ABCDEFGH",
  title: "Campus",
  locale: "en",
  programmeId: null,
  steps: [step("alone", "private"), step("map", "open")],
  teams: [{ id: "team-1", name: "Herons" }],
  status: "running",
  currentStepId: "alone",
  visitedStepIds: ["alone"],
  ...noProgress,
  createdAt: 0,
  startedAt: 0,
  endedAt: null,
  deleteAfter: 1,
  members: [ana],
};

const shown: PublicState = {
  ...alone,
  reveals: [{ stepId: "alone", teamId: null, withAuthors: false, at: 1 }],
};

function tree(workshop: PublicState, unsaved: readonly string[] = []) {
  const stage: Stage = {
    workshop,
    me: ana,
    words: { locale: "en", programme: undefined, templates: {}, tldraw: {} },
    locale: "en",
    viewing: undefined,
    view: () => {},
    leaveBehind: () => {},
    gaze: { current: undefined },
  };
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={words}>
      <StageContext value={stage}>
        <RevealNews scene={sceneOf(workshop, ana, undefined)} unsaved={unsaved} />
      </StageContext>
    </NextIntlClientProvider>
  );
}

const news = () => screen.queryByText(words.reveal.news);

describe("the news that private notes were shown", () => {
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it("[E5] is told when the sheet gives way to the board, for a while", () => {
    vi.useFakeTimers();
    const { rerender } = render(tree(alone));
    expect(news()).toBeNull();
    rerender(tree(shown));
    expect(news()).not.toBeNull();
    act(() => vi.advanceTimersByTime(10_000));
    expect(news()).toBeNull();
  });

  it("is no news to who comes later, nor when the room moves on", () => {
    const { rerender } = render(tree(shown));
    expect(news()).toBeNull();
    rerender(tree(alone));
    rerender(tree({ ...alone, currentStepId: "map", visitedStepIds: ["alone", "map"] }));
    expect(news()).toBeNull();
  });

  it("gives back the words that came too late", () => {
    const { rerender } = render(tree(alone));
    rerender(tree(shown, ["written without a network"]));
    expect(screen.getByText("written without a network")).toBeDefined();
  });
});
