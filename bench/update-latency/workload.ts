/** What one room full of people does. */
export type Workload = Readonly<{
  name: string;
  people: number;
  /** Of each person. */
  cursorsPerSecond: number;
  editsPerSecond: number;
  seconds: number;
}>;

/** Where the load goes, as the server under test tells it. */
export type Target = Readonly<{
  /** Address of the room's socket. */
  url: string;
  /** One `Cookie` header per person; empty for a server that asks for none. */
  cookies: readonly string[];
  /** `Origin` to send. */
  origin: string;
  /**
   * Whether clients send back the presence they hear, as y-websocket does. A server that passes
   * everything on would drown in it, so the floor is spared.
   */
  echoes: boolean;
}>;

export type LoadResult = Readonly<{
  /** Milliseconds from an edit to its arrival in each other document, in ascending order. */
  p50: number;
  p95: number;
  p99: number;
  /** Arrivals as a share of what should have arrived. */
  delivered: number;
}>;
