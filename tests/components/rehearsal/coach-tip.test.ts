import { expect, it } from "vitest";
import { rehearsalSteps } from "#canvas-templates/programmes/rehearsal.ts";
import { coachTip } from "#components/rehearsal/coach-tip.ts";
import { type Command, decide } from "#lib/workshop/commands.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const boss = sampleFacilitator();
const cast = [1, 2, 3, 4, 5, 6].map((number) =>
  sampleMember(`pretend-${number}`, { teamId: number % 2 === 0 ? "t2" : "t1" }),
);

/** Goes through a rehearsal and tells the tip after each command. */
function rehearsal() {
  let workshop = sampleWorkshop({
    isRehearsal: true,
    steps: [...rehearsalSteps],
    status: "lobby",
    currentStepId: null,
    visitedStepIds: [],
  });
  const tip = () => coachTip(publicState(workshop, [boss, ...cast]));
  const say = (command: Command, sender = boss) => {
    const decision = decide(workshop, command, sender, 5_000);
    if (!decision.ok) throw new Error(decision.code);
    workshop = decision.workshop;
    return tip();
  };
  return { tip, say };
}

it("says what is next in each state of a rehearsal", () => {
  const { tip, say } = rehearsal();
  expect(tip()).toBe("arriving");
  expect(say({ type: "go-to-step", stepId: "ideas" })).toBe("writing");
  expect(say({ type: "ask-help", isNeeded: true }, cast[3])).toBe("help");
  expect(say({ type: "answer-help", teamId: "t2" })).toBe("writing");
  for (const person of cast.slice(0, 4)) {
    expect(say({ type: "ready", stepId: "ideas", isReady: true }, person)).toBe("writing");
  }
  expect(say({ type: "ready", stepId: "ideas", isReady: true }, cast[4])).toBe("reveal");
  const reveal = { type: "reveal", stepId: "ideas", withAuthors: false } as const;
  expect(say({ ...reveal, teamId: "t1" })).toBe("reveal");
  expect(say({ ...reveal, teamId: "t2" })).toBe("shown");
  expect(say({ type: "go-to-step", stepId: "look" })).toBe("together");
  expect(say({ type: "go-to-step", stepId: "vote" })).toBe("vote");
  const vote = {
    name: "",
    stepId: "vote",
    items: "notes" as const,
    zoneIds: [],
    dots: 3,
    perNote: 1,
    hasAgainst: false,
  };
  expect(say({ type: "open-vote", id: "v1", vote })).toBe("voting");
  expect(say({ type: "close-vote", voteId: "v1" })).toBe("end");
  expect(say({ type: "end" })).toBe("ended");
});
