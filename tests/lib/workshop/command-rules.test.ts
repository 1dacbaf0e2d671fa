import { describe, expect, it } from "vitest";
import { type Command, decide, type Refusal } from "#lib/workshop/commands.ts";
import type { Step, Workshop } from "#lib/workshop/model.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";
import {
  all,
  ana,
  boss,
  commands,
  decided,
  ended,
  everybodys,
  eye,
  lobby,
  NOW,
  running,
  type Sender,
  steps,
  vote,
} from "./spoken-commands.ts";

function refusal(workshop: Workshop, command: Command, sender: Sender = boss): Refusal | undefined {
  const decision = decide(workshop, command, sender, NOW);
  return decision.ok ? undefined : decision.code;
}

describe("who may say what", () => {
  it.each(all)("[E1] the facilitator: $type", (command) => {
    expect(refusal(running, command)).toBeUndefined();
  });

  it.each(all)("[E1] nobody else, but what is everybody's: $type", (command) => {
    const isEverybodys = everybodys.includes(command.type);
    expect(refusal(running, command, ana)).toBe(isEverybodys ? undefined : "not-allowed");
    expect(refusal(running, command, eye)).toBe("not-allowed");
    expect(refusal(running, command, { ...eye, teamId: "t1" })).toBe("not-allowed");
  });

  it.each(all)(
    "[E1] after the end only the facilitator, to open it again or about its papers: $type",
    (command) => {
      const isTaken = ["end", "reopen", "set-publication"].includes(command.type);
      expect(refusal(ended, command)).toBe(isTaken ? undefined : "workshop-ended");
      expect(refusal(ended, command, ana)).toBe(
        everybodys.includes(command.type) ? "workshop-ended" : "not-allowed",
      );
    },
  );
});

describe("saying it again", () => {
  it.each(all)("[E2] changes nothing, whenever it comes: $type", (command) => {
    if (command.type === "add-time") return;
    const once = decided(running, command, boss, NOW);
    if (command.type === "end") expect(decided(once, command, boss, NOW + 5_000)).toBe(once);
    else expect(decided(once, command, boss, NOW + 5_000)).toEqual(once);
  });

  it("[E2] keeps what was said under the same id first", () => {
    const announced = decided(running, commands.announce);
    const other: Command = { type: "announce", id: "n1", text: { en: "Other" } };
    expect(decided(announced, other)).toBe(announced);
    const another = { ...vote, name: "Other" };
    expect(decided(running, { type: "open-vote", id: "v1", vote: another })).toBe(running);
  });

  it("[E2] can be said anew under another id", () => {
    const again: Command = { type: "announce", id: "n2", text: { en: "Now" } };
    const after = decided(decided(running, commands.announce), again, boss, NOW + 1);
    expect(after.notice).toEqual({ id: "n2", text: { en: "Now" }, at: NOW + 1 });
  });
});

describe("going to a step", () => {
  it("[E3] ends the visit before, and begins one with a clock of its own", () => {
    const there = decided(running, commands["go-to-step"]);
    expect(there.runs).toEqual([
      { stepId: "s1", startedAt: NOW - 60_000, endedAt: NOW },
      { stepId: "s2", startedAt: NOW, endedAt: null },
    ]);
    expect(there.timer).toEqual({ totalMs: 600_000, endsAt: NOW + 600_000, leftMs: 600_000 });
  });

  it("[E3] clears who is done, where everybody was called, and private counts; not calls for help", () => {
    const before = [commands.ready, commands["ask-help"]].reduce<Workshop>(
      (workshop, command) => decided(workshop, command, ana),
      { ...decided(running, commands.summon), privateNotes: { ana: 3 } },
    );
    expect(before).toMatchObject({ ready: ["ana"], summons: { id: "c1" } });
    const there = decided(before, commands["go-to-step"]);
    expect(there).toMatchObject({ ready: [], summons: null, privateNotes: {} });
    expect(there.helps).toEqual([{ teamId: "t1", since: NOW }]);
  });

  it("[E3] leaves an open vote open: it may go on while people talk", () => {
    expect(decided(running, commands["go-to-step"]).votes[0]?.closedAt).toBeNull();
  });

  it("[E3] that is the current one changes neither clock nor readiness", () => {
    const ready = decided(running, commands.ready, ana);
    expect(decided(ready, { type: "go-to-step", stepId: "s1" })).toBe(ready);
  });
});

