import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LogEntry, Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { oneEdit as one } from "#tests/support/text-updates.ts";

/** One medium that can be closed and opened again, as a restart does. */
export interface StorageUnderTest {
  open(): Storage | Promise<Storage>;
  /** Everything that lies on the medium, as bytes; the storage is closed when this is called. */
  contents(): Promise<Uint8Array>;
  /** Removes the medium. */
  discard(): Promise<void>;
}

/** What every {@link Storage} promises. Call it once for each implementation. */
export function describeStorageContract(name: string, prepare: () => Promise<StorageUnderTest>) {
  describe(`${name} keeps the storage contract`, () => {
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
      const workshop = sampleWorkshop({ id, code });
      const facilitator = sampleFacilitator({ workshopId: id });
      await storage.createWorkshop(workshop, facilitator, `link-${id}`);
      return { workshop, facilitator };
    }

    describe("workshops", () => {
      it("[S10] finds a workshop by id, code and facilitator link, also after a restart", async () => {
        const { workshop, facilitator } = await withWorkshop();
        await reopen();
        expect(await storage.findWorkshop("w1")).toEqual(workshop);
        expect(await storage.findWorkshopByCode("ABCDEFGH")).toEqual(workshop);
        expect(await storage.findFacilitator("link-w1")).toEqual(facilitator);
      });

      it("[S10] finds nothing under other ids, codes and links", async () => {
        await withWorkshop();
        expect(await storage.findWorkshop("W1")).toBeUndefined();
        expect(await storage.findWorkshopByCode("abcdefgh")).toBeUndefined();
        expect(await storage.findFacilitator("link-w")).toBeUndefined();
      });

      it.each(["w1\0", "\0", "w1\0w1", "\ud800", "%", "w1'--", ""])(
        "[S10] finds nothing under %j, which no id may be",
        async (id) => {
          await withWorkshop();
          expect(await storage.findWorkshop(id)).toBeUndefined();
          expect(await storage.findWorkshopByCode(id)).toBeUndefined();
          expect(await storage.memberOf("session", id, 1)).toBeUndefined();
          expect(await storage.findMember("w1", id)).toBeUndefined();
          expect(await storage.findMemberByRejoin(id, id)).toBeUndefined();
          expect(await storage.listMembers(id)).toEqual([]);
          expect(await storage.changeWorkshop(id, (workshop) => workshop)).toBeUndefined();
        },
      );

      it("[S10] refuses a second workshop with the same code, whole", async () => {
        await withWorkshop();
        await expect(withWorkshop("w2", "ABCDEFGH")).rejects.toThrow();
        expect(await storage.findWorkshop("w2")).toBeUndefined();
        expect(await storage.findFacilitator("link-w2")).toBeUndefined();
      });

      it("[S11] replaces what is stored, and does not bring back what was deleted", async () => {
        const { workshop } = await withWorkshop();
        await storage.saveWorkshop({ ...workshop, title: "New title", code: "JJJJJJJJ" });
        expect((await storage.findWorkshopByCode("JJJJJJJJ"))?.title).toBe("New title");
        expect(await storage.findWorkshopByCode("ABCDEFGH")).toBeUndefined();

        await storage.deleteWorkshop("w1");
        await storage.saveWorkshop(workshop);
        expect(await storage.findWorkshop("w1")).toBeUndefined();
      });

      it("[S13] changes a workshop by what is stored, and hands back the result", async () => {
        const { workshop } = await withWorkshop();
        const changed = await storage.changeWorkshop("w1", (stored) => {
          expect(stored).toEqual(workshop);
          return { ...stored, title: "Changed", code: "JJJJJJJJ" };
        });
        expect(changed?.title).toBe("Changed");
        expect(await storage.findWorkshopByCode("JJJJJJJJ")).toEqual(changed);
        expect(await storage.changeWorkshop("nobody", (stored) => stored)).toBeUndefined();
      });

      it("[S13] loses no change when many come at once", async () => {
        await withWorkshop();
        const add = () =>
          storage.changeWorkshop("w1", (stored) => ({ ...stored, title: `${stored.title}+` }));
        await Promise.all(Array.from({ length: 10 }, add));
        expect((await storage.findWorkshop("w1"))?.title).toMatch(/[^+]\+{10}$/);
      });

      it("[S13] stores nothing if deciding throws", async () => {
        const { workshop } = await withWorkshop();
        const refuse = () => {
          throw new Error("no");
        };
        await expect(storage.changeWorkshop("w1", refuse)).rejects.toThrow("no");
        expect(await storage.findWorkshop("w1")).toEqual(workshop);
        expect(await storage.changeWorkshop("w1", (stored) => stored)).toEqual(workshop);
      });

      it("[S12] names the workshops whose time is over, not those due at this instant", async () => {
        for (const [id, code, deleteAfter] of [
          ["w1", "AAAAAAAA", 100],
          ["w2", "BBBBBBBB", 200],
          ["w3", "CCCCCCCC", 300],
        ] as const) {
          const facilitator = sampleFacilitator({ workshopId: id });
          await storage.createWorkshop(
            sampleWorkshop({ id, code, deleteAfter }),
            facilitator,
            `link-${id}`,
          );
        }
        expect(await storage.expiredWorkshops(200)).toEqual(["w1"]);
        expect(await storage.expiredWorkshops(301)).toEqual(["w1", "w2", "w3"]);
      });
    });

    describe("people", () => {
      it("[S20] takes people up to the limit, the facilitator included", async () => {
        await withWorkshop();
        expect(await storage.addMember(sampleMember("m1"), "code-1", 3)).toBe(true);
        expect(await storage.addMember(sampleMember("m2"), "code-2", 3)).toBe(true);
        expect(await storage.addMember(sampleMember("m3"), "code-3", 3)).toBe(false);
        expect((await storage.listMembers("w1")).map(({ id }) => id)).toEqual(["boss", "m1", "m2"]);
      });

      it("[S20] never lets two who join at once past the limit", async () => {
        await withWorkshop();
        const joined = await Promise.all(
          ["m1", "m2", "m3", "m4"].map((id) => storage.addMember(sampleMember(id), id, 3)),
        );
        expect(joined.filter(Boolean)).toHaveLength(2);
      });

      it("[S22] removes a person with their sessions and return code, and nobody else", async () => {
        await withWorkshop();
        await storage.addMember(sampleMember("m1"), "code-1", 300);
        await storage.addMember(sampleMember("m2"), "code-2", 300);
        await storage.grant("session-1", "w1", "m1", 9e15);
        await storage.grant("session-2", "w1", "m2", 9e15);

        await storage.removeMember("w1", "m1");

        expect(await storage.findMember("w1", "m1")).toBeUndefined();
        expect(await storage.findMemberByRejoin("w1", "code-1")).toBeUndefined();
        expect(await storage.memberOf("session-1", "w1", 0)).toBeUndefined();
        expect(await storage.memberOf("session-2", "w1", 0)).toEqual(sampleMember("m2"));
        await storage.removeMember("w1", "nobody");
      });

      it("[S21] finds a person by id and by rejoin code, in their own workshop only", async () => {
        await withWorkshop();
        await withWorkshop("w2", "BBBBBBBB");
        await storage.addMember(sampleMember("m1"), "code-1", 300);
        expect(await storage.findMember("w1", "m1")).toEqual(sampleMember("m1"));
        expect(await storage.findMemberByRejoin("w1", "code-1")).toEqual(sampleMember("m1"));
        expect(await storage.findMember("w2", "m1")).toBeUndefined();
        expect(await storage.findMemberByRejoin("w2", "code-1")).toBeUndefined();
      });

      it("[S21] remembers changes to a person and their rejoin code", async () => {
        await withWorkshop();
        await storage.addMember(sampleMember("m1"), "code-1", 300);
        const renamed = sampleMember("m1", { name: "小明", teamId: "t2" });
        await storage.saveMember(renamed);
        await reopen();
        expect(await storage.findMemberByRejoin("w1", "code-1")).toEqual(renamed);
      });
    });

    describe("sessions", () => {
      beforeEach(async () => {
        await withWorkshop();
        await storage.addMember(sampleMember("m1"), "code-1", 300);
      });

      it("[S30] says of many sessions at once who they are", async () => {
        await storage.grant("one", "w1", "m1", 100);
        await storage.grant("two", "w1", "boss", 200);
        const found = await storage.membersOf(["one", "two", "nobody", "one"], "w1", 50);
        expect([...found].map(([hash, { id }]) => [hash, id]).toSorted()).toEqual([
          ["one", "m1"],
          ["two", "boss"],
        ]);
        expect([...(await storage.membersOf(["one", "two"], "w1", 150)).keys()]).toEqual(["two"]);
        expect((await storage.membersOf([], "w1", 50)).size).toBe(0);
      });

      it("[S30] lets a session act as a member until it expires", async () => {
        await storage.grant("session", "w1", "m1", 1_000);
        await reopen();
        expect(await storage.memberOf("session", "w1", 999)).toEqual(sampleMember("m1"));
        expect(await storage.memberOf("session", "w1", 1_000)).toBeUndefined();
        expect(await storage.memberOf("Session", "w1", 999)).toBeUndefined();
        expect(await storage.memberOf("session", "w2", 999)).toBeUndefined();
      });

      it("[S30] lets the newest grant win", async () => {
        await storage.grant("session", "w1", "m1", 1_000);
        await storage.grant("session", "w1", "boss", 2_000);
        expect((await storage.memberOf("session", "w1", 1_500))?.id).toBe("boss");
      });

      it("[S30] refuses a grant to nobody", async () => {
        await expect(storage.grant("session", "w1", "nobody", 1_000)).rejects.toThrow();
      });

      it("[S31] forgets one workshop of a session and no other", async () => {
        await withWorkshop("w2", "BBBBBBBB");
        await storage.grant("session", "w1", "m1", 1_000);
        await storage.grant("session", "w2", "boss", 1_000);
        await storage.revoke("session", "w1");
        expect(await storage.memberOf("session", "w1", 1)).toBeUndefined();
        expect((await storage.memberOf("session", "w2", 1))?.id).toBe("boss");
      });

      it("[S33] forgets all sessions of a person in a workshop, and lets them come back", async () => {
        await withWorkshop("w2", "BBBBBBBB");
        await storage.addMember(sampleMember("m2"), "code-2", 300);
        await storage.addMember(sampleMember("m1", { workshopId: "w2" }), "code-1", 300);
        await storage.grant("phone", "w1", "m1", 1_000);
        await storage.grant("laptop", "w1", "m1", 1_000);
        await storage.grant("laptop", "w2", "m1", 1_000);
        await storage.grant("other", "w1", "m2", 1_000);

        await storage.revokeMember("w1", "m1");

        expect(await storage.memberOf("phone", "w1", 1)).toBeUndefined();
        expect(await storage.memberOf("laptop", "w1", 1)).toBeUndefined();
        expect((await storage.memberOf("laptop", "w2", 1))?.workshopId).toBe("w2");
        expect((await storage.memberOf("other", "w1", 1))?.id).toBe("m2");
        expect(await storage.findMemberByRejoin("w1", "code-1")).toEqual(sampleMember("m1"));
        await storage.revokeMember("w1", "nobody");
      });

      it("[S34] counts each person's sessions in a workshop, without expired ones", async () => {
        await withWorkshop("w2", "BBBBBBBB");
        await storage.addMember(sampleMember("m2"), "code-2", 300);
        await storage.grant("phone", "w1", "m1", 1_000);
        await storage.grant("laptop", "w1", "m1", 1_000);
        await storage.grant("old", "w1", "m1", 500);
        await storage.grant("other", "w1", "m2", 500);
        await storage.grant("phone", "w2", "boss", 1_000);
        expect(await storage.countSessions("w1", 500)).toEqual(new Map([["m1", 2]]));
      });

      it("[S32] lists the workshops of a session, newest first, without expired ones", async () => {
        await withWorkshop("w2", "BBBBBBBB");
        await withWorkshop("w3", "CCCCCCCC");
        await storage.grant("session", "w3", "boss", 10);
        await storage.grant("session", "w1", "m1", 1_000);
        await storage.grant("session", "w2", "boss", 1_000);
        const found = await storage.workshopsOf("session", 500);
        expect(found.map(({ workshop, role }) => [workshop.id, role])).toEqual([
          ["w2", "facilitator"],
          ["w1", "participant"],
        ]);
      });
    });

    describe("deletion", () => {
      const CANARY = "canary-zwitschert-7f3a";

      async function fill(id: string, code: string, canary: string) {
        const workshop = sampleWorkshop({ id, code, title: `title ${canary}` });
        const facilitator = sampleFacilitator({ workshopId: id, name: canary });
        await storage.createWorkshop(workshop, facilitator, `link ${canary}`);
        await storage.addMember(
          sampleMember("m1", { workshopId: id, name: canary }),
          `rejoin ${canary}`,
          300,
        );
        await storage.grant(`session ${canary}`, id, "m1", 1_000);
        for (let step = 0; step < 40; step++) {
          const bytes = one(`${canary} ${"long ".repeat(step * 40)}`);
          await storage.append([entry(`${id}.board.t1.s${step % 5}`, bytes)]);
        }
        await storage.saveSnapshot(`${id}.board.t1.s1`, 1, one(canary));
      }

      it("[S40] removes everything of a workshop from the bytes on the medium", async () => {
        await fill("w10", "BBBBBBBB", "neighbour-stays");
        await fill("w1", "ABCDEFGH", CANARY);
        await storage.deleteWorkshop("w1");
        await storage.append([entry("w10.board.t1.s1", one("after"))]);

        expect(await storage.findWorkshop("w1")).toBeUndefined();
        expect(await storage.listRooms("w1")).toEqual([]);
        expect(await storage.listMembers("w1")).toEqual([]);
        expect(await storage.memberOf(`session ${CANARY}`, "w1", 1)).toBeUndefined();
        expect(await storage.findFacilitator(`link ${CANARY}`)).toBeUndefined();
        await storage.close();
        const left = Buffer.from(await medium.contents());
        expect(left.includes(CANARY)).toBe(false);
        expect(left.includes("neighbour-stays")).toBe(true);
      });

      it("[S40] has removed it while the storage is still open", async () => {
        await fill("w1", "ABCDEFGH", CANARY);
        await storage.deleteWorkshop("w1");
        expect(Buffer.from(await medium.contents()).includes(CANARY)).toBe(false);
      });

      it("[S41] leaves the neighbours alone, and does nothing for an unknown id", async () => {
        await fill("w10", "BBBBBBBB", "neighbour");
        await fill("W1", "CCCCCCCC", "capital");
        await fill("w1", "ABCDEFGH", CANARY);
        await storage.deleteWorkshop("w1");
        await storage.deleteWorkshop("unknown");
        expect((await storage.loadRoom("W1.board.t1.s1")).seq).toBe(8);
        expect(await storage.listRooms("w10")).toHaveLength(5);
        expect((await storage.memberOf("session neighbour", "w10", 1))?.id).toBe("m1");
      });
    });

    it("[S50] can be closed twice", async () => {
      await storage.close();
      await expect(storage.close()).resolves.toBeUndefined();
    });
  });
}

function entry(room: string, bytes: Uint8Array): LogEntry {
  return { room, author: "m1", at: 1_795_000_000_000, bytes };
}
