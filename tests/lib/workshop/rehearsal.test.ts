import { describe, expect, it } from "vitest";
import { rehearsalSteps } from "#canvas-templates/programmes/rehearsal.ts";
import { commandSchema, decide } from "#lib/workshop/commands.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { isPretend, nextAct, type PlannedAct, practiceChoices } from "#lib/workshop/rehearsal.ts";
import { isBallotSound } from "#lib/workshop/votes.ts";
import { practiceWords } from "#startup/practice-words.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const words = practiceWords.en;
const boss = sampleFacilitator();

/** A rehearsal whose pretend people do everything they have in mind, and what that was. */
function rehearsal(changes: Partial<Workshop> = {}) {
  let workshop = sampleWorkshop({
    isRehearsal: true,
    steps: [...rehearsalSteps],
    status: "lobby",
    currentStepId: null,
    visitedStepIds: [],
    ...changes,
  });
  const members: Member[] = [boss];
  const done = new Set<string>();

  function say(sender: Member, command: unknown) {
    const decision = decide(workshop, commandSchema.parse(command), sender, 5_000);
    if (!decision.ok) throw new Error(decision.code);
    workshop = decision.workshop;
  }

  function play(act: PlannedAct["act"]) {
    if (act.kind === "come") {
      const teamId = members.length % 2 === 0 ? "t2" : "t1";
      members.push(sampleMember(act.memberId, { name: act.name, teamId }));
    }
    const sender = members.find(({ id }) => id === act.memberId);
    if (act.kind === "say" && sender) say(sender, act.command);
  }

  return {
    members,
    workshop: () => workshop,
    lead: (command: unknown) => say(boss, command),
    playOut(): PlannedAct["act"][] {
      const acts: PlannedAct["act"][] = [];
      for (;;) {
        const next = nextAct({ workshop, members, words }, done);
        if (!next) return acts;
        done.add(next.key);
        acts.push(next.act);
        play(next.act);
      }
    },
  };
}

const kinds = (acts: readonly PlannedAct["act"][]) => acts.map(({ kind }) => kind);

describe("the pretend people of a rehearsal", () => {
  it("[H1] come one by one in the lobby, and say there what they are", () => {
    const { playOut, members } = rehearsal();
    expect(kinds(playOut())).toEqual(Array(6).fill("come"));
    expect(members.slice(1).map(({ name }) => name)).toEqual(words.people);
    expect(members.slice(1).every(({ id }) => isPretend(id))).toBe(true);
  });

  it("[H1] write two notes each alone, no two alike, ask for help once, and are done but for one", () => {
    const { playOut, lead, workshop } = rehearsal();
    playOut();
    lead({ type: "go-to-step", stepId: "ideas" });
    const notes = playOut().filter(({ kind }) => kind === "write");
    const texts = notes.map((act) => act.kind === "write" && act.text);
    expect(texts).toHaveLength(12);
    expect(new Set(texts).size).toBe(12);
    expect(workshop().helps).toHaveLength(1);
    expect(workshop().ready).toHaveLength(5);
    expect(playOut()).toEqual([]);
  });

  it("[H1] write nothing alone any more once notes are shown, and go on in the next step", () => {
    const { playOut, lead } = rehearsal();
    playOut();
    lead({ type: "go-to-step", stepId: "ideas" });
    lead({ type: "reveal", stepId: "ideas", teamId: null, withAuthors: false });
    expect(kinds(playOut())).not.toContain("write");
    lead({ type: "go-to-step", stepId: "look" });
    expect(kinds(playOut())).toEqual([...Array(3).fill("write"), ...Array(5).fill("say")]);
  });

  it("[H1] vote once each in a vote that is open, and rest once the workshop is over", () => {
    const { playOut, lead } = rehearsal();
    playOut();
    lead({ type: "go-to-step", stepId: "vote" });
    expect(playOut()).toEqual([]);
    const vote = { name: "", stepId: "vote", zoneIds: [], dots: 3, perNote: 2, hasAgainst: false };
    lead({ type: "open-vote", id: "v1", vote });
    expect(kinds(playOut())).toEqual(Array(6).fill("vote"));
    lead({ type: "end" });
    expect(playOut()).toEqual([]);
  });

  it("[H1] leave alone a canvas they have nothing to say to", () => {
    const { playOut, lead } = rehearsal({ steps: sampleWorkshop().steps });
    playOut();
    lead({ type: "go-to-step", stepId: "s1" });
    expect(kinds(playOut())).not.toContain("write");
  });

  it("[H1] vote by the rules of the vote, whatever there is to vote for", () => {
    for (const notes of [0, 1, 2, 7]) {
      const noteIds = Array.from({ length: notes }, (_, index) => `shape:${index}`);
      for (const rules of [
        { dots: 1, perNote: 1, hasAgainst: false },
        { dots: 3, perNote: 1, hasAgainst: false },
        { dots: 10, perNote: 4, hasAgainst: true },
      ]) {
        for (const person of [1, 2, 3, 4, 5, 6]) {
          const choices = practiceChoices(rules, noteIds, `pretend-${person}`);
          expect(isBallotSound(rules, choices)).toBe(true);
          expect(Object.keys(choices).every((id) => noteIds.includes(id))).toBe(true);
        }
      }
    }
  });

  it.each(Object.entries(practiceWords))("have enough to say in %s", (_, { people, notes }) => {
    expect(people).toHaveLength(6);
    for (const step of rehearsalSteps.filter(({ mode }) => mode !== "vote")) {
      const counts = step.focusZones.map((zoneId) => notes[step.id]?.[zoneId]?.length);
      expect(counts).toEqual(step.mode === "private" ? [4, 4, 4] : [1, 1, 1]);
    }
  });
});
