/**
 * First number of every frame on a room's socket.
 *
 * 0, 1 and 3 are y-websocket's own (y-protocols PROTOCOL.md); 2 is its "auth" channel, sent by a
 * server that refuses; 100 and 101 are ours and unknown to stock clients, so they are only sent to
 * those that ask for them with `?ack=1`.
 */
export const channels = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /**
   * Server → author: what is on disk. Body: `varUint8Array` durable state vector of the room,
   * then `varUint` how many of this connection's document frames (sync step 2 or update, counted
   * in order since it opened) are durable. Deletions move no state vector, hence the count.
   */
  saved: 100,
  /**
   * Server → who may only change what is theirs: which records of the board that are. Body:
   * `varUint` how many, then a `varString` each. A later one replaces it. Sent to those who asked
   * with `?ack=1`, as they come in, and when others than them made it another.
   */
  own: 101,
} as const;
