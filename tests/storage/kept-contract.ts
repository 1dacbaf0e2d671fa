import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import type { StorageUnderTest } from "./storage-contract.ts";

/** What every {@link Storage} promises about what facilitators decide for the insight. */
export function describeKeptContract(name: string, prepare: () => Promise<StorageUnderTest>) {
  describe(`${name} keeps what is decided for the insight`, () => {
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

    const on = { isOn: true };
    const off = { isOn: false };
    const save = (workshopId: string, basedOn: number, value = on) =>
      storage.saveKept(workshopId, "participation", basedOn, value);

    it("[S28] has none before somebody saves, and gives back what was saved after a restart", async () => {
      expect(await storage.findKept("w1", "participation")).toBeUndefined();
      expect(await storage.keptRevisions("w1")).toEqual(new Map());
      expect(await save("w1", 0)).toBe(1);
      expect(await save("w1", 1, off)).toBe(2);
      await storage.close();
      storage = await medium.open();
      expect(await storage.findKept("w1", "participation")).toEqual({ revision: 2, value: off });
      expect(await storage.keptRevisions("w1")).toEqual(new Map([["participation", 2]]));
      expect(await storage.findKept("w2", "participation")).toBeUndefined();
      expect(await storage.keptRevisions("w2")).toEqual(new Map());
    });

    it("[S28] stores nothing that was made from another revision", async () => {
      await save("w1", 0);
      for (const basedOn of [0, 2, -1]) expect(await save("w1", basedOn, off)).toBeUndefined();
      expect(await save("nobody", 0)).toBeUndefined();
      expect(await storage.findKept("w1", "participation")).toEqual({ revision: 1, value: on });
      expect(await storage.findKept("nobody", "participation")).toBeUndefined();
    });

    it("[S28] lets one of many who save at once through, whether first or later", async () => {
      for (const basedOn of [0, 1]) {
        const saved = await Promise.all([1, 2, 3, 4].map(() => save("w1", basedOn)));
        expect(saved.filter((revision) => revision !== undefined)).toEqual([basedOn + 1]);
      }
    });

    it("[S28] is gone with its workshop, and does not come back", async () => {
      await save("w1", 0);
      await save("w2", 0, off);
      await storage.deleteWorkshop("w1");
      expect(await storage.findKept("w1", "participation")).toBeUndefined();
      expect(await save("w1", 1)).toBeUndefined();
      expect(await storage.findKept("w2", "participation")).toEqual({ revision: 1, value: off });
    });
  });
}