describe("a new agenda", () => {
  const setAgenda = (changed: Step[]): Command => ({ type: "set-agenda", steps: changed });

  it("[E9] may change words, minutes, modes and order, add steps and leave out what was not begun", () => {
    const [first = sampleStep("s1"), second = sampleStep("s2")] = steps;
    const next = [
      sampleStep("new"),
      { ...first, minutes: 25, mode: "open" as const, title: { en: "Ideas" } },
      second,
    ];
    expect(decided(running, setAgenda(next)).steps).toEqual(next);
  });

  it("[E9] keeps whose boards a step goes on with, over several steps", () => {
    const chain = [
      sampleStep("s1"),
      sampleStep("s2", { continues: "s1" }),
      sampleStep("s3", { continues: "s2" }),
    ];
    const workshop = decided({ ...lobby, steps: chain }, { type: "go-to-step", stepId: "s3" });
    const next = chain.map((step) => (step.id === "s2" ? { ...step, continues: null } : step));
    expect(refusal(workshop, setAgenda(next))).toBe("agenda-unusable");
    expect(refusal(workshop, setAgenda(chain.slice(1)))).toBe("agenda-unusable");
  });

  it("[E9] made from an older one than there is is refused, and sending again is not", () => {
    const [mine, theirs] = [12, 34].map((minutes) => steps.map((step) => ({ ...step, minutes })));
    const save = (next: Step[] = [], basedOn?: number): Command => ({
      type: "set-agenda",
      steps: next,
      ...(basedOn !== undefined && { basedOn }),
    });
    const basedOn = running.agendaRevision;
    const changed = decided(running, save(theirs, basedOn));
    expect(changed.agendaRevision).toBe(basedOn + 1);
    expect(refusal(changed, save(mine, basedOn))).toBe("agenda-changed");
    expect(decided(changed, save(theirs, basedOn))).toBe(changed);
    expect(decided(changed, save(mine, basedOn + 1)).steps).toEqual(mine);
    expect(decided(changed, save(mine)).steps).toEqual(mine);
  });

  it.each<{ what: string; change: Partial<Step> }>([
    { what: "kind", change: { kind: "break", templateId: null } },
    { what: "canvas", change: { templateId: "roadmap" } },
    { what: "columns", change: { columnSet: "phases" } },
    { what: "boards", change: { scope: "plenary" } },
  ])("[E9] may not change the $what of a step the room was in", ({ change }) => {
    const next = steps.filter(({ id }) => id !== "s2").map((step) => ({ ...step, ...change }));
    const [first = sampleStep("s1"), ...rest] = next;
    const others = steps.filter(({ id }) => !["s1", "s2"].includes(id));
    expect(refusal(running, setAgenda([first, ...others]))).toBe("agenda-unusable");
    expect(rest).toBeDefined();
  });

  it.each<{ what: string; steps: Step[] }>([
    { what: "without the current step", steps: steps.slice(2) },
    { what: "with a step twice", steps: [...steps, sampleStep("s3")] },
    {
      what: "with a canvas step without a canvas",
      steps: [...steps, sampleStep("x", { templateId: null })],
    },
    {
      what: "with a break that has a canvas",
      steps: [...steps, sampleStep("x", { kind: "break" })],
    },
    {
      what: "that goes on with a later step",
      steps: [sampleStep("x", { continues: "s1" }), ...steps],
    },
    { what: "that goes on with itself", steps: [...steps, sampleStep("x", { continues: "x" })] },
    {
      what: "that goes on with another canvas",
      steps: [...steps, sampleStep("x", { continues: "s1", templateId: "roadmap" })],
    },
  ])("[E9] is refused $what", ({ steps: next }) => {
    expect(refusal(running, setAgenda(next))).toBe("agenda-unusable");
  });
});

describe("teams", () => {
  const setTeams = (...teams: { id: string; name: string }[]): Command => ({
    type: "set-teams",
    teams,
  });
  const [one, two] = [
    { id: "t1", name: "Rivers" },
    { id: "t2", name: "Forests" },
  ];
  it.each([
    { what: "one is missing", command: setTeams(one) },
    { what: "one is there twice", command: setTeams(one, two, { id: "t2", name: "More" }) },
    { what: "two have one name", command: setTeams(one, { id: "t2", name: "rivers" }) },
    { what: "one has the plenary's id", command: setTeams(one, two, { id: "all", name: "All" }) },
  ])("[E9] are refused if $what", ({ command }) => {
    expect(refusal(running, command)).toBe("agenda-unusable");
  });
});

