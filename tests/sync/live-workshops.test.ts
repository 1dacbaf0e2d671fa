import { describe, expect, it } from "vitest";
import type { CloseCode } from "#lib/sync/close-codes.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { createConnection } from "#sync/connection.ts";
import { defaultLimits } from "#sync/limits.ts";
import { createLiveWorkshops } from "#sync/live-workshops.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { createGate } from "./memory-log.ts";
import { openRoom } from "./room-rig.ts";

/** A workshop with storage answers that a test can change, and people in its board. */
async function liveWorkshop() {
  const { room } = await openRoom();
  const judged: string[] = [];
  const discarded: string[] = [];
  const answers = {
    findWorkshop: async (): Promise<Workshop | undefined> => sampleWorkshop(),
    memberOf: async (session: string): Promise<Member | undefined> => sampleMember(session),
  };
  const log = recordedLog();
  const workshops = createLiveWorkshops({
    storage: {
      findWorkshop: () => answers.findWorkshop(),
      listMembers: async () => [],
      listRooms: async () => [],
      membersOf: async (sessions) => {
        judged.push(...sessions);
        const members = new Map<string, Member>();
        for (const session of sessions) {
          const member = await answers.memberOf(session);
          if (member) members.set(session, member);
        }
        return members;
      },
    },
    rooms: {
      open: async () => room,
      all: () => [room],
      leave: () => undefined,
      discard: async (workshopId) => {
        discarded.push(workshopId);
      },
    },
    log,
    clock: Date.now,
  });
  const enter = (session: string) => {
    let closedWith: CloseCode | undefined;
    const connection = createConnection({
      peer: {
        send: () => undefined,
        unsent: () => 0,
        pause: () => undefined,
        close: (code) => {
          closedWith = code;
        },
      },
      member: sampleMember(session),
      access: "write",
      wantsSaved: false,
      limits: defaultLimits,
      onClose: () => workshops.remove(attendance),
    });
    const attendance = { connection, room, sessionHash: session };
    workshops.add(attendance);
    return { connection, closedWith: () => closedWith };
  };
  return { workshops, judged, discarded, answers, log, enter };
}

describe("live workshops", () => {
  it("[A4] run the jobs of one workshop in turn, and of others beside them", async () => {
    const { workshops } = await liveWorkshop();
    const order: string[] = [];
    const gate = createGate();
    const first = workshops.run("w1", async () => {
      await gate.wait();
      order.push("first");
    });
    const second = workshops.run("w1", async () => order.push("second"));
    await workshops.run("w2", async () => order.push("other"));
    gate.open();
    await Promise.all([first, second]);
    expect(order).toEqual(["other", "first", "second"]);
  });

  it("[A4] go on after a job that failed, and tell its owner", async () => {
    const { workshops } = await liveWorkshop();
    const failing = workshops.run("w1", () => Promise.reject(new Error("no")));
    const next = workshops.run("w1", async () => "done");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("done");
  });

  it("[A3] judge everybody who is there, and nobody who has left", async () => {
    const { workshops, judged, enter } = await liveWorkshop();
    const [ana] = [enter("ana"), enter("ben")];
    await workshops.refresh("w1");
    expect(judged).toEqual(["ana", "ben"]);
    ana.connection.close(closeCodes.restarting);
    await workshops.refresh("w1");
    expect(judged).toEqual(["ana", "ben", "ben"]);
    expect(workshops.all()).toHaveLength(1);
  });

  it("[L3] close and forget everything of a workshop that is gone", async () => {
    const { workshops, answers, discarded, enter } = await liveWorkshop();
    const ana = enter("ana");
    await workshops.refresh("w1");
    expect(discarded).toEqual([]);
    answers.findWorkshop = async () => undefined;
    await workshops.refresh("w1");
    expect(ana.closedWith()).toBe(closeCodes.noSuchRoom);
    expect(discarded).toEqual(["w1"]);
  });

  it("[A3] send everybody away to come back if rights cannot be read", async () => {
    const { workshops, answers, log, enter } = await liveWorkshop();
    const people = [enter("ana"), enter("ben")];
    answers.memberOf = async () => {
      throw new Error("unreadable");
    };
    await expect(workshops.refresh("w1")).rejects.toThrow("unreadable");
    expect(people.map(({ closedWith }) => closedWith())).toEqual([
      closeCodes.failed,
      closeCodes.failed,
    ]);
    expect(log.events.map(({ event }) => event)).toContain("rights not readable");
  });

  it("[A3] send everybody away to come back if the workshop cannot be read", async () => {
    const { workshops, answers, enter } = await liveWorkshop();
    const people = [enter("ana"), enter("ben")];
    answers.findWorkshop = async () => {
      throw new Error("unreadable");
    };
    await expect(workshops.refresh("w1")).rejects.toThrow("unreadable");
    expect(people.map(({ closedWith }) => closedWith())).toEqual([
      closeCodes.failed,
      closeCodes.failed,
    ]);
  });
});
