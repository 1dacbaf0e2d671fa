import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import type { StorageUnderTest } from "./storage-contract.ts";

/** What every {@link Storage} promises about ballots. Call it once for each implementation. */
export function describeBallotContract(name: string, prepare: () => Promise<StorageUnderTest>) {
  describe(`${name} keeps ballots`, () => {
    let medium: StorageUnderTest;
    let storage: Storage;

    beforeEach(async () => {
      medium = await prepare();
      storage = await medium.open();
      for (const id of ["w1", "w2"]) {
        const workshop = sampleWorkshop({ id, code: `CODE-${id}` });
        await storage.createWorkshop(workshop, sampleFacilitator({ workshopId: id }), `link-${id}`);
        for (const member of ["ana", "Ana", "ben"]) {
          await storage.addMember(sampleMember(member, { workshopId: id }), `${id}-${member}`, 100);
        }
      }
    });
    afterEach(async () => {
      await storage.close();
      await medium.discard();
    });

    const ballots = async (workshopId = "w1", voteId = "v1") =>
      Object.fromEntries(await storage.ballotsOf(workshopId, voteId));

    it("[S80] gives back the last ballot of each person, also after a restart", async () => {
      await storage.saveBallot("w1", "v1", "ana", { "shape:a": 1 });
      await storage.saveBallot("w1", "v1", "ana", { "shape:b": -2 });
      await storage.saveBallot("w1", "v1", "ben", {});
      await storage.close();
      storage = await medium.open();
      expect(await ballots()).toEqual({ ana: { "shape:b": -2 }, ben: {} });
    });

    it("[S80] keeps votes, workshops and people apart, also by case", async () => {
      await storage.saveBallot("w1", "v1", "ana", { "shape:a": 1 });
      await storage.saveBallot("w1", "V1", "ana", { "shape:a": 2 });
      await storage.saveBallot("w2", "v1", "ana", { "shape:a": 3 });
      await storage.saveBallot("w1", "v1", "Ana", { "shape:a": 4 });
      expect(await ballots()).toEqual({ ana: { "shape:a": 1 }, Ana: { "shape:a": 4 } });
      expect(await ballots("w1", "V1")).toEqual({ ana: { "shape:a": 2 } });
      expect(await ballots("w2")).toEqual({ ana: { "shape:a": 3 } });
      expect(await ballots("w1", "v9")).toEqual({});
    });

    it("[S80] takes many at once and loses none", async () => {
      const people = Array.from({ length: 40 }, (_, index) => `m${index}`);
      for (const id of people) await storage.addMember(sampleMember(id), `r-${id}`, 100);
      await Promise.all(people.map((id) => storage.saveBallot("w1", "v1", id, { "shape:a": 1 })));
      expect(Object.keys(await ballots())).toHaveLength(40);
    });

    it("[S81] forgets a person's ballots with the person, and all with the workshop", async () => {
      for (const id of ["ana", "ben"]) await storage.saveBallot("w1", "v1", id, { "shape:a": 1 });
      await storage.saveBallot("w2", "v1", "ana", { "shape:kept": 1 });
      await storage.removeMember("w1", "ana");
      expect(await ballots()).toEqual({ ben: { "shape:a": 1 } });
      await storage.deleteWorkshop("w1");
      expect(await ballots()).toEqual({});
      expect(await ballots("w2")).toEqual({ ana: { "shape:kept": 1 } });
    });

    it("[S81] [S40] leaves no byte of a deleted workshop's ballots on the medium", async () => {
      await storage.saveBallot("w1", "v1", "ana", { "shape:XYZZY-gone": 1 });
      await storage.saveBallot("w2", "v1", "ana", { "shape:PLUGH-stays": 1 });
      await storage.deleteWorkshop("w1");
      await storage.close();
      const left = Buffer.from(await medium.contents());
      expect(left.includes("XYZZY")).toBe(false);
      expect(left.includes("PLUGH")).toBe(true);
      storage = await medium.open();
    });

    it("[S82] takes no ballot of somebody who is not there", async () => {
      await expect(storage.saveBallot("w1", "v1", "nobody", {})).rejects.toThrow();
      await expect(storage.saveBallot("w9", "v1", "ana", {})).rejects.toThrow();
      expect(await ballots()).toEqual({});
    });
  });
}
