import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readHistory } from "#storage/read-history.ts";
import type { HistoryRow, LogEntry, Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { edits, oneEdit as one, textOf } from "#tests/support/text-updates.ts";
import type { StorageUnderTest } from "./storage-contract.ts";

/** What every {@link Storage} promises of its log. Call it once for each implementation. */
export function describeLogContract(name: string, prepare: () => Promise<StorageUnderTest>) {
  describe(`${name} keeps the contract of the log`, () => {
    let medium: StorageUnderTest;
    let storage: Storage;

    beforeEach(async () => {
      medium = await prepare();
      storage = await medium.open();
    });

    afterEach(async () => {
      await storage.close();
      await medium.discard();
    });

    async function reopen() {
      await storage.close();
      storage = await medium.open();
    }

    async function withWorkshop(id = "w1", code = "ABCDEFGH") {
      const facilitator = sampleFacilitator({ workshopId: id });
      await storage.createWorkshop(sampleWorkshop({ id, code }), facilitator, `link-${id}`);
    }

    describe("the log", () => {
      const textIn = async (room: string) => textOf((await storage.loadRoom(room)).updates);

      it("[S1] has nothing for a room never written", async () => {
        expect(await storage.loadRoom("w1.control")).toEqual({ updates: [], seq: 0 });
      });

      it("[S2] gives back every update, oldest first, and counts them", async () => {
        await withWorkshop();
        const updates = edits("a", "b", "c");
        for (const bytes of updates) await storage.append([entry("w1.board.t1.s1", bytes)]);

        const loaded = await storage.loadRoom("w1.board.t1.s1");

        expect(loaded.seq).toBe(3);
        expect(loaded.updates.map((bytes) => [...bytes])).toEqual(
          updates.map((bytes) => [...bytes]),
        );
      });

      it("[S2] still has them after it was closed and opened", async () => {
        await withWorkshop();
        await storage.append(edits("a", "b").map((bytes) => entry("w1.board.t1.s1", bytes)));
        await reopen();
        const [, , third = new Uint8Array()] = edits("a", "b", "c");
        await storage.append([entry("w1.board.t1.s1", third)]);
        await reopen();
        expect((await storage.loadRoom("w1.board.t1.s1")).seq).toBe(3);
      });

      it("[S3] keeps rooms apart whose names differ only in case", async () => {
        await withWorkshop();
        await storage.append([entry("w1.board.t1.s1", one("mine"))]);
        await storage.append([entry("w1.board.T1.s1", one("theirs"))]);
        expect(await textIn("w1.board.t1.s1")).toBe("mine");
        expect(await textIn("w1.board.T1.s1")).toBe("theirs");
      });

      it("[S3] lists a workshop's rooms, not those of ids that begin alike", async () => {
        for (const [id, code] of [
          ["doc1", "AAAAAAAA"],
          ["doc10", "BBBBBBBB"],
          ["doc1-", "CCCCCCCC"],
          ["DOC1", "DDDDDDDD"],
          ["doc_", "EEEEEEEE"],
        ] as const) {
          await withWorkshop(id, code).catch(() => undefined);
          await storage.append([entry(`${id}.control`, one(id))]).catch(() => undefined);
        }
        await storage.append([entry("doc1.board.t1.s1", one("board"))]);

        expect(await storage.listRooms("doc1")).toEqual(["doc1.board.t1.s1", "doc1.control"]);
        expect(await storage.listRooms("doc")).toEqual([]);
        expect(await storage.listRooms("doc%")).toEqual([]);
      });

      it("[S4] loses nothing when appends overlap", async () => {
        await withWorkshop();
        const updates = edits(..."abcdefghijklmnopqrstuvwxyz");
        await Promise.all(updates.map((bytes) => storage.append([entry("w1.board.t1.s1", bytes)])));
        expect(await textIn("w1.board.t1.s1")).toBe("abcdefghijklmnopqrstuvwxyz");
      });

      it("[S5] is not disturbed when the caller reuses its buffer", async () => {
        await withWorkshop();
        const shared = new Uint8Array(1_000).fill(7);
        const bytes = one("kept");
        shared.set(bytes, 100);
        await storage.append([
          entry("w1.board.t1.s1", shared.subarray(100, 100 + bytes.byteLength)),
        ]);
        shared.fill(0);
        expect(await textIn("w1.board.t1.s1")).toBe("kept");

        const again = one("again");
        const appending = storage.append([entry("w1.board.t1.s2", again)]);
        again.fill(0);
        await appending;
        expect(await textIn("w1.board.t1.s2")).toBe("again");
      });

      it("[S6] appends all entries of a call or none", async () => {
        await withWorkshop();
        const broken = { ...entry("w1.board.t2.s1", one("x")), author: null as unknown as string };
        await expect(
          storage.append([entry("w1.board.t1.s1", one("lost")), broken]),
        ).rejects.toThrow();
        expect((await storage.loadRoom("w1.board.t1.s1")).seq).toBe(0);
        await storage.append([entry("w1.board.t1.s1", one("works again"))]);
        expect(await textIn("w1.board.t1.s1")).toBe("works again");
      });

      it("[S9] numbers each entry in its room, and not one it leaves out", async () => {
        await withWorkshop();
        const [a, b, c] = edits("a", "b", "c") as [Uint8Array, Uint8Array, Uint8Array];
        const numbers = await storage.append([
          entry("w1.board.t1.s1", a),
          entry("w1.board.t2.s1", a),
          entry("gone.control", a),
          entry("w1.board.t1.s1", b),
        ]);
        expect(numbers).toEqual([1, 1, undefined, 2]);
        expect(await storage.append([entry("w1.board.t1.s1", c)])).toEqual([3]);
        expect(await storage.append([])).toEqual([]);
        const newest = await storage.newestRows(["w1.board.t1.s1", "w1.board.t2.s1", "w1.none"]);
        expect([...newest]).toEqual([
          ["w1.board.t1.s1", 3],
          ["w1.board.t2.s1", 1],
        ]);
      });

      it("[S9] gives the rows after one, also where a snapshot stands for them", async () => {
        await withWorkshop();
        const updates = edits("a", "b", "c", "d");
        await storage.append(updates.map((bytes) => entry("w1.board.t1.s1", bytes)));
        await storage.saveSnapshot("w1.board.t1.s1", 3, one("abc"));
        const rows = await storage.rowsAfter("w1.board.t1.s1", 1);
        expect(rows.seq).toBe(4);
        expect(rows.updates.map((bytes) => [...bytes])).toEqual(
          updates.slice(1).map((bytes) => [...bytes]),
        );
        expect(await storage.rowsAfter("w1.board.t1.s1", 4)).toEqual({ updates: [], seq: 4 });
        expect(await storage.rowsAfter("w1.none", 0)).toEqual({ updates: [], seq: 0 });
      });

      it("[S7] keeps nothing for a workshop that is not stored", async () => {
        await withWorkshop();
        await storage.append([
          entry("gone.board.t1.s1", one("late")),
          entry("w1.board.t1.s1", one("kept")),
        ]);
        expect((await storage.loadRoom("gone.board.t1.s1")).seq).toBe(0);
        expect(await textIn("w1.board.t1.s1")).toBe("kept");
      });
    });

    describe("the history of a room", () => {
      const room = "w1.board.t1.s1";

      async function pages(): Promise<(readonly HistoryRow[])[]> {
        const found: (readonly HistoryRow[])[] = [];
        for await (const page of readHistory(storage, room)) found.push(page);
        return found;
      }

      it("[S14] is empty for a room never written", async () => {
        expect(await pages()).toEqual([]);
        expect(await storage.history(room, 0)).toEqual({ rows: [], seq: 0 });
        expect(await storage.history(room, 7)).toEqual({ rows: [], seq: 7 });
      });

      it("[S14] has every row with its author and time, also those a snapshot stands for", async () => {
        await withWorkshop();
        const written = edits("a", "b", "c").map((bytes, index) => ({
          room,
          author: ["ana", "server", "ben"][index] ?? "",
          at: 1_795_000_000_000 + index,
          bytes,
        }));
        await storage.append(written);
        await storage.append([{ ...entry("w1.board.t2.s1", one("elsewhere")), author: "cy" }]);
        await storage.saveSnapshot(room, 3, one("abc"));

        const rows = (await pages()).flat();

        expect(rows.map(({ seq, author, at }) => [seq, author, at])).toEqual(
          written.map(({ author, at }, index) => [index + 1, author, at]),
        );
        expect(rows.map(({ bytes }) => [...bytes])).toEqual(written.map(({ bytes }) => [...bytes]));
        expect((await storage.history(room, 2)).rows.map(({ seq }) => seq)).toEqual([3]);
      });

      it("[S14] comes in pages of a hundred or so rows, without gaps and each row once", async () => {
        await withWorkshop();
        const bytes = one("x");
        await storage.append(Array.from({ length: 700 }, () => entry(room, bytes)));
        const sizes = (await pages()).map((page) => page.length);
        expect(Math.max(...sizes)).toBeLessThan(200);
        const rows = (await pages()).flat();
        expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
        expect(rows).toHaveLength(700);
      });

      it("[S14] has at most about an eighth of a megabyte a page, but for a row that is larger", async () => {
        await withWorkshop();
        const [small, large] = [one("x".repeat(50_000)), one("y".repeat(300_000))];
        await storage.append([small, small, small, large, small].map((each) => entry(room, each)));
        const sizes = (await pages()).map((page) => page.length);
        expect(sizes).toEqual([2, 1, 1, 1]);
      });
    });

    describe("snapshots", () => {
      const room = "w1.board.t1.s1";
      const [ab, abc, abcd, e] = ["ab", "abc", "abcd", "e"].map(one) as [
        Uint8Array,
        Uint8Array,
        Uint8Array,
        Uint8Array,
      ];

      async function fill() {
        await withWorkshop();
        await storage.append(edits("a", "b", "c", "d").map((bytes) => entry(room, bytes)));
      }

      it("[S8] stand for all rows up to theirs", async () => {
        await fill();
        await storage.saveSnapshot(room, 3, abc);
        await reopen();
        const loaded = await storage.loadRoom(room);
        expect(loaded.updates).toHaveLength(2);
        expect(loaded.updates[0]).toEqual(abc);
        expect(loaded.seq).toBe(4);
      });

      it("[S8] of the newest row are all there is to read", async () => {
        await fill();
        await storage.saveSnapshot(room, 4, abcd);
        expect(await storage.loadRoom(room)).toEqual({ updates: [abcd], seq: 4 });
        await storage.append([entry(room, e)]);
        expect((await storage.loadRoom(room)).updates).toEqual([abcd, e]);
      });

      it("[S8] are replaced by newer ones only, and need the row they stand for", async () => {
        await fill();
        await storage.saveSnapshot(room, 3, abc);
        await storage.saveSnapshot(room, 2, ab);
        await storage.saveSnapshot(room, 9, one("future"));
        await storage.saveSnapshot("gone.control", 1, one("deleted"));
        expect((await storage.loadRoom(room)).updates[0]).toEqual(abc);
        expect((await storage.loadRoom("gone.control")).updates).toEqual([]);
      });
    });
  });
}

function entry(room: string, bytes: Uint8Array): LogEntry {
  return { room, author: "m1", at: 1_795_000_000_000, bytes };
}
