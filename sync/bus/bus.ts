/**
 * Carries messages between the processes ("nodes") that serve the same workshops.
 *
 * A message may get lost, but is never changed, doubled or overtaken by a later one of the same
 * node on the same topic. Whoever listens must be able to find out what they missed: the log of
 * record is the storage, not the bus. Every implementation passes `tests/sync/bus/bus-contract.ts`.
 */
export interface Bus {
  /** Whether there may be other nodes. */
  readonly isShared: boolean;
  /** Sends to all other nodes that listen to the topic; never throws, never waits. */
  publish(topic: string, message: Uint8Array): void;
  /**
   * Hears what other nodes publish from now on, and nothing of this node's own.
   *
   * @returns resolves when it listens, or when the bus cannot be reached: then it listens as soon
   * as it can, and {@link onGap} tells.
   */
  subscribe(topic: string, hear: Listener): Promise<Unsubscribe>;
  /** Calls the listener whenever messages may have been lost, as after a broken connection. */
  onGap(listener: () => void): void;
  /** Resolves if messages get through now; rejects if not. */
  check(): Promise<void>;
  /** Safe to call twice. */
  close(): Promise<void>;
}

/** @param node id of the node that published; a process has a new one each time it starts. */
export type Listener = (message: Uint8Array, node: string) => void;

/** Safe to call twice. */
export type Unsubscribe = () => void;
