import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ExportNote, MAX_EXPORT_NOTES } from "#lib/exports/export-note.ts";
import type { Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import type { StorageUnderTest } from "./storage-contract.ts";

/** What every {@link Storage} promises about what was taken along. */
export function describeExportsContract(name: string, prepare: () => Promise<StorageUnderTest>) {
  describe(`${name} remembers exports`, () => {
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

    const note = (at: number, memberId = "boss"): ExportNote => ({
      ...{ at, memberId, file: "lesson-plan.pdf", profile: "jiao-an" },
      ...{ locale: "zh-Hans", second: "en", names: false },
    });

    it("[S27] gives them back after a restart, the last first, whatever the clocks say", async () => {
      expect(await storage.listExports("w1")).toEqual([]);
      await storage.noteExport("w1", note(5));
      await storage.noteExport("w1", { ...note(3), file: "notes.csv", second: null });
      await storage.noteExport("w2", note(4));
      await storage.close();
      storage = await medium.open();
      expect(await storage.listExports("w1")).toEqual([
        { ...note(3), file: "notes.csv", second: null },
        note(5),
      ]);
      expect(await storage.listExports("w2")).toEqual([note(4)]);
    });

    it("[S27] forgets the oldest, of the same workshop only", async () => {
      await storage.noteExport("w2", note(0));
      for (let at = 1; at <= MAX_EXPORT_NOTES + 2; at += 1)
        await storage.noteExport("w1", note(at));
      const kept = await storage.listExports("w1");
      expect(kept).toHaveLength(MAX_EXPORT_NOTES);
      expect([kept[0]?.at, kept.at(-1)?.at]).toEqual([MAX_EXPORT_NOTES + 2, 3]);
      expect(await storage.listExports("w2")).toEqual([note(0)]);
    });

    it("[S27] are gone with their workshop, from the bytes too, and do not come back", async () => {
      await storage.noteExport("w1", note(1, "Kanarienvogel"));
      await storage.noteExport("w2", note(1, "stays-here"));
      await storage.deleteWorkshop("w1");
      await storage.noteExport("w1", note(2));
      expect(await storage.listExports("w1")).toEqual([]);
      await storage.close();
      const bytes = Buffer.from(await medium.contents());
      storage = await medium.open();
      expect(bytes.includes("stays-here")).toBe(true);
      expect(bytes.includes("Kanarienvogel")).toBe(false);
    });
  });
}
