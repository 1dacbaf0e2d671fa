import { z } from "zod";
import { isId } from "../sync/room-name.ts";
import { askRestore } from "./ask-restore.ts";
import { mayHold } from "./attention.ts";
import { canCollect, collectRequestSchema } from "./collect.ts";
import { endRun, goToStep } from "./go-to-step.ts";
import { localTextSchema } from "./local-text-schema.ts";
import {
  groupings,
  MAX_NAME,
  MAX_STEPS,
  MAX_TEAMS,
  type Member,
  oneLine,
  PLENARY,
  stepSchema,
  type Workshop,
} from "./model.ts";
import { withNextRound } from "./next-round.ts";
import { nextRoundRequestSchema } from "./next-round-schema.ts";
import { openVote } from "./open-vote.ts";
import { provocationRequestSchema } from "./provocations.ts";
import { publicationSchema } from "./publication.ts";
import { reactionKindSchema } from "./reactions-schema.ts";
import { restoreRequestSchema } from "./restores.ts";
import { sendIdeasRequestSchema } from "./send-ideas.ts";
import { sendProvocation, withdrawProvocation } from "./send-provocation.ts";
import { setAgenda } from "./set-agenda.ts";
import { showNotes } from "./shown-notes.ts";
import { addTime, MAX_STEP_MINUTES, pauseTimer, resumeTimer } from "./timer.ts";
import { choicesSchema, isBallotSound, voteRequestSchema } from "./votes.ts";

const id = z.string().refine(isId, "not-an-id");

/**
 * What people can tell the room to do. All but the last four are the facilitator's. Ids of new
 * things are chosen by the sender, so that pressing twice, or sending again after a bad
 * connection, makes one thing.
 */
export const commandSchema = z.discriminatedUnion("type", [
  /** Leave the lobby and begin with the first step, or move to any step. */
  z.strictObject({ type: z.literal("go-to-step"), stepId: z.string() }),
  /** Close the workshop: boards become read-only, the lesson plan can be taken. */
  z.strictObject({ type: z.literal("end") }),
  /** Open an ended workshop again where it stood. */
  z.strictObject({ type: z.literal("reopen") }),
  z.strictObject({ type: z.literal("pause") }),
  z.strictObject({ type: z.literal("resume") }),
  /** More time for the current step; fewer minutes if negative. */
  z.strictObject({
    type: z.literal("add-time"),
    minutes: z.int().min(-MAX_STEP_MINUTES).max(MAX_STEP_MINUTES),
  }),
  /** Replaces the agenda. Steps the room has been in stay, and keep their boards. */
  z.strictObject({
    type: z.literal("set-agenda"),
    steps: z.array(stepSchema).min(1).max(MAX_STEPS),
    /** The revision it was made from; refused if there is a newer one. Left out: whichever. */
    basedOn: z.int().nonnegative().optional(),
  }),
  /** Renames teams and adds new ones at the end; teams with people or boards stay. */
  z.strictObject({
    type: z.literal("set-teams"),
    teams: z
      .array(z.strictObject({ id, name: oneLine(MAX_NAME) }))
      .min(1)
      .max(MAX_TEAMS),
  }),
  /** How people who come in from now on get into teams. */
  z.strictObject({ type: z.literal("set-grouping"), grouping: z.enum(groupings) }),
  /** A banner for everybody. */
  z.strictObject({ type: z.literal("announce"), id, text: localTextSchema }),
  z.strictObject({ type: z.literal("clear-notice") }),
  /** Brings everybody to a zone of the current canvas. */
  z.strictObject({
    type: z.literal("summon"),
    id,
    zoneId: z.string().max(100),
    holds: z.boolean(),
  }),
  z.strictObject({ type: z.literal("release") }),
  /** Whether people may send reactions. */
  z.strictObject({ type: z.literal("set-reactions"), isOn: z.boolean() }),
  /** What others may do with the papers, and whether people are named in them. */
  publicationSchema
    .required()
    .strict()
    .extend({ type: z.literal("set-publication") }),
  z.strictObject({ type: z.literal("open-vote"), id, vote: voteRequestSchema }),
  z.strictObject({ type: z.literal("close-vote"), voteId: id }),
  /**
   * Shows private notes of the step to the team: of one team, or of all. With a member, of them
   * alone, while the others go on writing for themselves.
   */
  z.strictObject({
    type: z.literal("reveal"),
    stepId: id,
    teamId: id.nullable(),
    memberId: id.nullish(),
    withAuthors: z.boolean(),
  }),
  z.strictObject({ type: z.literal("answer-help"), teamId: id }),
  /** Makes a zone, a team's board or all teams' what they were, as a change like any other. */
  restoreRequestSchema.extend({ type: z.literal("restore"), id }),
  /** Copies what all teams have in a zone to everybody's board. */
  collectRequestSchema.extend({ type: z.literal("collect") }),
  /** Writes ideas that were put together from teams' notes on everybody's board. */
  sendIdeasRequestSchema.extend({ type: z.literal("send-ideas") }),
  /** Begins a next round of the city cycle with what the one before hands on. */
  nextRoundRequestSchema.extend({ type: z.literal("start-next-round") }),
  /** Asks one team, or all, about something that no note is about. */
  provocationRequestSchema.extend({ type: z.literal("send-provocation"), id }),
  z.strictObject({ type: z.literal("withdraw-provocation"), provocationId: id }),

  /** "I am done" with the step somebody is looking at, or not yet. */
  z.strictObject({ type: z.literal("ready"), stepId: z.string(), isReady: z.boolean() }),
  z.strictObject({ type: z.literal("ask-help"), isNeeded: z.boolean() }),
  z.strictObject({ type: z.literal("cast-ballot"), voteId: id, choices: choicesSchema }),
  z.strictObject({ type: z.literal("react"), kind: reactionKindSchema }),
]);

