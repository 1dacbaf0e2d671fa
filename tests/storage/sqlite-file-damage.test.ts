import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DataFolderError } from "#storage/data-folder.ts";
import { openDatabase } from "#storage/sqlite-database.ts";
import { DATABASE_FILE, openSqliteStorage } from "#storage/sqlite-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { type RecordedEvent, recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { seededRandom } from "#tests/support/seeded-random.ts";
import { oneEdit, textOf } from "#tests/support/text-updates.ts";

const PAGE = 4_096;
const ROOMS = Array.from({ length: 12 }, (_, index) => `w1.board.t${index}.s1`);
const ROWS = 60;

const WAL_ROWS = 100;

type Findings = Readonly<{
  reason: string | undefined;
  /** For each room its texts, or why it does not open. */
  rooms: readonly (readonly string[] | string)[];
  events: readonly RecordedEvent[];
}>;

/** Set it to repeat a run. */
const SEED = Number(process.env.DAMAGE_SEED ?? Date.now() % 1_000_000);

describe(`a damaged file (DAMAGE_SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  let base: string;
  let count = 0;
  /** A file with everything in it … */
  let database: Buffer;
  /** … the pages of it that lead to others … */
  let inner: ReadonlySet<number>;
  /** … and one with nothing but the workshop, whose rows are in its write-ahead log. */
  let walDatabase: Buffer;
  let wal: Buffer;

  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), "file-damage-"));
    const file = (name: string) => path.join(base, DATABASE_FILE + name);
    const storage = openSqliteStorage({ folder: base, log: recordedLog() });
    await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
    await storage.close();
    walDatabase = readFileSync(file(""));

    const short = openSqliteStorage({ folder: base, log: recordedLog() });
    for (let index = 0; index < WAL_ROWS; index++) {
      const room = ROOMS[index % ROOMS.length] ?? "";
      await short.append([{ room, author: "m1", at: 1, bytes: oneEdit(walText(index)) }]);
    }
    wal = readFileSync(file("-wal"));
    await short.close();

    writeFileSync(file(""), walDatabase);
    const long = openSqliteStorage({ folder: base, log: recordedLog() });
    for (const room of ROOMS) {
      const rows = texts(room).map((text) => ({ room, author: "m1", at: 1, bytes: oneEdit(text) }));
      await long.append(rows);
    }
    await long.close();
    database = readFileSync(file(""));
    inner = innerPages(base);
  });
  afterAll(() => rm(base, { recursive: true, force: true }));

  /** A folder with these files in it. */
  function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
    const folder = path.join(base, `case-${count++}`);
    mkdirSync(folder);
    for (const [name, bytes] of Object.entries(files))
      writeFileSync(path.join(folder, name), bytes);
    return folder;
  }

  /** What comes of opening the folder: why it cannot be used, or what each room gives. */
  async function look(folder: string): Promise<Findings> {
    const log = recordedLog();
    let storage: Storage;
    try {
      storage = openSqliteStorage({ folder, log });
    } catch (error) {
      if (!(error instanceof DataFolderError)) throw error;
      return { reason: error.reason, rooms: [], events: [] };
    }
    const rooms: Findings["rooms"][number][] = [];
    for (const room of ROOMS) {
      rooms.push(
        await storage.loadRoom(room).then(
          ({ updates }) => updates.map((update) => textOf([update])),
          (error: unknown) => String(error),
        ),
      );
    }
    await storage.close();
    return { reason: undefined, rooms, events: log.events };
  }

  /** Rooms that do not give all their rows. Fails if one gives what nobody wrote. */
  function incomplete({ rooms }: Findings): number[] {
    return rooms.flatMap((found, index) => {
      const room = ROOMS[index] ?? "";
      if (typeof found === "string") {
        expect(found).toMatch(/malformed|can be read|I\/O error/);
        return [index];
      }
      expect(texts(room).filter((text) => found.includes(text))).toEqual(found);
      return found.length === ROWS ? [] : [index];
    });
  }

  it("[S60] loses exactly the rows in which a byte was flipped, and keeps them aside", async () => {
    const folder = folderWith({ [DATABASE_FILE]: database });
    const hit = new Set<string>();
    while (hit.size < 20) hit.add(`${below(ROOMS.length)} ${1 + below(ROWS)}`);
    const before = openDatabase(folder, path.join(folder, DATABASE_FILE));
    for (const place of hit) {
      const [room = 0, seq = 0] = place.split(" ").map(Number);
      const [row] = before
        .prepare<{ bytes: ArrayBuffer }>("SELECT bytes FROM log WHERE room = ? AND seq = ?")
        .all(ROOMS[room] ?? "", seq);
      const bytes = new Uint8Array(row?.bytes ?? new ArrayBuffer());
      const at = below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 + below(255));
      before
        .prepare("UPDATE log SET bytes = ? WHERE room = ? AND seq = ?")
        .run(bytes, ROOMS[room] ?? "", seq);
    }
    before.close();

    const { rooms, events } = await look(folder);

    const changed = [...hit].filter((place) => {
      const [room = 0, seq = 0] = place.split(" ").map(Number);
      return !rooms[room]?.includes(texts(ROOMS[room] ?? "")[seq - 1] ?? "");
    });
    expect(events.map(({ event }) => event)).toEqual(changed.map(() => "damaged log row left out"));
    expect(rooms.flat()).toHaveLength(ROOMS.length * ROWS - changed.length);
    const after = openDatabase(folder, path.join(folder, DATABASE_FILE));
    expect(after.prepare("SELECT count(*) AS rows FROM log").all()).toEqual([
      { rows: ROOMS.length * ROWS },
    ]);
    after.close();
  });

  it.each(Array.from({ length: 30 }, (_, index) => index))(
    "[S60] gives everything that does not lie on a page full of noise (%i)",
    async () => {
      const page = 1 + below(database.length / PAGE - 1);
      const bytes = Buffer.from(database);
      bytes.set(noise(PAGE), page * PAGE);
      const folder = folderWith({ [DATABASE_FILE]: bytes });

      const findings = await look(folder);

      if (findings.reason !== undefined) return expect(findings.reason).toBe("damaged");
      const lost = incomplete(findings);
      if (lost.length > 0) expect(findings.events.length).toBeGreaterThan(0);
      // Rooms lie one after the other, so two can share a page; inner pages lead to all of them.
      if (!inner.has(page + 1)) expect(lost.length).toBeLessThanOrEqual(2);
    },
  );

  it.each(Array.from({ length: 10 }, (_, index) => index))(
    "[S60] gives what was written before the place where the write-ahead log is cut (%i)",
    async () => {
      const cut = wal.subarray(0, below(wal.length + 1));
      const folder = folderWith({ [DATABASE_FILE]: walDatabase, [`${DATABASE_FILE}-wal`]: cut });
      expectBeginning(await look(folder));
    },
  );

  it.each(Array.from({ length: 10 }, (_, index) => index))(
    "[S60] gives what was written before a damaged place in the write-ahead log (%i)",
    async () => {
      const bytes = Buffer.from(wal);
      const at = below(wal.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 + below(255));
      const folder = folderWith({ [DATABASE_FILE]: walDatabase, [`${DATABASE_FILE}-wal`]: bytes });
      expectBeginning(await look(folder));
    },
  );

  it.each(Array.from({ length: 10 }, (_, index) => index))(
    "[S60] gives what is left of a file that was cut, or says that it is damaged (%i)",
    async () => {
      const folder = folderWith({ [DATABASE_FILE]: database.subarray(0, below(database.length)) });
      const findings = await look(folder);
      if (findings.reason === undefined) incomplete(findings);
      else expect(findings.reason).toBe("damaged");
    },
  );

  it("[S60] begins anew on an empty file", async () => {
    const findings = await look(folderWith({ [DATABASE_FILE]: Buffer.alloc(0) }));
    expect(findings.rooms.flat()).toEqual([]);
    expect(findings.events).toEqual([]);
  });

  it.each([
    { what: "noise", files: () => ({ [DATABASE_FILE]: noise(100_000) }) },
    { what: "text", files: () => ({ [DATABASE_FILE]: Buffer.from("Dear diary, today …") }) },
    {
      what: "nothing, beside a write-ahead log",
      files: () => ({ [DATABASE_FILE]: Buffer.alloc(0), [`${DATABASE_FILE}-wal`]: wal }),
    },
    { what: "no file, beside a write-ahead log", files: () => ({ [`${DATABASE_FILE}-wal`]: wal }) },
  ])("[S60] says that it is damaged, and touches nothing: $what", async ({ files }) => {
    const given = files();
    const folder = folderWith(given);
    expect((await look(folder)).reason).toBe("damaged");
    for (const [name, bytes] of Object.entries(given)) {
      expect(readFileSync(path.join(folder, name)).equals(bytes)).toBe(true);
    }
  });

  /** The rows of all rooms, in the order in which they were written, up to some row. */
  function expectBeginning({ reason, rooms, events }: Findings): void {
    expect(reason).toBeUndefined();
    expect(events).toEqual([]);
    const written = Array.from({ length: WAL_ROWS }, (_, index) => walText(index));
    const found = new Set(rooms.flat());
    expect(written.slice(0, found.size).every((text) => found.has(text))).toBe(true);
  }

  function noise(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => below(256)));
  }
});

/** Numbers of the pages that hold no rows but the way to them. */
function innerPages(folder: string): Set<number> {
  const database = openDatabase(folder, path.join(folder, DATABASE_FILE));
  const pages = database
    .prepare<{ pageno: number }>("SELECT pageno FROM dbstat WHERE pagetype = 'internal'")
    .all();
  database.close();
  return new Set(pages.map(({ pageno }) => pageno));
}

/** Text of row `seq - 1` of a room: some are longer than a page. */
function texts(room: string): string[] {
  return Array.from({ length: ROWS }, (_, index) => {
    return `${room} ${index} ${"x".repeat(index % 7 === 0 ? 6_000 : 40 * (index % 11))}`;
  });
}

/** Rooms take turns, one row a transaction. */
function walText(index: number): string {
  return `${ROOMS[index % ROOMS.length]} ${index} ${"y".repeat(50 * (index % 13))}`;
}
