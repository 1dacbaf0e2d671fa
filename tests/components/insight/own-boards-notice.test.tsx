// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { OwnBoardsNotice } from "#components/insight/own-boards-notice.tsx";
import { sampleNote, sourceWith } from "#tests/lib/insight/sample-source.ts";
import { showInsight } from "./show-insight.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const all = sourceWith([sampleNote({ id: "a", templateId: "sdg-mapper" })]);
const own = { ...all, boards: all.boards.filter(({ teamId }) => teamId === "t1") };
const nothing = { ...all, boards: [] };
const notice = () => screen.queryByText(/^You see the boards that are open to you/);

describe("whether others see more", () => {
  it("is said to a participant who sees some teams' boards only", async () => {
    await showInsight(<OwnBoardsNotice />, { source: own, role: "participant" });
    expect(notice()).not.toBeNull();
  });

  it.each([
    ["participant", "all", all],
    ["participant", "no", nothing],
    ["facilitator", "some", own],
    ["observer", "all", all],
  ] as const)("is not said to a %s who sees %s boards", async (role, _, source) => {
    await showInsight(<OwnBoardsNotice />, { source, role });
    expect(notice()).toBeNull();
  });
});