describe("votes, help and what is shown", () => {
  const reveal = (teamId: string | null, withAuthors = false): Command => ({
    type: "reveal",
    stepId: "s1",
    teamId,
    withAuthors,
  });

  it("[E7] the end closes open votes, once", () => {
    expect(ended.votes[0]?.closedAt).toBe(NOW);
    const again = decided(decided(ended, commands.reopen), commands.end, boss, NOW + 9);
    expect(again.votes[0]?.closedAt).toBe(NOW);
  });

  it.each<{ what: string; command: Command; code: Refusal }>([
    {
      what: "a vote there is not",
      command: { type: "cast-ballot", voteId: "v9", choices: {} },
      code: "vote-not-found",
    },
    {
      what: "more dots than there are",
      command: { type: "cast-ballot", voteId: "v1", choices: { "shape:a": 2, "shape:b": 2 } },
      code: "ballot-against-rules",
    },
    {
      what: "closing a vote there is not",
      command: { type: "close-vote", voteId: "v9" },
      code: "vote-not-found",
    },
    {
      what: "a vote on a talk",
      command: { type: "open-vote", id: "v3", vote: { ...vote, stepId: "talk" } },
      code: "step-not-found",
    },
    {
      what: "a second vote on the same boards",
      command: { type: "open-vote", id: "v3", vote },
      code: "vote-open",
    },
    {
      what: "a second vote on the same boards, from a step that goes on with them",
      command: { type: "open-vote", id: "v3", vote: { ...vote, stepId: "s2" } },
      code: "vote-open",
    },
    {
      what: "showing a step that is open",
      command: { ...reveal(null), stepId: "s2" } as Command,
      code: "step-not-found",
    },
    { what: "showing a team there is not", command: reveal("t9"), code: "team-not-found" },
  ])("[E6] [E18] refuses $what", ({ command, code }) => {
    expect(refusal(running, command)).toBe(code);
  });

  it("[E6] refuses a ballot once the vote is closed", () => {
    const closed = decided(running, commands["close-vote"]);
    expect(refusal(closed, commands["cast-ballot"], ana)).toBe("vote-closed");
  });

  it("[E18] opens one vote after the other on the same boards, and at once on others", () => {
    const elsewhere = decided(running, commands["open-vote"]);
    const next: Command = { type: "open-vote", id: "v3", vote: { ...vote, stepId: "s2" } };
    expect(refusal(elsewhere, next)).toBe("vote-open");
    const closed = decided(elsewhere, commands["close-vote"]);
    expect(decided(closed, next).votes.map(({ id }) => id)).toEqual(["v1", "v2", "v3"]);
  });

  it("[E6] keeps no choice in the workshop", () => {
    expect(decided(running, commands["cast-ballot"], ana)).toBe(running);
  });

  it("[E5] shows nothing of a step the room has not been in", () => {
    expect(refusal(lobby, reveal(null))).toBe("step-not-found");
  });

  it("[E5] what was shown without names stays so", () => {
    const shown = decided(running, reveal("t1"));
    expect(decided(shown, reveal("t1", true))).toBe(shown);
    const all = decided(shown, reveal(null, true), boss, NOW + 1);
    expect(all.reveals.map(({ teamId, withAuthors }) => [teamId, withAuthors])).toEqual([
      ["t1", false],
      [null, true],
    ]);
    expect(decided(all, reveal("t2", true))).toBe(all);
  });

  it("keeps one call for help per team, the longest waiting first", () => {
    const help = (teamId: string, id: string, at: number) => (workshop: Workshop) =>
      decided(workshop, commands["ask-help"], { id, role: "participant", teamId }, at);
    const asked = [help("t2", "ben", 1), help("t1", "ana", 2), help("t2", "cy", 3)].reduce(
      (workshop, ask) => ask(workshop),
      running,
    );
    expect(asked.helps).toEqual([
      { teamId: "t2", since: 1 },
      { teamId: "t1", since: 2 },
    ]);
    const answered = decided(asked, { type: "answer-help", teamId: "t2" });
    expect(answered.helps.map(({ teamId }) => teamId)).toEqual(["t1"]);
  });

  it("[E16] does not take “I am done” with one step for the next, nor the other way round", () => {
    const late = { ...commands.ready, isReady: false } as Command;
    expect(refusal(running, { ...commands.ready, stepId: "s2" } as Command, ana)).toBe("step-over");
    const next = decided(running, { type: "go-to-step", stepId: "s2" });
    expect(refusal(next, commands.ready, ana)).toBe("step-over");
    const done = decided(next, { ...commands.ready, stepId: "s2" } as Command, ana);
    expect(refusal(done, late, ana)).toBe("step-over");
    expect(done.ready).toEqual(["ana"]);
  });

  it("needs a team to ask for help and a step to be done with", () => {
    expect(refusal(running, commands["ask-help"], { ...ana, teamId: null })).toBe("team-not-found");
    expect(refusal(lobby, commands.ready, ana)).toBe("no-current-step");
    expect(refusal(lobby, commands.summon)).toBe("no-current-step");
    expect(refusal(lobby, commands.pause)).toBe("no-current-step");
  });
});
