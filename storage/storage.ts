import type { ExportNote } from "#lib/exports/export-note.ts";
import type { KeptPartId, KeptValue } from "#lib/insight/kept/kept-parts.ts";
import type { PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import type { Locale } from "#lib/locales.ts";
import type { Member, Role, Workshop } from "#lib/workshop/model.ts";
import type { Roster } from "#lib/workshop/roster-names.ts";
import type { Choices } from "#lib/workshop/votes.ts";
import type { People, PeopleChange } from "./people-change.ts";

/** One durable piece of a room's history, before storage has numbered it. */
export type LogEntry = Readonly<{
  room: string;
  /** Member id of the author, or `server` for repairs and the control document. */
  author: string;
  /** Milliseconds since 1970. */
  at: number;
  /** One Yjs update, v1 encoding. */
  bytes: Uint8Array;
}>;

export type StoredRoom = Readonly<{
  /**
   * Updates that together are the room's state, oldest first: the newest snapshot, if there is
   * one, and every row after it. Empty for a room never written.
   */
  updates: readonly Uint8Array[];
  /** Sequence number of the newest row; 0 if there is none. */
  seq: number;
}>;

/** One row of a room's log. */
export type HistoryRow = Readonly<{ seq: number }> & Omit<LogEntry, "room">;

export type HistoryPage = Readonly<{
  /** Oldest first; damaged ones are left out. */
  rows: readonly HistoryRow[];
  /** Number of the newest row that was looked at: where the next page goes on. */
  seq: number;
}>;

/** `revision` is 1 at first, and grows with every change. */
export type StoredPlanEdits = Readonly<{ revision: number; edits: PlanEdits | null }>;

/** `revision` is 1 at first, and grows with every change. */
export type StoredKept<Part extends KeptPartId> = Readonly<{
  revision: number;
  value: KeptValue<Part> | null;
}>;

/** What a workshop cost so far, as far as it is metered. */
export type Meter = Readonly<{
  /** Sent to and received from everybody in it. */
  bytes: number;
  /** Time devices were connected, added up over all of them, in milliseconds. */
  deviceMs: number;
}>;

/**
 * Everything that must survive a restart: workshops, people, sessions and an append-only log of
 * Yjs updates. Nothing in the log is ever rewritten, so a crash in the middle of a save loses at
 * most what was not yet acknowledged. Every implementation passes
 * `tests/storage/storage-contract.ts`.
 *
 * Secrets (session tokens, facilitator tokens, rejoin codes) come in hashed; see secrets.ts.
 *
 * @throws whatever the medium throws, from every method; the caller decides whether to retry.
 */
export interface Storage {
  /** Stores a new workshop with its facilitator and the hash of the facilitator link's token. */
  createWorkshop(
    workshop: Workshop,
    facilitator: Member,
    facilitatorTokenHash: string,
  ): Promise<void>;
  findWorkshop(id: string): Promise<Workshop | undefined>;
  /** @param code as `parseCode` returns it. */
  findWorkshopByCode(code: string): Promise<Workshop | undefined>;
  /** The workshop and facilitator a link's token opens. */
  findFacilitator(facilitatorTokenHash: string): Promise<Member | undefined>;
  /** Replaces what is stored under `workshop.id`. Does nothing if it was deleted meanwhile. */
  saveWorkshop(workshop: Workshop): Promise<void>;
  /**
   * Changes a workshop in one transaction: nobody else, on whatever machine, changes it between
   * the reading and the writing.
   *
   * @param decide pure; it may be asked again. What it throws rejects, and nothing is stored.
   * @returns what is stored afterwards; `undefined` if there is no such workshop.
   */
  changeWorkshop(
    id: string,
    decide: (workshop: Workshop) => Workshop,
  ): Promise<Workshop | undefined>;
  /** Removes the workshop, its people, sessions and boards, from the bytes on disk too. */
  deleteWorkshop(id: string): Promise<void>;
  /** Ids of workshops whose `deleteAfter` is before `now`. */
  expiredWorkshops(now: number): Promise<string[]>;

  /** Adds a person; refuses (false) if the workshop already has `limit` members. */
  addMember(member: Member, rejoinHash: string, limit: number): Promise<boolean>;
  listMembers(workshopId: string): Promise<Member[]>;
  findMember(workshopId: string, memberId: string): Promise<Member | undefined>;
  findMemberByRejoin(workshopId: string, rejoinHash: string): Promise<Member | undefined>;
  saveMember(member: Member): Promise<void>;
  /**
   * Changes who is in a workshop in one transaction with the reading of all that decides it: nobody
   * else comes in, goes or is moved in between, on whatever machine.
   *
   * @param decide pure; it may be asked again. `undefined` changes nothing, and what it throws
   * rejects.
   * @returns false if there is no such workshop; `decide` was not asked then.
   */
  changePeople(
    workshopId: string,
    decide: (people: People) => PeopleChange | undefined,
  ): Promise<boolean>;
  /** Removes a person with their sessions and return code; what they wrote stays in the log. */
  removeMember(workshopId: string, memberId: string): Promise<void>;

  /** Who is expected in a workshop; empty if nobody said. Never to be sent but to facilitators. */
  findRoster(workshopId: string): Promise<Roster>;
  /** Replaces who is expected; an empty list removes it. Does nothing without the workshop. */
  saveRoster(workshopId: string, roster: Roster): Promise<void>;

  /** Lets a session act as a member; one member per session and workshop, the newest wins. */
  grant(
    sessionHash: string,
    workshopId: string,
    memberId: string,
    expiresAt: number,
  ): Promise<void>;
  /** Who a session is in a workshop; `undefined` if nobody or expired. */
  memberOf(sessionHash: string, workshopId: string, now: number): Promise<Member | undefined>;
  /** As {@link memberOf} for many sessions at once; who is nobody there is not in the answer. */
  membersOf(
    sessionHashes: readonly string[],
    workshopId: string,
    now: number,
  ): Promise<ReadonlyMap<string, Member>>;
  /** The workshops a session belongs to, newest first. */
  workshopsOf(sessionHash: string, now: number): Promise<{ workshop: Workshop; role: Role }[]>;
  /** Forgets what a session may do in a workshop. */
  revoke(sessionHash: string, workshopId: string): Promise<void>;
  /** Forgets all sessions of a person in a workshop. They stay, and their return code still works. */
  revokeMember(workshopId: string, memberId: string): Promise<void>;
  /** How many sessions that have not expired each person has; who has none is not in the map. */
  countSessions(workshopId: string, now: number): Promise<ReadonlyMap<string, number>>;

  /** Stores a member's ballot in a vote, instead of the one they cast before. */
  saveBallot(workshopId: string, voteId: string, memberId: string, choices: Choices): Promise<void>;
  /** All ballots of a vote, by member. Never to be sent to anybody but their member. */
  ballotsOf(workshopId: string, voteId: string): Promise<ReadonlyMap<string, Choices>>;

  /**
   * What teachers changed in a workshop's papers of one language; `undefined` if nobody changed
   * anything. `edits` is `null` if what is stored is damaged: it is reported to the log, and stays
   * until something is saved over it.
   */
  findPlanEdits(workshopId: string, locale: Locale): Promise<StoredPlanEdits | undefined>;
  /**
   * Replaces what teachers changed, if nobody else did so meanwhile.
   *
   * @param basedOn the revision it was made from; 0 if nothing was stored.
   * @returns the new revision; `undefined` if another is stored, or there is no such workshop.
   */
  savePlanEdits(
    workshopId: string,
    locale: Locale,
    basedOn: number,
    edits: PlanEdits,
  ): Promise<number | undefined>;

  /**
   * What facilitators entered or decided for one part of the insight; `undefined` if nobody did.
   * `value` is `null` if what is stored is damaged: it is reported to the log, and stays until
   * something is saved over it.
   */
  findKept<Part extends KeptPartId>(
    workshopId: string,
    part: Part,
  ): Promise<StoredKept<Part> | undefined>;
  /**
   * Replaces a part, if nobody else did so meanwhile.
   *
   * @param basedOn the revision it was made from; 0 if nothing was stored.
   * @returns the new revision; `undefined` if another is stored, or there is no such workshop.
   */
  saveKept<Part extends KeptPartId>(
    workshopId: string,
    part: Part,
    basedOn: number,
    value: KeptValue<Part>,
  ): Promise<number | undefined>;
  /** The revision of each part that somebody saved. */
  keptRevisions(workshopId: string): Promise<ReadonlyMap<string, number>>;

  /** Adds to what workshops cost; those that are not stored are left out. */
  addToMeters(more: readonly (Meter & Readonly<{ workshopId: string }>)[]): Promise<void>;
  /** Zero of a workshop that nothing was metered of. */
  meterOf(workshopId: string): Promise<Meter>;

  /** Remembers that something was taken along. Does nothing without the workshop. */
  noteExport(workshopId: string, note: ExportNote): Promise<void>;
  /**
   * What was taken along, the last first, at most `MAX_EXPORT_NOTES`; older ones are forgotten.
   * Damaged ones are left out and reported to the log.
   */
  listExports(workshopId: string): Promise<ExportNote[]>;

  /** A room's state. Damaged rows are left out and reported to the log. */
  loadRoom(room: string): Promise<StoredRoom>;
  /**
   * The rows after one, for somebody who has all before: updates oldest first, and the number of
   * the newest row of the room. Never an older row, and none missing in between but damaged ones.
   */
  rowsAfter(room: string, seq: number): Promise<StoredRoom>;
  /**
   * A room's rows after one, with their authors and times: a hundred or so, or as many as make an
   * eighth of a megabyte, and at least one. The ledger is read by it; rooms open without it.
   *
   * @returns a page whose `seq` is the one that was asked for if there are no more rows.
   */
  history(room: string, after: number): Promise<HistoryPage>;
  /** Number of the newest row of each room that has any. */
  newestRows(rooms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * Keeps a room's whole state as of row `seq`, so that opening it need not read every row. The
   * rows stay: they are the ledger. Does nothing if a newer snapshot is stored, or no such row.
   *
   * @param state one Yjs update, v1 encoding, with everything up to that row.
   */
  saveSnapshot(room: string, seq: number, state: Uint8Array): Promise<void>;
  /** Names of the workshop's rooms that have anything stored. */
  listRooms(workshopId: string): Promise<string[]>;
  /**
   * Appends all entries in one transaction. Resolves once they would survive a power cut. Entries
   * of a workshop that is not stored are left out, so that an edit on its way cannot outlive a
   * deletion. A room's rows are numbered without holes, and one becomes visible after those
   * before it, whichever process wrote them.
   *
   * @returns the number each entry was given; `undefined` for one that was left out.
   */
  append(entries: readonly LogEntry[]): Promise<readonly (number | undefined)[]>;

  /** Resolves if the medium answers. */
  check(): Promise<void>;

  /** Finishes what is under way and lets go of the medium. Safe to call twice. */
  close(): Promise<void>;
}
