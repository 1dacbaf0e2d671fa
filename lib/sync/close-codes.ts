/**
 * Why the sync server closes a connection.
 *
 * 4400–4499 mean "do not reconnect": y-websocket 3.1 stops retrying on that range.
 * Every other code is retried with back-off. The server accepts an upgrade first and closes then,
 * because a refused upgrade reaches the browser as 1006 and is retried for ever.
 */
export const closeCodes = {
  malformed: 4400,
  noSession: 4401,
  forbidden: 4403,
  noSuchRoom: 4404,
  slowHandshake: 4408,
  roomFull: 4409,
  /** To somebody who was in: a facilitator took them out of the workshop. */
  removed: 4410,
  tooLarge: 4413,
  /** They changed what is somebody else's in a step where all change only what is theirs. */
  notYours: 4423,
  tooFast: 4429,
  /** Our fault, for instance a room that could not be read; retried. */
  failed: 1011,
  restarting: 1012,
  /** Too much lies unsent; the client comes back and gets the difference in one piece. */
  tooSlow: 1013,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];
