import { isRevealed } from "./access.ts";
import type { Command } from "./commands.ts";
import type { Member, Step, Workshop } from "./model.ts";
import { findStep } from "./steps.ts";
import type { Choices, Vote } from "./votes.ts";

/** How long pretend people go on after a rehearsal was made, in milliseconds. */
export const REHEARSAL_MS = 15 * 60_000;

/** Days a rehearsal is kept if nobody deletes it. */
export const REHEARSAL_DAYS = 1;

/** What pretend people are called and write, in one language. */
export type PracticeWords = Readonly<{
  /** In the order they come. */
  people: readonly string[];
  /** Notes by step and zone; `undefined` where nobody has anything to say. */
  notes: Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>>;
}>;

/** What one pretend person does. */
export type PracticeAct =
  | Readonly<{ kind: "come"; memberId: string; name: string }>
  | Readonly<{ kind: "write"; memberId: string; noteId: string; zoneId: string; text: string }>
  | Readonly<{ kind: "vote"; memberId: string; voteId: string }>
  | Readonly<{ kind: "say"; memberId: string; command: Command }>;

/** An act, and the name under which it is remembered, so that it is done once. */
export type PlannedAct = Readonly<{ key: string; act: PracticeAct }>;

type Scene = Readonly<{ workshop: Workshop; members: readonly Member[]; words: PracticeWords }>;

/** Notes each of them writes alone. */
const ROUNDS = 2;
/** Who adds a note when all is shown, and who asks for help, counted from zero. */
const ADDING = 3;
const ASKING = 3;

const PRETEND = "pretend-";

/** Whether an id is a pretend person's. Those of real people are random letters and digits. */
export function isPretend(memberId: string): boolean {
  return memberId.startsWith(PRETEND);
}

/**
 * What the pretend people of a rehearsal do next: come in, write, ask for help once, say that they
 * are done (all but the last), vote. Pure; nothing of what they do is decided by chance.
 *
 * @param done keys of what was done before.
 * @returns `undefined` while there is nothing for them to do.
 */
export function nextAct(scene: Scene, done: ReadonlySet<string>): PlannedAct | undefined {
  if (scene.workshop.status === "ended") return undefined;
  const plan = [...arrivals(scene), ...ballots(scene), ...doings(scene)];
  return plan.find(({ key }) => !done.has(key));
}

function arrivals({ members, words }: Scene): PlannedAct[] {
  return words.people.flatMap((name, index) => {
    const memberId = `${PRETEND}${index + 1}`;
    const isHere = members.some(({ id }) => id === memberId);
    return isHere ? [] : { key: `come/${index}`, act: { kind: "come", memberId, name } };
  });
}

function ballots({ workshop, members }: Scene): PlannedAct[] {
  const open = workshop.votes.filter(({ closedAt }) => closedAt === null);
  return open.flatMap(({ id: voteId }) =>
    castOf(members).map(({ id: memberId }) => ({
      key: `vote/${voteId}/${memberId}`,
      act: { kind: "vote", memberId, voteId },
    })),
  );
}

/** What the current step makes them do, in this order. */
function doings(scene: Scene): PlannedAct[] {
  const { workshop } = scene;
  const step = findStep(workshop, workshop.currentStepId);
  if (workshop.status !== "running" || step?.kind !== "canvas") return [];
  if (step.mode === "private") return writingAlone(scene, step);
  return step.mode === "open" ? [...writingTogether(scene, step), ...donePeople(scene, step)] : [];
}

function writingAlone(scene: Scene, step: Step): PlannedAct[] {
  const { workshop, members } = scene;
  const cast = castOf(members);
  const isHidden = ({ teamId }: Member) => !isRevealed(workshop, step.id, teamId ?? "");
  const writing = Array.from({ length: ROUNDS }, (_, round) =>
    cast.filter(isHidden).flatMap((member) => noteOf(scene, step, member, round)),
  );
  const asking = cast[ASKING];
  const help: PlannedAct[] = asking
    ? [
        {
          key: "help",
          act: {
            kind: "say",
            memberId: asking.id,
            command: { type: "ask-help", isNeeded: true },
          },
        },
      ]
    : [];
  return [...(writing[0] ?? []), ...help, ...writing.slice(1).flat(), ...donePeople(scene, step)];
}

function writingTogether(scene: Scene, step: Step): PlannedAct[] {
  return castOf(scene.members)
    .slice(0, ADDING)
    .flatMap((member) => noteOf(scene, step, member, 0));
}

/** Each person begins in another zone; no two of them write the same. */
function noteOf({ words }: Scene, step: Step, { id }: Member, round: number): PlannedAct[] {
  const person = orderOf(id);
  const texts = words.notes[step.id] ?? {};
  const zoneIds = step.focusZones.filter((zoneId) => texts[zoneId] !== undefined);
  if (zoneIds.length === 0) return [];
  const zoneId = zoneIds[(person + round) % zoneIds.length] ?? "";
  const perRound = Math.ceil(words.people.length / zoneIds.length);
  const text = texts[zoneId]?.[round * perRound + Math.floor(person / zoneIds.length)];
  const key = `write/${step.id}/${id}/${round}`;
  const noteId = `shape:${step.id}-${id}-${round}`;
  return text ? [{ key, act: { kind: "write", memberId: id, noteId, zoneId, text } }] : [];
}

/** All but the last, since there is always somebody who is not done. */
function donePeople({ workshop, members }: Scene, { id: stepId }: Step): PlannedAct[] {
  const visit = workshop.runs.length;
  return castOf(members)
    .slice(0, -1)
    .map(({ id: memberId }) => ({
      key: `ready/${visit}/${memberId}`,
      act: { kind: "say", memberId, command: { type: "ready", stepId, isReady: true } },
    }));
}

/** The pretend people who are here and take part, in the order they came. */
function castOf(members: readonly Member[]): Member[] {
  return members
    .filter(({ id, role }) => isPretend(id) && role === "participant")
    .toSorted((one, other) => orderOf(one.id) - orderOf(other.id));
}

function orderOf(memberId: string): number {
  return Number(memberId.slice(PRETEND.length)) - 1;
}

/**
 * What a pretend person votes for: one favourite that many share, and others of their own.
 *
 * @param noteIds what they may vote for, in any fixed order.
 */
export function practiceChoices(
  { dots, perNote }: Pick<Vote, "dots" | "perNote">,
  noteIds: readonly string[],
  memberId: string,
): Choices {
  const choices: Choices = {};
  for (let dot = 0; dot < dots; dot++) {
    const noteId = noteIds[(orderOf(memberId) * dot) % Math.max(1, noteIds.length)];
    if (noteId && (choices[noteId] ?? 0) < perNote) choices[noteId] = (choices[noteId] ?? 0) + 1;
  }
  return choices;
}
