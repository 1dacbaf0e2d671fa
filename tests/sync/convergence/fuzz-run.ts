import type * as Y from "yjs";
import type { CloseCode } from "#lib/sync/close-codes.ts";
import type { Limits } from "#sync/limits.ts";
import type { MakeGuard } from "#sync/room-document.ts";
import type { RecordedEvent } from "#tests/support/recorded-log.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import type { MemoryLog } from "../memory-log.ts";
import { settle } from "../room-rig.ts";
import { createBoardHands } from "./board-hands.ts";
import { createDice } from "./dice.ts";
import { createFuzzNetwork, type FuzzNetwork } from "./fuzz-network.ts";
import { type FuzzNodes, openNodes } from "./fuzz-nodes.ts";
import { createFuzzPerson, type FuzzPerson } from "./fuzz-person.ts";
import { createLedger } from "./ledger.ts";

export type FuzzOptions = Readonly<{
  seed: number;
  people: number;
  /** Things each of them does. */
  deeds: number;
  nodes: number;
  guard?: MakeGuard;
  limits?: Partial<Limits>;
}>;

export type FuzzEnd = Readonly<{
  /** Everybody's document, and that of somebody who comes when all is over. */
  docs: readonly Y.Doc[];
  disk: MemoryLog;
  /** What was made or typed and is not there. */
  lost: readonly string[];
  /** Codes with which honest people were sent away for good. */
  banned: readonly CloseCode[];
  warnings: readonly RecordedEvent[];
}>;

/** Moments that may pass until everything has arrived. */
const PATIENCE = 2_000;

/** Things somebody does in a moment, at most. */
const QUICK = 4;

type Participant = Readonly<{
  person: FuzzPerson;
  network: FuzzNetwork;
  /** Does a few things. True once they have done all they will. */
  act(): boolean;
}>;

/** Lets people work on one board over a bad network. The same seed plays the same story. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzEnd> {
  const { seed, people, deeds, nodes: count, guard, limits } = options;
  const dice = createDice(seed);
  const ledger = createLedger();
  const banned: CloseCode[] = [];
  const nodes = await openNodes({ count, dice, guard, limits });

  function invite(name: string): Participant {
    const person = createFuzzPerson(sampleMember(name), dice);
    const act = createBoardHands({ doc: () => person.doc, dice, name, ledger });
    let left = deeds;
    return {
      person,
      network: createFuzzNetwork({
        person,
        dice,
        node: () => dice.pick(nodes.all) ?? raise("no node"),
        onBanned: (code) => banned.push(code),
      }),
      act() {
        const now = Math.min(left, dice.below(QUICK + 1));
        for (let deed = 0; deed < now; deed++) act();
        left -= now;
        return left === 0;
      },
    };
  }

  const all = Array.from({ length: people }, (_, index) => invite(`p${index}`));
  const restartsAt = [1 / 3, 1 / 2].map((part) => Math.floor((part * 2 * deeds) / QUICK));
  for (let moment = 0, isDone = false; !isDone; moment++) {
    if (restartsAt.includes(moment)) {
      const gone = await nodes.restart(dice.below(count));
      for (const { network } of all) network.loseNode(gone);
    }
    // Half of them lose everybody else for a while.
    if (dice.chance(0.01)) for (const { network } of dice.few(all, 10)) network.stall(20);
    for (const { network } of all) network.play();
    isDone = all.map(({ act }) => act()).every(Boolean);
    if (dice.chance(0.02)) await nodes.catchUp();
    await settle(4 + dice.below(30));
  }
  await arriveEverywhere(all, nodes);
  const newcomer = invite("newcomer");
  await arriveEverywhere([newcomer], nodes);

  return {
    docs: [...all, newcomer].map(({ person }) => person.doc),
    disk: nodes.disk,
    lost: ledger.lostIn(newcomer.person.doc),
    banned,
    warnings: nodes.warnings(),
  };
}

async function arriveEverywhere(all: readonly Participant[], nodes: FuzzNodes): Promise<void> {
  let quiet = 0;
  for (let moment = 0; moment < PATIENCE; moment++) {
    const isDone = all.map(({ network }) => network.playWell()).every(Boolean);
    await nodes.catchUp();
    await settle(50);
    // What arrives can lead to an answer, and what is written to a repair.
    quiet = isDone ? quiet + 1 : 0;
    if (quiet > 5) return;
  }
  throw new Error("there is no end to what people have to say");
}

function raise(message: string): never {
  throw new RangeError(message);
}
