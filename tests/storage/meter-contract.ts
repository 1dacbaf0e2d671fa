import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import type { StorageUnderTest } from "./storage-contract.ts";

/** What every {@link Storage} promises about what workshops cost. */
export function describeMeterContract(name: string, prepare: () => Promise<StorageUnderTest>) {
  describe(`${name} adds up what workshops cost`, () => {
    let medium: StorageUnderTest;
    let storage: Storage;

    beforeEach(async () => {
      medium = await prepare();
      storage = await medium.open();
      for (const id of ["w1", "w2"]) {
        const workshop = sampleWorkshop({ id, code: `CODE-${id}` });
        await storage.createWorkshop(workshop, sampleFacilitator({ workshopId: id }), `link-${id}`);
      }
    });
    afterEach(async () => {
      await storage.close();
      await medium.discard();
    });

    const cost = (workshopId: string, bytes: number, deviceMs: number) => ({
      ...{ workshopId, bytes, deviceMs },
    });

    it("[S29] adds, however large and whoever meters at once, and keeps it over a restart", async () => {
      expect(await storage.meterOf("w1")).toEqual({ bytes: 0, deviceMs: 0 });
      await storage.addToMeters([]);
      await Promise.all([
        storage.addToMeters([cost("w1", 5e12, 1.4), cost("w2", 7, 1)]),
        storage.addToMeters([cost("w2", 1, 0), cost("w1", 3, 2e11)]),
      ]);
      await storage.close();
      storage = await medium.open();
      expect(await storage.meterOf("w1")).toEqual({ bytes: 5e12 + 3, deviceMs: 2e11 + 1 });
      expect(await storage.meterOf("w2")).toEqual({ bytes: 8, deviceMs: 1 });
    });

    it("[S29] leaves out workshops that are not there, and forgets those that go", async () => {
      await storage.addToMeters([cost("w1", 1, 1), cost("nobody", 2, 2)]);
      await storage.deleteWorkshop("w1");
      await storage.addToMeters([cost("w1", 4, 4)]);
      for (const id of ["w1", "nobody"]) {
        expect(await storage.meterOf(id)).toEqual({ bytes: 0, deviceMs: 0 });
      }
    });
  });
}
