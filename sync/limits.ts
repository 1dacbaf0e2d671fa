import { recordBounds } from "#lib/canvas/record-bounds.ts";

const KiB = 1024;
const MiB = 1024 * KiB;

/**
 * Every limit of the live server in one place. Sources: what honest clients were measured to need,
 * times three or more (research on peers: tldraw, Hocuspocus, y-sweet).
 * The comments become docs/LIMITS.md: `npx vitest run tests/docs -u`.
 */
export const defaultLimits = {
  /** One update. The canvas sends what changed in 50 ms; the largest honest one is a paste. */
  updateBytes: 1 * MiB,
  /** The answer to a state request: everything somebody wrote while offline. */
  stateBytes: 8 * MiB,
  /** A state vector: six bytes for every time that somebody opened the board and wrote. */
  vectorBytes: 256 * KiB,
  /** One person's presence as they send it. */
  presenceBytes: 4 * KiB,
  /** Body of a command; a long agenda with its notes is the largest. */
  commandBytes: 256 * KiB,

  /** 300 people, with a second window each. */
  connectionsPerRoom: 600,
  /** Windows one person may have open on one room … */
  connectionsPerMember: 10,
  /** … and connections they may have in a workshop: a wall of all boards is one for each. */
  connectionsPerPerson: 100,
  /** How often one person may connect, a second: each window does when the server was away. */
  entriesPerSecond: 5,
  entryBurst: 100,
  /** Bytes of one person's unfinished messages, which wait in memory. */
  unfinishedBytes: 32 * MiB,
  /** Times somebody may be closed for what they sent, until they are kept out … */
  offences: 5,
  /** … and the time in which as many are forgiven. */
  offencesForgivenMs: 60_000,
  /**
   * Milliseconds of our time that one person's frames may take, a second. Drawing takes some ten;
   * after a day offline, a few hundred at once.
   */
  workPerSecond: 150,
  workBurst: 400,

  /** Time a new connection has to ask for the state. */
  handshakeMs: 10_000,
  /** Document frames per second; who sends more is read more slowly. */
  updatesPerSecond: 60,
  updateBurst: 300,
  /**
   * Frames of any kind per second, over which a connection is closed. Generous: y-websocket sends
   * back every presence frame it gets, up to 20 a second.
   */
  framesPerSecond: 400,
  frameBurst: 4_000,
  /**
   * Questions per second, for the state or for who is there. Each is a few bytes and may cost us the
   * whole board; y-websocket asks once, when it connects.
   */
  questionsPerSecond: 1,
  questionBurst: 20,
  /** Updates that came before their predecessors and were dropped, until the state is sent anew. */
  gaps: 300,

  /** Unsent bytes on a connection above which it gets no presence … */
  unsentForPresenceBytes: 256 * KiB,
  /** … above which updates are left out, until everything has left and it gets the state … */
  unsentForUpdatesBytes: 1 * MiB,
  /** … and above which it is closed. The state sent at the beginning is not counted. */
  unsentBytes: 8 * MiB,
  /** Time somebody may go without updates that way. */
  behindMs: 30_000,
  /** Updates of one room waiting for a disk that fails; above, writers are sent away to retry. */
  waitingBytes: 16 * MiB,

  /**
   * Shortest time between two writes to the log; a lone update does not wait. In a busy time it is
   * this many times as long as the last write and its sending took …
   */
  tickMs: 2,
  tickFactor: 3,
  /** … but, however slow the disk, not longer than this. */
  slowTickMs: 100,
  /** Time until a write that failed is tried again. */
  retryMs: 1_000,
  /** After a write for all rooms failed: time spent on trying them one by one. */
  retryAloneMs: 500,
  /** Rows of a room after which its whole state is kept, so that it opens quickly after a crash … */
  snapshotRows: 2_000,
  /** … and when it leaves memory. */
  restingSnapshotRows: 100,
  /** The same for few rows that take long to read. */
  snapshotMs: 500,
  /** Shortest time between two presence frames of a room … */
  presenceTickMs: 50,
  /** … and of one with more than this many people, where each frame goes to all and comes back … */
  crowd: 50,
  crowdPresenceTickMs: 100,
  /** … and of each while more than this many connections are open to this process. */
  busyConnections: 250,

  /** How long private notes are written before they are counted again. */
  privateCountMs: 500,
  /** Reactions of one person that are counted, a second … */
  reactionsPerSecond: 2,
  reactionBurst: 10,
  /** … and time until they are shown, with everybody's. */
  reactionTickMs: 400,

  /** Insight pages that are fed at once … */
  insightStreams: 400,
  /** … and of one browser: to a server without HTTP/2 it opens six connections in all. */
  insightStreamsPerSession: 4,
  /** Time such a page may take nothing before it is cut off. */
  insightBehindMs: 30_000,
  /** Time between two looks for what is new on a workshop's boards, for all who watch it … */
  insightTickMs: 350,
  /** … this many times as long as the last one took, if that is more … */
  insightTickFactor: 5,
  /** … and once nothing has been new for this long, … */
  insightIdleAfterMs: 10_000,
  /** … this. */
  insightIdleTickMs: 700,
  /** Time after which the rights of those who watch are looked up again, whatever was told. */
  insightRejudgeMs: 2_000,
  /** Time between two signs of life to a page that nothing is new for. */
  insightSignMs: 15_000,
  /** Time a workshop's boards stay in memory once nobody watches. */
  insightLingerMs: 5_000,

  /** Time between two things that the pretend people of a rehearsal do … */
  rehearsalBeatMs: 1_500,
  /** … and rehearsals in which they do anything at once; in others they stand still. */
  rehearsals: 20,

  /** y-websocket reconnects after 30 s without a frame, pings do not count. */
  quietMs: 20_000,
  /** Time without a sign of life after which a connection is cut. */
  silentMs: 35_000,
  /** Time an empty room stays in memory, so that a reload of the page is quick. */
  evictAfterMs: 30_000,
  /** Time a client id stays reserved for its owner after a disconnect. */
  ownerGraceMs: 120_000,
  /** Time a hole in the row numbers may close by itself before the log is read. */
  holeMs: 50,
  /** Time between two looks for rows that no message told of … */
  lookMs: 4_000,
  /** … and between two signs of life of a node … */
  beatMs: 4_000,
  /** … without which its people are gone. */
  nodeSilentMs: 14_000,
  /** Time after which everybody's rights are looked up again, whatever was told. */
  rejudgeMs: 60_000,

  /** Time over which a large crowd is sent away when the server stops … */
  drainMs: 4_000,
  /** … and that the last of them have for their goodbye. */
  goodbyeMs: 1_000,
  /** Time spent then on keeping rooms' whole states, so that they open quickly after the restart. */
  restMs: 1_500,

  // Records. What a board and a record on it may be at most; browsers keep to the defaults.
  ...recordBounds,
};

export type Limits = Readonly<typeof defaultLimits>;
