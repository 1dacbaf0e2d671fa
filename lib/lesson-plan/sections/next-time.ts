import type { Block } from "../document/plan-document.ts";
import { wordsOfSpans } from "../document/spans.ts";
import { counted, fillIn } from "../words.ts";
import { stepTitle } from "./meetings.ts";
import { ownLines, untouchedZones } from "./next-lessons.ts";
import { boardNumbers, median, participants } from "./numbers.ts";
import { bullet, lead, prose } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";
import { closedVotes, voteName } from "./results.ts";
import { actualMinutes, isNotReached, minutesTaken } from "./timing.ts";

/** A step is off its plan by at least so many minutes and such a share of it. */
const OFF_MINUTES = 2;
const OFF_SHARE = 0.2;
/** Suggested minutes are rounded up to these. */
const ROUND_TO = 5;
/** Fewer notes than this share of the teams' median is little. */
const LITTLE = 0.5;
/** Fewer sources or voters than these shares are few. */
const FEW_SOURCES = 0.3;
const FEW_VOTERS = 0.7;

/** Changes that what happened suggests, each with its figure; none before anything has happened. */
export function nextTimeBlocks(context: PlanContext): Block[] {
  const found = suggestionBlocks(context);
  const { own } = context.source.words.review.nextTime;
  return found.length === 0 ? [] : [...found, ownLines("next-time.own", own)];
}

/** The same without lines to write on. */
export function suggestionBlocks(context: PlanContext): Block[] {
  const { workshop, words } = context.source;
  if (workshop.startedAt === null) return [];
  const { nextTime } = words.review;
  const found = [
    ...timeChanges(context),
    ...zoneChanges(context),
    ...teamChanges(context),
    ...shareChanges(context),
  ];
  const lines = found.length === 0 ? [nextTime.nothing] : found;
  return [
    lead("next-time.lead", nextTime.lead),
    prose(
      "next-time.list",
      lines.map((line) => bullet(line)),
    ),
  ];
}

function timeChanges({ source }: PlanContext): string[] {
  const { workshop } = source;
  const { nextTime } = source.words.review;
  const reached = workshop.steps.filter((step) => minutesTaken(step, workshop) !== null);
  const planned = reached.reduce((sum, { minutes }) => sum + minutes, 0);
  const actual = actualMinutes(source) ?? 0;
  const total = isOff(actual, planned) ? [fillIn(nextTime.total, { actual, planned })] : [];
  const steps = workshop.steps.flatMap((step) => {
    const values = { step: wordsOfSpans(stepTitle(step, source).main), planned: step.minutes };
    if (isNotReached(step, workshop)) {
      return [fillIn(step.optional ? nextTime.optional : nextTime.notReached, values)];
    }
    const taken = minutesTaken(step, workshop);
    if (taken === null || !isOff(taken, step.minutes)) return [];
    const plan = Math.ceil(taken / ROUND_TO) * ROUND_TO;
    const phrase = taken > step.minutes ? nextTime.over : nextTime.under;
    return [fillIn(phrase, { ...values, actual: taken, plan })];
  });
  return [...total, ...steps];
}

function isOff(actual: number, planned: number): boolean {
  const off = Math.abs(actual - planned);
  return off >= OFF_MINUTES && off >= planned * OFF_SHARE;
}

/** Zones no team wrote in, on canvases that were used. */
function zoneChanges({ canvases, source }: PlanContext): string[] {
  return canvases.flatMap((canvas) => {
    if (!canvas.boards.some(({ isUsed }) => isUsed)) return [];
    return untouchedZones(canvas).map((id) =>
      fillIn(source.words.review.nextTime.zone, {
        zone: canvas.words.zones[id]?.name ?? id,
        canvas: canvas.words.name,
      }),
    );
  });
}

/** Teams that wrote little on a canvas, beside the others. */
function teamChanges({ canvases, source }: PlanContext): string[] {
  return canvases.flatMap(({ boards, words }) => {
    const middle = median(boards.map(({ outcomes }) => outcomes.length));
    return boards
      .filter(({ outcomes }) => outcomes.length < middle * LITTLE)
      .map(({ team, outcomes }) =>
        fillIn(counted(source.words.review.nextTime.team, outcomes.length, source.locale), {
          team: team.name,
          canvas: words.name,
          median: new Intl.NumberFormat(source.locale).format(middle),
        }),
      );
  });
}

function shareChanges(context: PlanContext): string[] {
  const { source } = context;
  const { nextTime } = source.words.review;
  const { notes, withSource } = boardNumbers(context);
  const sources =
    withSource < notes * FEW_SOURCES
      ? [fillIn(nextTime.sources, { with: withSource, all: notes })]
      : [];
  const people = participants(source);
  const votes = closedVotes(context).flatMap((vote, index) => {
    if (vote.turnout >= people * FEW_VOTERS) return [];
    const name = wordsOfSpans(voteName(vote, index, context).main);
    return [fillIn(nextTime.turnout, { turnout: vote.turnout, people, vote: name })];
  });
  return [...sources, ...votes];
}
