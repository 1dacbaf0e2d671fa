import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import type { StorageUnderTest } from "./storage-contract.ts";

/** What every {@link Storage} promises about rosters and changes to several people at once. */
export function describePeopleContract(name: string, prepare: () => Promise<StorageUnderTest>) {
  describe(`${name} keeps people together`, () => {
    let medium: StorageUnderTest;
    let storage: Storage;

    beforeEach(async () => {
      medium = await prepare();
      storage = await medium.open();
      for (const id of ["w1", "w2"]) {
        const workshop = sampleWorkshop({ id, code: `CODE-${id}` });
        await storage.createWorkshop(workshop, sampleFacilitator({ workshopId: id }), `link-${id}`);
        for (const member of ["ana", "ben"]) {
          await storage.addMember(sampleMember(member, { workshopId: id }), `code-${member}`, 100);
        }
      }
    });
    afterEach(async () => {
      await storage.close();
      await medium.discard();
    });

    async function reopen() {
      await storage.close();
      storage = await medium.open();
    }

    const roster = [
      { name: "王小明", teamId: "t1" },
      { name: "Ana", teamId: null },
    ];

    it("[S23] shows who decides everybody, who is expected and the workshop, as they are", async () => {
      await storage.saveRoster("w1", roster);
      const workshop = await storage.findWorkshop("w1");
      let isAsked = false;
      await storage.changePeople("w1", (people) => {
        isAsked = true;
        expect(people).toEqual({
          workshop,
          members: [sampleMember("ana"), sampleMember("ben"), sampleFacilitator()],
          roster,
        });
        return undefined;
      });
      expect(isAsked).toBe(true);
      expect(await storage.changePeople("w9", () => expect.unreachable())).toBe(false);
    });

    it("[S23] adds, changes and renames in one, also for after a restart", async () => {
      const zoe = sampleMember("zoe", { joinedAt: 9_000 });
      const done = await storage.changePeople("w1", ({ workshop, members }) => ({
        workshop: { ...workshop, ready: ["zoe"] },
        added: { member: zoe, rejoinHash: "code-zoe" },
        changed: members
          .filter(({ role }) => role === "participant")
          .map((member) => ({ ...member, teamId: "t2" })),
      }));
      expect(done).toBe(true);
      await reopen();
      const moved = [sampleMember("ana", { teamId: "t2" }), sampleMember("ben", { teamId: "t2" })];
      expect(await storage.listMembers("w1")).toEqual([...moved, sampleFacilitator(), zoe]);
      expect(await storage.findMemberByRejoin("w1", "code-zoe")).toEqual(zoe);
      expect((await storage.findWorkshop("w1"))?.ready).toEqual(["zoe"]);
      expect(await storage.findMember("w2", "ana")).toMatchObject({ teamId: "t1" });
    });

    it("[S23] stores nothing if deciding throws, or one part of it cannot be", async () => {
      const refuse = () => {
        throw new Error("no");
      };
      await expect(storage.changePeople("w1", refuse)).rejects.toThrow("no");
      const clash = storage.changePeople("w1", ({ workshop, members: [ana] }) => ({
        workshop: { ...workshop, title: "Half" },
        changed: ana ? [{ ...ana, name: "Half" }] : [],
        added: { member: sampleMember("zoe"), rejoinHash: "code-ana" },
      }));
      await expect(clash).rejects.toThrow();
      expect((await storage.findWorkshop("w1"))?.title).toBe(sampleWorkshop().title);
      expect((await storage.listMembers("w1")).map(({ name }) => name)).not.toContain("Half");
      expect(await storage.findMember("w1", "zoe")).toBeUndefined();
    });

    it("[S23] judges people who come at once one after the other", async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          storage.changePeople("w1", ({ members }) => {
            const inFirst = members.filter(({ teamId }) => teamId === "t1").length;
            const inSecond = members.filter(({ teamId }) => teamId === "t2").length;
            const teamId = inFirst > inSecond ? "t2" : "t1";
            const member = sampleMember(`m${index}`, { teamId });
            return { added: { member, rejoinHash: `r${index}` } };
          }),
        ),
      );
      const members = await storage.listMembers("w1");
      expect(members.filter(({ teamId }) => teamId === "t1")).toHaveLength(11);
      expect(members.filter(({ teamId }) => teamId === "t2")).toHaveLength(11);
    });

    describe("who came in twice", () => {
      const merge = (goneId: string, keptId: string) =>
        storage.changePeople("w1", ({ members }) => ({
          merged: { goneId, keptId },
          changed: members
            .filter(({ id }) => id === keptId)
            .map((kept) => ({ ...kept, formerIds: [...(kept.formerIds ?? []), goneId] })),
        }));

      it("[S24] is one person with all their sessions and return codes", async () => {
        await storage.addMember(sampleMember("zoe"), "code-zoe", 100);
        await storage.grant("phone", "w1", "ben", 1_000);
        await storage.grant("laptop", "w1", "ana", 1_000);
        await storage.grant("phone", "w2", "ben", 1_000);

        await merge("ben", "ana");
        await merge("ana", "zoe");
        await reopen();

        const zoe = sampleMember("zoe", { formerIds: ["ana"] });
        expect(await storage.memberOf("phone", "w1", 1)).toEqual(zoe);
        expect(await storage.memberOf("laptop", "w1", 1)).toEqual(zoe);
        for (const code of ["code-ana", "code-ben", "code-zoe"]) {
          expect(await storage.findMemberByRejoin("w1", code), code).toEqual(zoe);
        }
        expect((await storage.listMembers("w1")).map(({ id }) => id)).toEqual(["boss", "zoe"]);
        expect(await storage.countSessions("w1", 1)).toEqual(new Map([["zoe", 2]]));
        expect((await storage.memberOf("phone", "w2", 1))?.id).toBe("ben");
        expect((await storage.findMemberByRejoin("w2", "code-ben"))?.id).toBe("ben");
      });

      it("[S24] has the ballot of who stays, and the other's where there is none", async () => {
        await storage.saveBallot("w1", "both", "ana", { "shape:a": 1 });
        await storage.saveBallot("w1", "both", "ben", { "shape:b": 1 });
        await storage.saveBallot("w1", "one", "ben", { "shape:c": 1 });
        await storage.saveBallot("w2", "both", "ben", { "shape:d": 1 });
        await merge("ben", "ana");
        expect(await storage.ballotsOf("w1", "both")).toEqual(new Map([["ana", { "shape:a": 1 }]]));
        expect(await storage.ballotsOf("w1", "one")).toEqual(new Map([["ana", { "shape:c": 1 }]]));
        expect((await storage.ballotsOf("w2", "both")).has("ben")).toBe(true);
      });

      it("[S24] goes with everything when they are removed", async () => {
        await storage.grant("phone", "w1", "ben", 1_000);
        await merge("ben", "ana");
        await storage.removeMember("w1", "ana");
        expect(await storage.memberOf("phone", "w1", 1)).toBeUndefined();
        expect(await storage.findMemberByRejoin("w1", "code-ben")).toBeUndefined();
      });
    });

    describe("a roster", () => {
      it("[S25] is kept, replaced and removed, each workshop's its own", async () => {
        expect(await storage.findRoster("w1")).toEqual([]);
        await storage.saveRoster("w1", [{ name: "Old", teamId: null }]);
        await storage.saveRoster("w1", roster);
        await storage.saveRoster("w2", [{ name: "Other", teamId: "t2" }]);
        await reopen();
        expect(await storage.findRoster("w1")).toEqual(roster);
        await storage.saveRoster("w1", []);
        expect(await storage.findRoster("w1")).toEqual([]);
        expect(await storage.findRoster("w2")).toEqual([{ name: "Other", teamId: "t2" }]);
      });

      it("[S25] is nobody's without a workshop", async () => {
        await storage.saveRoster("w9", roster);
        expect(await storage.findRoster("w9")).toEqual([]);
      });

      it("[S25] [S40] leaves no byte on the medium once its workshop is deleted", async () => {
        await storage.saveRoster("w1", [{ name: "XYZZY expected", teamId: "t1" }]);
        await storage.saveRoster("w2", [{ name: "PLUGH expected", teamId: "t1" }]);
        await storage.deleteWorkshop("w1");
        await storage.close();
        const left = Buffer.from(await medium.contents());
        expect(left.includes("XYZZY")).toBe(false);
        expect(left.includes("PLUGH")).toBe(true);
        storage = await medium.open();
        expect(await storage.findRoster("w1")).toEqual([]);
      });
    });
  });
}
