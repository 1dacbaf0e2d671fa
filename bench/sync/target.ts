/** What a server under test has to be ready for. */
export type Plan = Readonly<{
  rooms: number;
  peoplePerRoom: number;
  /** Where it may keep things. Empty when a measurement begins, and kept over a restart in it. */
  folder: string;
  /** Size of the state that the floor, which knows no documents, hands to those who ask for it. */
  stateBytes: number;
}>;

/** One person's place: the room they go to and what lets them in. */
export type Seat = Readonly<{
  /** Name of the room, which Hocuspocus wants in every frame. */
  room: string;
  memberId: string;
  /** Path of the socket. */
  path: string;
  headers: Readonly<Record<string, string>>;
}>;

/** Where the load goes, as the server under test tells it. */
export type Target = Readonly<{
  port: number;
  /** What its clients speak. */
  dialect: "y-websocket" | "hocuspocus";
  /** Whether its own clients send back the presence they hear, as y-websocket does. */
  echoes: boolean;
  /** Whether the state it hands out is the document, and not as many bytes of nothing. */
  knowsDocument: boolean;
  /** Room by room. */
  seats: readonly Seat[];
}>;

/** What the server's process has used so far. */
export type Usage = Readonly<{
  /** When this was read, in milliseconds of the process's own clock. */
  atMs: number;
  /** User and system time of all its threads. */
  cpuSeconds: number;
  rssBytes: number;
  /** The highest `rssBytes` so far. */
  peakBytes: number;
}>;

/** What a server under test answers to; see `target/serve-target.ts`. */
export type TargetCalls = {
  open: (plan: Plan) => Promise<Target>;
  usage: () => Promise<Usage>;
  /** Begins to sample where the time goes. */
  startProfile: () => Promise<void>;
  /** @returns what V8's sampler saw since. */
  stopProfile: () => Promise<CpuProfile>;
  close: () => Promise<void>;
};

/** The part of V8's profile we read (Chrome DevTools protocol, `Profiler.Profile`). */
export type CpuProfile = Readonly<{
  nodes: readonly Readonly<{
    id: number;
    callFrame: Readonly<{ functionName: string; url: string; lineNumber: number }>;
    children?: readonly number[];
  }>[];
  samples?: readonly number[];
  /** Microseconds since the sample before. */
  timeDeltas?: readonly number[];
}>;
