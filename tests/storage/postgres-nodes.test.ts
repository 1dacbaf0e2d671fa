import { setTimeout as later } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openPostgres } from "#storage/postgres-database.ts";
import { openPostgresStorage } from "#storage/postgres-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { hasPostgres } from "#tests/support/postgres-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import {
  contentsOf,
  createTestDatabase,
  emptyDatabase,
  openTransaction,
  runSql,
} from "#tests/support/test-database.ts";
import { oneEdit } from "#tests/support/text-updates.ts";

const ROOMS = ["w1.board.t1.s1", "w1.board.t1.s2", "w1.control", "w2.control"];

describe.skipIf(!hasPostgres)("several processes on one PostgreSQL database", () => {
  let url: string;
  let log: ReturnType<typeof recordedLog>;
  let storages: readonly Storage[];

  const open = () => openPostgresStorage({ url, log });
  const one = (index: number) => storages[index % storages.length] ?? expect.unreachable();

  beforeAll(async () => {
    url = await createTestDatabase();
  });
  beforeEach(async () => {
    log = recordedLog();
    // At once, the first time on a database without tables.
    storages = await Promise.all([open(), open(), open()]);
    for (const [id, code] of [
      ["w1", "AAAAAAAA"],
      ["w2", "BBBBBBBB"],
    ] as const) {
      const facilitator = sampleFacilitator({ workshopId: id });
      await one(0).createWorkshop(sampleWorkshop({ id, code }), facilitator, `link-${id}`);
    }
  });
  afterEach(async () => {
    await Promise.all(storages.map((storage) => storage.close()));
    await emptyDatabase(url);
  });

  const entry = (room: string, text: string) => {
    return { room, author: "m1", at: 1, bytes: oneEdit(text) };
  };

  it("[S9] number a room's rows without holes, and show none before those it follows", async () => {
    const APPENDS = 30;
    let writing = true;
    const seen = new Map(ROOMS.map((room) => [room, 0]));
    const reading = async () => {
      while (writing) {
        for (const room of ROOMS) {
          const from = seen.get(room) ?? 0;
          const { seq, updates } = await one(2).rowsAfter(room, from);
          expect(updates).toHaveLength(seq - from);
          seen.set(room, seq);
        }
      }
    };
    const reader = reading();

    const given = await Promise.all(
      Array.from({ length: APPENDS }, async (_, index) => {
        // In another order every time: whoever locks in the order given would soon wait for ever.
        const rooms = index % 2 ? ROOMS : ROOMS.toReversed();
        const entries = rooms.map((room) => entry(room, `${index}`));
        const numbers = await one(index).append(entries);
        return rooms.map((room, at) => [room, numbers[at]] as const);
      }),
    );
    writing = false;
    await reader;

    for (const room of ROOMS) {
      const numbers = given.flat().filter(([name]) => name === room);
      expect(numbers.map(([, seq]) => seq ?? 0).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: APPENDS }, (_, index) => index + 1),
      );
      const { updates } = await one(0).loadRoom(room);
      expect(updates).toHaveLength(APPENDS);
    }
    // Neither was a hole seen, nor did two wait for each other until PostgreSQL ended one.
    expect(log.events).toEqual([]);
  });

  it("[S9] wait for rooms in one order, whatever order they were made in", async () => {
    await one(0).append([entry("w1.later", "made first")]);
    await one(0).append([entry("w1.earlier", "made second")]);
    const writer = await openTransaction(
      url,
      "SELECT FROM rooms WHERE room = 'w1.earlier' FOR NO KEY UPDATE",
    );
    const waiting = one(0).append(["w1.later", "w1.earlier"].map((room) => entry(room, "x")));
    await waitForLock();
    expect(await one(1).append([entry("w1.later", "nobody has it yet")])).toEqual([2]);
    await writer.commit();
    expect(await waiting).toEqual([3, 2]);
  });

  it("[S9] take turns in a room that none has written before", async () => {
    const rooms = Array.from({ length: 10 }, (_, index) => `w1.board.t1.new${index}`);
    const given = await Promise.all(
      storages.map((storage) => storage.append(rooms.map((room) => entry(room, room)))),
    );
    for (const at of rooms.keys()) {
      expect(given.map((numbers) => numbers[at]).toSorted()).toEqual([1, 2, 3]);
    }
  });

  it("[S13] lose no change of a workshop, and judge each by the one before", async () => {
    const add = (index: number) =>
      one(index).changeWorkshop("w1", (stored) => ({ ...stored, title: `${stored.title}+` }));
    await Promise.all(Array.from({ length: 15 }, (_, index) => add(index)));
    expect((await one(0).findWorkshop("w1"))?.title).toMatch(/[^+]\+{15}$/);
  });

  it("[S13] go on writing while one of them decides, and decide while others write", async () => {
    const writer = await openTransaction(url, "SELECT FROM workshops FOR KEY SHARE");
    const changed = await one(0).changeWorkshop("w1", (stored) => ({ ...stored, title: "New" }));
    expect(changed?.title).toBe("New");
    await writer.commit();

    const decider = await openTransaction(url, "UPDATE workshops SET data = data");
    expect(await one(0).append([entry("w1.control", "a"), entry("w1.new", "b")])).toEqual([1, 1]);
    await decider.commit();
  });

  it("[S23] judge who comes in on one by all who came in on any", async () => {
    // As the app does it: people of a workshop come in one by one on each node.
    const comeIn = async (node: number) => {
      for (let turn = 0; turn < 20; turn++) {
        const id = `m${node}-${turn}`;
        await one(node).changePeople("w1", ({ members }) => {
          const isIn = (team: string) => members.filter(({ teamId }) => teamId === team).length;
          const teamId = isIn("t1") > isIn("t2") ? "t2" : "t1";
          return { added: { member: sampleMember(id, { teamId }), rejoinHash: id } };
        });
      }
    };
    await Promise.all([0, 1, 2].map(comeIn));
    const people = await one(0).listMembers("w1");
    expect(people.filter(({ teamId }) => teamId === "t1")).toHaveLength(30);
    expect(people.filter(({ teamId }) => teamId === "t2")).toHaveLength(30);
  });

  it("[S20] never let two who join at once past the limit", async () => {
    const joined = await Promise.all(
      ["m1", "m2", "m3", "m4", "m5", "m6"].map((id, index) =>
        one(index).addMember(sampleMember(id), id, 4),
      ),
    );
    expect(joined.filter(Boolean)).toHaveLength(3);
  });

  it("[S8] leave a snapshot to the one who is at it", async () => {
    const entries = ["a", "b", "c"].map((text) => entry("w1.control", text));
    const second = oneEdit("second");
    await one(0).append(entries);
    await one(0).saveSnapshot("w1.control", 1, oneEdit("first"));
    const other = await openTransaction(url, "SELECT FROM snapshots FOR UPDATE");
    const saving = one(0).saveSnapshot("w1.control", 2, second);
    await waitForLock();
    await one(1).saveSnapshot("w1.control", 3, oneEdit("third"));
    await other.commit();
    await saving;
    const { updates } = await one(1).loadRoom("w1.control");
    expect(updates).toEqual([second, entries[2]?.bytes]);
  });

  it("[S7] leave out what waited for a deletion, and write the rest", async () => {
    await one(0).append([entry("w1.control", "before")]);
    const deletion = await openTransaction(url, "DELETE FROM workshops WHERE id = 'w1'");
    const appending = one(1).append(
      ["w1.control", "w1.new", "w2.control"].map((room) => entry(room, "late")),
    );
    await waitForLock();
    await deletion.commit();
    expect(await appending).toEqual([undefined, undefined, 1]);
  });

  it("[S7] write to a room that nobody has written before only if its workshop stays", async () => {
    const deletion = await openTransaction(url, "DELETE FROM workshops WHERE id = 'w1'");
    const appending = one(1).append([entry("w1.new", "late"), entry("w2.control", "late")]);
    await waitForLock();
    await deletion.commit();
    expect(await appending).toEqual([undefined, 1]);
  });

  it("[S40] keep no snapshot of a workshop that is being deleted", async () => {
    await one(0).append([entry("w1.control", "before")]);
    const deletion = await openTransaction(url, "DELETE FROM workshops WHERE id = 'w1'");
    const saving = one(1).saveSnapshot("w1.control", 1, oneEdit("canary"));
    await waitForLock();
    await deletion.commit();
    await saving;
    expect(await runSql(url, "SELECT FROM snapshots")).toEqual([]);
  });

  it("[S40] leave nothing of a workshop that one deletes while others write to it", async () => {
    let deleted = false;
    const writers = storages.map(async (storage, index) => {
      for (let round = 0; !deleted || round < 5; round++) {
        const rooms = ["w1.control", `w1.board.t1.s${round}`, "w2.control"];
        await storage.append(rooms.map((room) => entry(room, `canary ${index}`)));
        await storage.saveSnapshot("w1.control", round, oneEdit("canary"));
      }
    });
    await one(0).deleteWorkshop("w1");
    deleted = true;
    await Promise.all(writers);

    const left = await runSql<{ room: string }>(
      url,
      "SELECT room FROM log UNION SELECT room FROM rooms UNION SELECT room FROM snapshots",
    );
    expect(left).toEqual([{ room: "w2.control" }]);
    const { updates, seq } = await one(0).loadRoom("w2.control");
    expect(updates).toHaveLength(seq);
  });

  it("[S64] finish a deletion that was cut short", async () => {
    await one(0).append([entry("w1.control", "canary")]);
    // What a crash leaves after the first step.
    await runSql(url, "INSERT INTO deletions VALUES ('w1'); DELETE FROM workshops WHERE id = 'w1'");
    expect(await one(1).expiredWorkshops(0)).toEqual(["w1"]);
    await one(1).deleteWorkshop("w1");
    expect(Buffer.from(await contentsOf(url)).includes("canary")).toBe(false);
    expect(await one(1).expiredWorkshops(0)).toEqual([]);
  });

  it("[S13] try again what PostgreSQL ended because two waited for each other", async () => {
    const database = openPostgres({ url, log });
    let arrived = 0;
    const rename = (first: string, second: string) =>
      database.transaction(async (query) => {
        const sql = "UPDATE workshops SET data = data || ' ' WHERE id = $1";
        await query(sql, [first]);
        arrived += 1;
        while (arrived < 2) await later(1);
        await query(sql, [second]);
      });
    await Promise.all([rename("w1", "w2"), rename("w2", "w1")]);
    expect(arrived).toBeGreaterThan(2);
    expect(log.events[0]).toMatchObject({ event: "transaction tried again" });
    const rows = await runSql<{ spaces: number }>(
      url,
      "SELECT length(data) - length(rtrim(data)) AS spaces FROM workshops",
    );
    expect(rows.map(({ spaces }) => spaces)).toEqual([2, 2]);
    await database.close();
  });

  /** Until somebody waits for somebody else's transaction. */
  async function waitForLock(): Promise<void> {
    await vi.waitFor(async () => {
      const waiting = await runSql(url, "SELECT FROM pg_locks WHERE NOT granted");
      expect(waiting).toHaveLength(1);
    });
  }
});
