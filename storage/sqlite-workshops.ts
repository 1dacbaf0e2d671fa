import type { Workshop } from "#lib/workshop/model.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";
import { memberFromJson, workshopFromJson } from "./stored-json.ts";

type WorkshopPart = Pick<
  Storage,
  | "createWorkshop"
  | "findWorkshop"
  | "findWorkshopByCode"
  | "findFacilitator"
  | "saveWorkshop"
  | "changeWorkshop"
  | "expiredWorkshops"
>;

/** Workshops and the links that make somebody their facilitator. */
export function createSqliteWorkshops(database: SqliteDatabase): WorkshopPart {
  const insert = database.prepare(
    "INSERT INTO workshops (id, code, delete_after, data) VALUES (?, ?, ?, ?)",
  );
  const insertMember = database.prepare(
    "INSERT INTO members (workshop_id, id, joined_at, rejoin_hash, data) VALUES (?, ?, ?, NULL, ?)",
  );
  const insertLink = database.prepare(
    "INSERT INTO facilitator_links (token_hash, workshop_id, member_id) VALUES (?, ?, ?)",
  );
  const update = database.prepare(
    "UPDATE workshops SET code = ?, delete_after = ?, data = ? WHERE id = ?",
  );
  const selectById = database.prepare<{ data: string }>("SELECT data FROM workshops WHERE id = ?");
  const selectByCode = database.prepare<{ data: string }>(
    "SELECT data FROM workshops WHERE code = ?",
  );
  const selectByLink = database.prepare<{ data: string }>(
    `SELECT members.data FROM facilitator_links
     JOIN members USING (workshop_id) WHERE members.id = member_id AND token_hash = ?`,
  );
  const selectExpired = database.prepare<{ id: string }>(
    "SELECT id FROM workshops WHERE delete_after < ? ORDER BY delete_after",
  );

  function save(workshop: Workshop): void {
    const { id, code, deleteAfter } = workshop;
    update.run(code, deleteAfter, JSON.stringify(workshop), id);
  }

  return {
    async createWorkshop(workshop, facilitator, facilitatorTokenHash) {
      const { id, code, deleteAfter } = workshop;
      database.transaction(() => {
        insert.run(id, code, deleteAfter, JSON.stringify(workshop));
        insertMember.run(id, facilitator.id, facilitator.joinedAt, JSON.stringify(facilitator));
        insertLink.run(facilitatorTokenHash, id, facilitator.id);
      });
    },

    findWorkshop: async (id) => workshopFromJson(selectById.get(id)?.data),
    findWorkshopByCode: async (code) => workshopFromJson(selectByCode.get(code)?.data),
    findFacilitator: async (tokenHash) => memberFromJson(selectByLink.get(tokenHash)?.data),

    saveWorkshop: async (workshop) => save(workshop),

    async changeWorkshop(id, decide) {
      return database.transaction(() => {
        const before = workshopFromJson(selectById.get(id)?.data);
        const after = before && decide(before);
        if (after && after !== before) save(after);
        return after;
      });
    },

    expiredWorkshops: async (now) => selectExpired.all(now).map(({ id }) => id),
  };
}