export type Command = z.infer<typeof commandSchema>;

/** Commands everybody who takes part may send. */
const everybodys: readonly Command["type"][] = ["ready", "ask-help", "cast-ballot", "react"];

/** What can still be said once it is over. */
const whenEnded: readonly Command["type"][] = ["reopen", "end", "set-publication"];

export type Refusal =
  | "not-allowed"
  | "step-not-found"
  | "team-not-found"
  | "vote-not-found"
  | "vote-open"
  | "workshop-ended"
  | "vote-closed"
  | "ballot-against-rules"
  | "too-many-votes"
  | "too-many-provocations"
  | "agenda-unusable"
  | "agenda-changed"
  | "no-current-step"
  | "step-over"
  | "holding-not-allowed"
  | "reactions-off";

export type Decision =
  | Readonly<{ ok: true; workshop: Workshop }>
  | Readonly<{ ok: false; code: Refusal }>;

type Sender = Pick<Member, "id" | "role" | "teamId">;

/**
 * Judges a command. Pure: the caller stores the result and shows it to the room. A command that
 * asks for what already holds succeeds and changes nothing, so pressing twice does no harm.
 *
 * What has effects beyond the workshop itself (moving private notes, storing and counting ballots)
 * is the caller's to do once this says yes.
 *
 * @param now milliseconds since 1970, by the server's clock.
 */
export function decide(
  workshop: Workshop,
  command: Command,
  sender: Sender,
  now: number,
): Decision {
  const isEverybodys = everybodys.includes(command.type) && sender.role !== "observer";
  if (sender.role !== "facilitator" && !isEverybodys) return refuse("not-allowed");
  if (workshop.status === "ended" && !whenEnded.includes(command.type)) {
    return refuse("workshop-ended");
  }
  return judges[command.type](workshop, command as never, sender, now);
}

