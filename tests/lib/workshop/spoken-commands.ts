import { type Command, decide } from "#lib/workshop/commands.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

export const NOW = 1_795_000_000_000;
// Facilitators have no team; this one does, so that they can say everything.
export const boss = { id: "boss", role: "facilitator", teamId: "t1" } as const;
export const ana = { id: "ana", role: "participant", teamId: "t1" } as const;
export const eye = { id: "eye", role: "observer", teamId: null } as const;

export const steps = [
  sampleStep("s1", { templateId: "T10-city-cycle", mode: "private" }),
  sampleStep("s2", { templateId: "T10-city-cycle", continues: "s1" }),
  sampleStep("s3", { scope: "plenary" }),
  sampleStep("talk", { kind: "talk", templateId: null }),
];
export const lobby = sampleWorkshop({
  steps,
  status: "lobby",
  currentStepId: null,
  visitedStepIds: [],
  startedAt: null,
});
export const vote = {
  name: "Best idea",
  stepId: "s1",
  items: "notes" as const,
  zoneIds: [],
  dots: 3,
  perNote: 2,
  hasAgainst: false,
};

/** One of each, as sent in the middle of a workshop that accepts it. */
export const commands: Record<Command["type"], Command> = {
  "go-to-step": { type: "go-to-step", stepId: "s2" },
  end: { type: "end" },
  reopen: { type: "reopen" },
  pause: { type: "pause" },
  resume: { type: "resume" },
  "add-time": { type: "add-time", minutes: 5 },
  "set-agenda": { type: "set-agenda", steps: steps.map((step) => ({ ...step, minutes: 9 })) },
  "set-teams": {
    type: "set-teams",
    teams: [
      { id: "t1", name: "Lakes" },
      { id: "t2", name: "Forests" },
      { id: "t3", name: "Hills" },
    ],
  },
  "set-grouping": { type: "set-grouping", grouping: "balanced" },
  announce: { type: "announce", id: "n1", text: { en: "Five minutes" } },
  "clear-notice": { type: "clear-notice" },
  summon: { type: "summon", id: "c1", zoneId: "users", holds: false },
  release: { type: "release" },
  "set-reactions": { type: "set-reactions", isOn: true },
  "set-publication": { type: "set-publication", licence: "CC-BY-4.0", forMinors: false },
  "open-vote": { type: "open-vote", id: "v2", vote: { ...vote, stepId: "s3" } },
  "close-vote": { type: "close-vote", voteId: "v1" },
  reveal: { type: "reveal", stepId: "s1", teamId: null, withAuthors: true },
  "answer-help": { type: "answer-help", teamId: "t1" },
  restore: {
    ...{ type: "restore", id: "r1", stepId: "s1", teamId: "t1", zoneId: null },
    before: NOW - 1_000,
  },
  collect: { type: "collect", stepId: "s1", zoneId: "users", intoStepId: "s3" },
  "send-ideas": {
    ...{ type: "send-ideas", stepId: "s1", intoStepId: "s3", again: false },
    ideas: [[{ teamId: "t1", id: "shape:a" }]],
    conflicts: [[[{ teamId: "t1", id: "shape:a" }], [{ teamId: "t2", id: "shape:b" }]]],
  },
  "start-next-round": { type: "start-next-round", fromStepId: "s1", stepId: "r2", title: null },
  "send-provocation": {
    type: "send-provocation",
    id: "q1",
    ruleId: "who-pays",
    gap: {
      places: [
        { axisId: "sdg", key: "7" },
        { axisId: "ecosystem-pillars", key: "capital" },
      ],
      teamId: "t1",
    },
  },
  "withdraw-provocation": { type: "withdraw-provocation", provocationId: "q1" },
  ready: { type: "ready", stepId: "s1", isReady: true },
  "ask-help": { type: "ask-help", isNeeded: true },
  "cast-ballot": { type: "cast-ballot", voteId: "v1", choices: { "shape:a": 2 } },
  react: { type: "react", kind: "heart" },
};
export const everybodys = ["ready", "ask-help", "cast-ballot", "react"];
export const all = Object.values(commands);

export function decided(
  workshop: Workshop,
  command: Command,
  sender: Sender = boss,
  now = NOW,
): Workshop {
  const decision = decide(workshop, command, sender, now);
  if (!decision.ok) throw new Error(decision.code);
  return decision.workshop;
}
export type Sender = Parameters<typeof decide>[2];

export const running = decided(
  decided(lobby, { type: "go-to-step", stepId: "s1" }, boss, NOW - 60_000),
  {
    type: "open-vote",
    id: "v1",
    vote,
  },
);
export const ended = decided(running, commands.end);
