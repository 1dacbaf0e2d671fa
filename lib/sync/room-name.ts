/**
 * Names of the shared documents.
 *
 * `{workshop}.control` · `{workshop}.board.{team}.{step}` · `{workshop}.private.{team}.{step}`.
 * A private room has one document per participant on the server; the name in the URL is the same
 * for everybody and the server adds the person.
 */
export type RoomAddress =
  | Readonly<{ kind: "control"; workshopId: string }>
  | Readonly<{ kind: "board"; workshopId: string; teamId: string; stepId: string }>
  | Readonly<{ kind: "private"; workshopId: string; teamId: string; stepId: string }>;

/** Letters, digits and hyphens: safe in URLs, file names and log lines; never a dot. */
const ID = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;

/** Whether untrusted text may serve as an id of a workshop, team, step or member. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** Reads untrusted text as a room address. Returns `undefined` if it is not one. */
export function parseRoomName(text: string): RoomAddress | undefined {
  const [workshopId, kind, teamId, stepId, ...rest] = text.split(".");
  if (!workshopId || !isId(workshopId) || rest.length > 0) return undefined;
  if (kind === "control" && teamId === undefined) return { kind, workshopId };
  if (kind !== "board" && kind !== "private") return undefined;
  if (!teamId || !stepId || !isId(teamId) || !isId(stepId)) return undefined;
  return { kind, workshopId, teamId, stepId };
}

/** The text form of an address, as it stands in URLs and in storage. */
export function roomName(address: RoomAddress): string {
  if (address.kind === "control") return `${address.workshopId}.control`;
  return `${address.workshopId}.${address.kind}.${address.teamId}.${address.stepId}`;
}