type Judges = {
  [Type in Command["type"]]: (
    workshop: Workshop,
    command: Extract<Command, { type: Type }>,
    sender: Sender,
    now: number,
  ) => Decision;
};

const judges: Judges = {
  "go-to-step"(workshop, { stepId }, _, now) {
    const gone = goToStep(workshop, stepId, now);
    return gone ? accept(gone) : refuse("step-not-found");
  },

  end(workshop, _command, _sender, now) {
    if (workshop.status === "ended") return accept(workshop);
    return accept({
      ...workshop,
      status: "ended",
      endedAt: now,
      runs: endRun(workshop, now),
      timer: workshop.timer && pauseTimer(workshop.timer, now),
      summons: null,
      votes: workshop.votes.map((vote) => ({ ...vote, closedAt: vote.closedAt ?? now })),
    });
  },

  reopen(workshop, _command, _sender, now) {
    if (workshop.status !== "ended") return accept(workshop);
    const stepId = workshop.currentStepId;
    return accept({
      ...workshop,
      status: stepId === null ? "lobby" : "running",
      endedAt: null,
      runs:
        stepId === null
          ? workshop.runs
          : [...workshop.runs, { stepId, startedAt: now, endedAt: null }],
    });
  },

  pause: (workshop, _command, _sender, now) =>
    withTimer(workshop, (timer) => pauseTimer(timer, now)),

  resume: (workshop, _command, _sender, now) =>
    withTimer(workshop, (timer) => resumeTimer(timer, now)),

  "add-time": (workshop, { minutes }, _, now) =>
    withTimer(workshop, (timer) => addTime(timer, minutes, now)),

  "set-agenda"(workshop, command) {
    const set = setAgenda(workshop, command);
    return typeof set === "string" ? refuse(set) : accept(set);
  },

  "set-teams"(workshop, { teams }) {
    const ids = teams.map((team) => team.id);
    const names = teams.map(({ name }) => name.toLowerCase());
    // The plenary's boards are not to become a team's.
    const isWhole = workshop.teams.every((team) => ids.includes(team.id)) && !ids.includes(PLENARY);
    const isUnique = new Set(ids).size === ids.length && new Set(names).size === names.length;
    return isWhole && isUnique ? accept({ ...workshop, teams }) : refuse("agenda-unusable");
  },

  "set-grouping": (workshop, { grouping }) =>
    accept(workshop.grouping === grouping ? workshop : { ...workshop, grouping }),

  announce: (workshop, { id: noticeId, text }, _, now) =>
    accept(
      workshop.notice?.id === noticeId
        ? workshop
        : { ...workshop, notice: { id: noticeId, text, at: now } },
    ),

  "clear-notice": (workshop) =>
    accept(workshop.notice === null ? workshop : { ...workshop, notice: null }),

  summon(workshop, { id: summonsId, zoneId, holds }, _, now) {
    if (workshop.currentStepId === null) return refuse("no-current-step");
    if (workshop.summons?.id === summonsId) return accept(workshop);
    if (holds && !mayHold(workshop)) return refuse("holding-not-allowed");
    return accept({ ...workshop, summons: { id: summonsId, zoneId, holds, at: now } });
  },

  release: (workshop) =>
    accept(workshop.summons === null ? workshop : { ...workshop, summons: null }),

  "set-reactions"(workshop, { isOn }) {
    const { reactions } = workshop;
    if (reactions.isOn === isOn) return accept(workshop);
    return accept({ ...workshop, reactions: { ...reactions, isOn } });
  },

  "set-publication"(workshop, { licence, forMinors }) {
    const { publication } = workshop;
    const isSo = publication.licence === licence && publication.forMinors === forMinors;
    return accept(isSo ? workshop : { ...workshop, publication: { licence, forMinors } });
  },

  "open-vote"(workshop, { id: voteId, vote }, _, now) {
    const opened = openVote(workshop, voteId, vote, now);
    return typeof opened === "string" ? refuse(opened) : accept(opened);
  },

  "close-vote"(workshop, { voteId }, _, now) {
    const known = workshop.votes.find((vote) => vote.id === voteId);
    if (!known) return refuse("vote-not-found");
    if (known.closedAt !== null) return accept(workshop);
    const votes = workshop.votes.map((vote) =>
      vote === known ? { ...vote, closedAt: now } : vote,
    );
    return accept({ ...workshop, votes });
  },

  reveal(workshop, command, _, now) {
    const shown = showNotes(workshop, command, now);
    return typeof shown === "string" ? refuse(shown) : accept(shown);
  },

  restore(workshop, command, _, now) {
    const asked = askRestore(workshop, command, now);
    return typeof asked === "string" ? refuse(asked) : accept(asked);
  },

  collect: (workshop, command) =>
    canCollect(workshop, command) ? accept(workshop) : refuse("step-not-found"),

  "send-ideas": (workshop, command) =>
    canCollect(workshop, command) ? accept(workshop) : refuse("step-not-found"),

  "start-next-round"(workshop, command) {
    const next = withNextRound(workshop, command);
    return typeof next === "string" ? refuse(next) : accept(next);
  },

  "send-provocation"(workshop, command, _, now) {
    const sent = sendProvocation(workshop, command, now);
    return typeof sent === "string" ? refuse(sent) : accept(sent);
  },

  "withdraw-provocation": (workshop, { provocationId }, _, now) =>
    accept(withdrawProvocation(workshop, provocationId, now)),

  "answer-help": (workshop, { teamId }) =>
    accept(
      workshop.helps.some((help) => help.teamId === teamId)
        ? { ...workshop, helps: workshop.helps.filter((help) => help.teamId !== teamId) }
        : workshop,
    ),

  ready(workshop, { stepId, isReady }, sender) {
    if (workshop.currentStepId === null) return refuse("no-current-step");
    // From a page that is behind: who is done with a step has not done the next one.
    if (workshop.currentStepId !== stepId) return refuse("step-over");
    const isSaid = workshop.ready.includes(sender.id);
    if (isSaid === isReady) return accept(workshop);
    const ready = isReady
      ? [...workshop.ready, sender.id]
      : workshop.ready.filter((memberId) => memberId !== sender.id);
    return accept({ ...workshop, ready });
  },

  "ask-help"(workshop, { isNeeded }, { teamId }, now) {
    if (teamId === null) return refuse("team-not-found");
    const isAsked = workshop.helps.some((help) => help.teamId === teamId);
    if (isAsked === isNeeded) return accept(workshop);
    const helps = isNeeded
      ? [...workshop.helps, { teamId, since: now }]
      : workshop.helps.filter((help) => help.teamId !== teamId);
    return accept({ ...workshop, helps });
  },

  "cast-ballot"(workshop, { voteId, choices }) {
    const vote = workshop.votes.find((each) => each.id === voteId);
    if (!vote) return refuse("vote-not-found");
    if (vote.closedAt !== null) return refuse("vote-closed");
    return isBallotSound(vote, choices) ? accept(workshop) : refuse("ballot-against-rules");
  },

  // Counted by the caller: many come at once, and each is a moment's matter.
  react(workshop) {
    if (workshop.status !== "running") return refuse("no-current-step");
    return workshop.reactions.isOn ? accept(workshop) : refuse("reactions-off");
  },
};

function accept(workshop: Workshop): Decision {
  return { ok: true, workshop };
}

function refuse(code: Refusal): Decision {
  return { ok: false, code };
}

function withTimer(
  workshop: Workshop,
  change: (timer: NonNullable<Workshop["timer"]>) => NonNullable<Workshop["timer"]>,
): Decision {
  if (workshop.timer === null) return refuse("no-current-step");
  const timer = change(workshop.timer);
  return accept(timer === workshop.timer ? workshop : { ...workshop, timer });
}
