import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noEdits, type PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import type { Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import type { StorageUnderTest } from "./storage-contract.ts";

/** What every {@link Storage} promises about what teachers change in their papers. */
export function describePlanEditsContract(name: string, prepare: () => Promise<StorageUnderTest>) {
  describe(`${name} keeps edits of lesson plans`, () => {
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

    /** Signs that a database may trip over: NUL, half a pair, quotes, rare characters. */
    const nasty = "学生\0 '); \ud800 𠮷 🌳";
    const wrote = (text: string): PlanEdits => ({
      ...noEdits,
      added: [{ id: "a1", sectionId: "one", lines: [{ kind: "paragraph", spans: [{ text }] }] }],
    });

    it("[S26] has none before somebody saves, and gives back what was saved after a restart", async () => {
      expect(await storage.findPlanEdits("w1", "en")).toBeUndefined();
      expect(await storage.savePlanEdits("w1", "en", 0, wrote("first"))).toBe(1);
      expect(await storage.savePlanEdits("w1", "en", 1, wrote(nasty))).toBe(2);
      await storage.close();
      storage = await medium.open();
      expect(await storage.findPlanEdits("w1", "en")).toEqual({
        revision: 2,
        edits: wrote(nasty),
      });
    });

    it("[S26] keeps workshops and languages apart", async () => {
      await storage.savePlanEdits("w1", "en", 0, wrote("en"));
      await storage.savePlanEdits("w1", "zh-Hans", 0, wrote("zh"));
      expect((await storage.findPlanEdits("w1", "en"))?.edits).toEqual(wrote("en"));
      expect(await storage.findPlanEdits("w1", "zh-Hant")).toBeUndefined();
      expect(await storage.findPlanEdits("w2", "en")).toBeUndefined();
    });

    it("[S26] stores nothing that was made from another revision", async () => {
      await storage.savePlanEdits("w1", "en", 0, wrote("first"));
      for (const basedOn of [0, 2, -1]) {
        expect(await storage.savePlanEdits("w1", "en", basedOn, wrote("late"))).toBeUndefined();
      }
      expect(await storage.savePlanEdits("w1", "zh-Hans", 1, wrote("late"))).toBeUndefined();
      expect(await storage.savePlanEdits("nobody", "en", 0, wrote("late"))).toBeUndefined();
      expect(await storage.findPlanEdits("w1", "en")).toEqual({
        revision: 1,
        edits: wrote("first"),
      });
      expect(await storage.findPlanEdits("nobody", "en")).toBeUndefined();
    });

    it("[S26] lets one of many who save at once through, whether first or later", async () => {
      for (const basedOn of [0, 1]) {
        const all = ["a", "b", "c", "d"].map((text) =>
          storage.savePlanEdits("w1", "en", basedOn, wrote(text)),
        );
        const saved = (await Promise.all(all)).filter((revision) => revision !== undefined);
        expect(saved).toEqual([basedOn + 1]);
      }
    });

    it("[S26] are gone with their workshop, from the bytes too, and do not come back", async () => {
      await storage.savePlanEdits("w1", "en", 0, wrote("Kanarienvogel"));
      await storage.savePlanEdits("w2", "en", 0, wrote("stays here"));
      await storage.deleteWorkshop("w1");
      expect(await storage.findPlanEdits("w1", "en")).toBeUndefined();
      expect(await storage.savePlanEdits("w1", "en", 1, wrote("again"))).toBeUndefined();
      expect((await storage.findPlanEdits("w2", "en"))?.edits).toEqual(wrote("stays here"));
      await storage.close();
      const bytes = Buffer.from(await medium.contents());
      storage = await medium.open();
      expect(bytes.includes("stays here")).toBe(true);
      expect(bytes.includes("Kanarienvogel")).toBe(false);
    });
  });
}
