type Board = Readonly<{ workshopId: string; teamId: string; stepId: string }>;

type SharedAddress =
  | Readonly<{ kind: "control"; workshopId: string }>
  | (Readonly<{ kind: "board" }> & Board);

/**
 * What clients ask for, the same for everybody:
 * `{workshop}.control` · `{workshop}.board.{team}.{step}` · `{workshop}.private.{team}.{step}`.
 */
export type PublicAddress =
  | SharedAddress
  | (Readonly<{ kind: "private"; memberId?: undefined }> & Board);

/**
 * One document on the server. A private room is one for each person, whom the server adds:
 * `{workshop}.private.{team}.{step}.{member}`.
 */
export type RoomAddress = SharedAddress | (Readonly<{ kind: "private"; memberId: string }> & Board);

/** Letters, digits and hyphens: safe in URLs, file names and log lines; never a dot. */
const ID = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;

/** Whether untrusted text may serve as an id of a workshop, team, step or member. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/**
 * Reads untrusted text as an address. Returns `undefined` if it is not one, which includes the
 * names private rooms have on the server: nobody can ask for another person's.
 */
export function parseRoomName(text: string): PublicAddress | undefined {
  const [workshopId, kind, teamId, stepId, ...rest] = text.split(".");
  if (!workshopId || !isId(workshopId) || rest.length > 0) return undefined;
  if (kind === "control" && teamId === undefined) return { kind, workshopId };
  if (kind !== "board" && kind !== "private") return undefined;
  if (!teamId || !stepId || !isId(teamId) || !isId(stepId)) return undefined;
  return { kind, workshopId, teamId, stepId };
}

/** The document a person gets who asks for an address. */
export function roomFor(address: PublicAddress, memberId: string): RoomAddress {
  return address.kind === "private" ? { ...address, memberId } : address;
}

/** The text form: of a public address as it stands in URLs, of a room as it stands in storage. */
export function roomName(address: PublicAddress | RoomAddress): string {
  const { workshopId, kind } = address;
  if (kind === "control") return `${workshopId}.${kind}`;
  const board = `${workshopId}.${kind}.${address.teamId}.${address.stepId}`;
  if (kind === "board" || address.memberId === undefined) return board;
  return `${board}.${address.memberId}`;
}
