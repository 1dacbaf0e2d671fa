import type { Duplicate } from "#lib/workshop/merge.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import type { Roster } from "#lib/workshop/roster-names.ts";

/** Everything that decides who is in a workshop, and where. */
export type People = Readonly<{
  workshop: Workshop;
  /** In the order in which they came. */
  members: readonly Member[];
  /** Who is expected; empty if nobody said. */
  roster: Roster;
}>;

/** What becomes of them; what is left out stays as it is. */
export type PeopleChange = Readonly<{
  workshop?: Workshop;
  /** Somebody new, and the hash of their return code. */
  added?: Readonly<{ member: Member; rejoinHash: string }>;
  /** People who are in, as they are from now on. */
  changed?: readonly Member[];
  /**
   * Two entries for one person. Sessions and return codes of who goes are from then on those of who
   * stays, and so are ballots in votes in which who stays has none. Who goes is then removed.
   */
  merged?: Duplicate;
}>;
