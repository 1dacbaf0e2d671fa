import { type CloseCode, closeCodes } from "#lib/sync/close-codes.ts";
import type { RoomRig } from "../room-rig.ts";
import type { Dice } from "./dice.ts";
import type { FuzzPerson, Visit } from "./fuzz-person.ts";

/** Plays the network of one person: what arrives when, what breaks, how they come back. */
export interface FuzzNetwork {
  /** Lets a moment pass. */
  play(): void;
  /** Holds everything that is on its way for some moments. */
  stall(moments: number): void;
  /** This node is gone, with what was on its way there. */
  loseNode(rig: RoomRig): void;
  /** From now on nothing breaks, and everything arrives. True once there is nothing left. */
  playWell(): boolean;
}

/** Codes an honest person's client may be closed with, and then comes back. */
const RETRIED: readonly CloseCode[] = [
  closeCodes.failed,
  closeCodes.restarting,
  closeCodes.tooSlow,
];

export type FuzzNetworkOptions = Readonly<{
  person: FuzzPerson;
  dice: Dice;
  /** One of the nodes that live. */
  node(): RoomRig;
  /** The person was sent away with a code that an honest client must never see. */
  onBanned(code: CloseCode): void;
}>;

export function createFuzzNetwork(options: FuzzNetworkOptions): FuzzNetwork {
  const { person, dice, node, onBanned } = options;
  let moment = 0;
  let stalledUntil = 0;
  let awayUntil = 0;
  /** Connections the person has given up and the server still has. */
  const ghosts: { visit: Visit; until: number }[] = [];

  function notice(code: CloseCode | undefined): void {
    if (code === undefined) return;
    person.leave();
    if (!RETRIED.includes(code)) onBanned(code);
  }

  /** Some of what was on its way may arrive although the connection is lost. */
  function cut(): void {
    person.deliverUp(dice.below(4));
    const visit = person.leave();
    if (visit) ghosts.push({ visit, until: moment + dice.below(40) });
    awayUntil = moment + 1 + dice.below(50);
  }

  function breakSomething(): void {
    if (dice.chance(0.012)) cut();
    if (dice.chance(0.01)) stalledUntil = moment + dice.below(30);
    if (dice.chance(0.004)) {
      cut();
      person.reload();
    }
    if (dice.chance(0.01)) person.beginAfresh();
    if (dice.chance(0.05)) mangle();
  }

  function mangle(): void {
    const { visit } = person;
    const queue = dice.chance(0.5) ? visit?.up : visit?.down;
    if (!visit || !queue || queue.length < 2) return;
    visit.isMangled = true;
    const [from, to] = [dice.below(queue.length), dice.below(queue.length)];
    const [frame] = dice.chance(0.5) ? queue.slice(from, from + 1) : queue.splice(from, 1);
    if (frame) queue.splice(to, 0, frame);
  }

  function buryGhosts(all: boolean): void {
    const due = ghosts.filter(({ until }) => all || until <= moment);
    for (const ghost of due) {
      ghosts.splice(ghosts.indexOf(ghost), 1);
      ghost.visit.connection.close(closeCodes.failed);
    }
  }

  return {
    play() {
      moment++;
      buryGhosts(false);
      notice(person.visit?.closedWith);
      if (!person.visit && awayUntil <= moment) person.enter(node());
      breakSomething();
      if (stalledUntil > moment) return;
      person.deliverUp(dice.below(6));
      person.deliverDown(dice.below(6));
    },

    stall(moments) {
      stalledUntil = moment + moments;
    },

    loseNode(rig) {
      const others = ghosts.splice(0).filter(({ visit }) => visit.rig !== rig);
      ghosts.push(...others);
      if (person.visit?.rig === rig) person.leave();
    },

    playWell() {
      buryGhosts(true);
      notice(person.visit?.closedWith);
      // A connection on which things changed places is one that no network would keep.
      if (person.visit?.isMangled) person.leave()?.connection.close(closeCodes.failed);
      if (!person.visit) person.enter(node());
      person.deliverUp(Number.POSITIVE_INFINITY);
      person.deliverDown(Number.POSITIVE_INFINITY);
      const { visit } = person;
      return visit?.up.length === 0 && visit.down.length === 0 && visit.saved >= visit.sent;
    },
  };
}
