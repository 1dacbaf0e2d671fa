import { hashSecret, newToken } from "#storage/secrets.ts";
import type { Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "./sample-workshop.ts";

/**
 * Stores the sample workshop, `w1`, with these people in team `t1`.
 *
 * @returns a session token for each, in the same order.
 */
export async function storePeople(storage: Storage, ids: readonly string[]): Promise<string[]> {
  await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
  return Promise.all(
    ids.map(async (id) => {
      const token = newToken();
      await storage.addMember(sampleMember(id), id, 1_000);
      await storage.grant(hashSecret(token), "w1", id, Number.MAX_SAFE_INTEGER);
      return token;
    }),
  );
}
