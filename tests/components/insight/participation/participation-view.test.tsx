// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ParticipationView } from "#components/insight/participation/participation-view.tsx";
import type { ParticipationReport } from "#lib/insight/participation/participation-report.ts";
import type { Role } from "#lib/workshop/model.ts";
import { sampleNote, sourceWith } from "#tests/lib/insight/sample-source.ts";
import { showInsight } from "../show-insight.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const figures = { notes: 3, edits: 1, helped: 0, votes: 2 };
const nobodys: ParticipationReport = { isOn: true, own: null, teams: null };
const source = sourceWith([sampleNote({ id: "a", templateId: "sdg-mapper" })]);

async function show(role: Role, report: ParticipationReport, isOn = true) {
  const kept = { revision: 1, value: { isOn }, isDamaged: false };
  const answers = { "kept/participation": kept, participation: report };
  return showInsight(<ParticipationView />, { source, role, answers });
}

describe("the figures on who took part", () => {
  it("are one's own for a participant", async () => {
    await show("participant", { ...nobodys, own: { own: figures, teamMedian: null } });
    await screen.findByRole("region", { name: "What you took part in" });
    expect(screen.queryByRole("button", { name: /Switch these figures/ })).toBeNull();
  });

  it("are teams' for a facilitator, who can switch them off", async () => {
    const team = { teamId: "t1", people: 4, total: figures, helpAsked: 0, balance: 0.5 };
    await show("facilitator", { ...nobodys, teams: [team] });
    await screen.findByRole("region", { name: "How evenly work is spread in each team" });
    await screen.findByRole("button", { name: "Switch these figures off for everybody" });
  });

  it("are none for an observer, who is told why, and asks for none", async () => {
    const asked = await show("observer", nobodys);
    await screen.findByText("Not for observers");
    expect(screen.getByText(/in a small team a sum gives a person away/)).toBeDefined();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked).toEqual(["GET /api/workshops/w1/insight/kept/participation"]);
  });

  it.each(["participant", "facilitator", "observer"] as const)("can be off: %s", async (role) => {
    await show(role, { ...nobodys, isOn: false }, false);
    await screen.findByText("Switched off for this workshop");
    expect(screen.queryByText("Not for observers")).toBeNull();
  });
});
