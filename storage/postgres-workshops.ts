import type { Workshop } from "#lib/workshop/model.ts";
import type { PostgresDatabase, Query } from "./postgres-database.ts";
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

type Stored = Readonly<{ data: string }>;

/** Deletions that were cut short come up again, to be finished. */
const SELECT_EXPIRED = `
  SELECT id FROM (
    SELECT id, delete_after FROM workshops WHERE delete_after < $1
    UNION ALL SELECT workshop_id, 0 FROM deletions
  ) AS due
  ORDER BY delete_after`;

/** Workshops and the links that make somebody their facilitator. */
export function createPostgresWorkshops(database: PostgresDatabase): WorkshopPart {
  async function find(sql: string, value: string): Promise<string | undefined> {
    const [row] = await database.query<Stored>(sql, [value]);
    return row?.data;
  }

  return {
    createWorkshop(workshop, facilitator, facilitatorTokenHash) {
      const { id, code, deleteAfter } = workshop;
      return database.transaction(async (query) => {
        await query(
          "INSERT INTO workshops (id, code, delete_after, data) VALUES ($1, $2, $3, $4)",
          [id, code, deleteAfter, JSON.stringify(workshop)],
        );
        await query(
          "INSERT INTO members (workshop_id, id, joined_at, data) VALUES ($1, $2, $3, $4)",
          [id, facilitator.id, facilitator.joinedAt, JSON.stringify(facilitator)],
        );
        await query(
          "INSERT INTO facilitator_links (token_hash, workshop_id, member_id) VALUES ($1, $2, $3)",
          [facilitatorTokenHash, id, facilitator.id],
        );
      });
    },

    findWorkshop: async (id) =>
      workshopFromJson(await find("SELECT data FROM workshops WHERE id = $1", id)),

    findWorkshopByCode: async (code) =>
      workshopFromJson(await find("SELECT data FROM workshops WHERE code = $1", code)),

    findFacilitator: async (tokenHash) =>
      memberFromJson(
        await find(
          `SELECT members.data FROM facilitator_links
           JOIN members USING (workshop_id) WHERE members.id = member_id AND token_hash = $1`,
          tokenHash,
        ),
      ),

    saveWorkshop: (workshop) => save(database.query, workshop),

    changeWorkshop(id, decide) {
      return database.transaction(async (query) => {
        // Appending to the workshop's rooms goes on meanwhile: it does not touch this row.
        const [row] = await query<Stored>(
          "SELECT data FROM workshops WHERE id = $1 FOR NO KEY UPDATE",
          [id],
        );
        const before = workshopFromJson(row?.data);
        const after = before && decide(before);
        if (after && after !== before) await save(query, after);
        return after;
      });
    },

    async expiredWorkshops(now) {
      const rows = await database.query<{ id: string }>(SELECT_EXPIRED, [now]);
      return rows.map(({ id }) => id);
    },
  };
}

async function save(query: Query, workshop: Workshop): Promise<void> {
  const { id, code, deleteAfter } = workshop;
  await query("UPDATE workshops SET code = $2, delete_after = $3, data = $4 WHERE id = $1", [
    id,
    code,
    deleteAfter,
    JSON.stringify(workshop),
  ]);
}
