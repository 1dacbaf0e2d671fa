import * as Y from "yjs";
import type { Log } from "#lib/log.ts";
import { applyBounded } from "./bounded-apply.ts";
import { stateFrame, stateRequestFrame } from "./frames.ts";

/** The shared document of a room in memory. */
export interface RoomDocument {
  readonly doc: Y.Doc;
  /**
   * Applies an update that the policy accepted.
   *
   * @returns what it changed, as one update; `undefined` if nothing.
   * @throws if Yjs does, or it costs too much. The document may then be half changed: load it
   * again.
   */
  apply(update: Uint8Array): Uint8Array | undefined;
  /** Repairs what is wrong with it since the last call; returns as {@link apply} does. */
  repair(): Uint8Array | undefined;
  /** Changes the document in the server's name; returns as {@link apply} does. */
  edit(work: (doc: Y.Doc) => void): Uint8Array | undefined;
  /** A frame with everything the state vector lacks. @throws if the vector cannot be read. */
  stateFrameSince(stateVector: Uint8Array): Uint8Array;
  stateVector(): Uint8Array;
  /** The whole document as one update. */
  state(): Uint8Array;
  /** Hands out a frame that asks for what the document lacks, when it is built. */
  ask(send: (frame: Uint8Array) => void): void;
  destroy(): void;
}

/** The state vector of a client that has nothing yet, as Yjs encodes it. */
const EMPTY_VECTOR_BYTES = 1;

export type RoomDocumentOptions = Readonly<{
  room: string;
  /** Names of the document's top-level maps. */
  roots: readonly string[];
  updates: readonly Uint8Array[];
  log: Log;
  /** Makes what keeps the document's content sound; none for documents only the server writes. */
  guard?: MakeGuard | undefined;
}>;

export type MakeGuard = (doc: Y.Doc) => Readonly<{ repair(): unknown; stop(): void }>;

/** A state from which the document is built only once it is needed, which takes as long as sending it. */
const LARGE_BYTES = 256 * 1024;
/** Time for a class to come in and be given the state, before the document is built from it. */
const BUILT_AFTER_MS = 200;

/**
 * Makes the document of its log. An update that cannot be applied is left out and reported.
 *
 * A large room that is one update, as it is after a rest, hands that out as it is, and is built by
 * the first call of anything else or soon after.
 */
export function createRoomDocument(options: RoomDocumentOptions): RoomDocument {
  const [whole] = options.updates;
  let built: BuiltDocument | undefined;
  const asking: ((frame: Uint8Array) => void)[] = [];
  let timer: NodeJS.Timeout | undefined;

  function build(): BuiltDocument {
    if (built) return built;
    clearTimeout(timer);
    built = buildDocument(options);
    for (const send of asking.splice(0)) send(stateRequestFrame(built.stateVector()));
    return built;
  }

  function buildUnasked(): void {
    try {
      build();
    } catch (err) {
      // Nobody waits for this one, and it would end the process. Who needs the document hears of it.
      options.log.error({ err, room: options.room }, "room not built");
    }
  }

  if (whole && options.updates.length === 1 && whole.byteLength > LARGE_BYTES) {
    timer = setTimeout(buildUnasked, BUILT_AFTER_MS);
  } else {
    build();
  }
  let wholeFrame: Uint8Array | undefined;

  return {
    get doc() {
      return build().doc;
    },
    apply: (update) => build().apply(update),
    repair: () => build().repair(),
    edit: (work) => build().edit(work),
    stateFrameSince(stateVector) {
      if (built || !whole || stateVector.byteLength > EMPTY_VECTOR_BYTES) {
        return build().stateFrameSince(stateVector);
      }
      wholeFrame ??= stateFrame(whole);
      return wholeFrame;
    },
    stateVector: () => build().stateVector(),
    state: () => build().state(),
    ask(send) {
      if (built) send(stateRequestFrame(built.stateVector()));
      else asking.push(send);
    },
    destroy() {
      clearTimeout(timer);
      asking.length = 0;
      built?.destroy();
    },
  };
}

type BuiltDocument = Omit<RoomDocument, "ask">;

function buildDocument({ room, roots, updates, log, guard }: RoomDocumentOptions): BuiltDocument {
  const { doc, taken } = load(room, roots, updates, log);
  const keeper = guard?.(doc);
  let changes: Uint8Array[] = [];
  // One update that is all there is, as a room leaves it when it rests: nothing to encode again.
  const [whole] = taken;
  let fullState = whole && taken.length === 1 ? stateFrame(whole) : undefined;
  let vector: Uint8Array | undefined;

  doc.on("update", (update: Uint8Array) => {
    changes.push(update);
    fullState = undefined;
    vector = undefined;
  });

  /** Runs the work and returns what the document itself says has changed. */
  function changesOf(work: () => void): Uint8Array | undefined {
    changes = [];
    work();
    const [first] = changes;
    return changes.length > 1 ? Y.mergeUpdates(changes) : first;
  }

  return {
    doc,

    apply: (update) =>
      changesOf(() => {
        applyBounded(doc, update, "peer");
      }),

    repair: () =>
      keeper &&
      changesOf(() => {
        keeper.repair();
      }),

    edit: (work) => changesOf(() => doc.transact(() => work(doc), "server")),

    stateFrameSince(stateVector) {
      if (stateVector.byteLength > EMPTY_VECTOR_BYTES) {
        return stateFrame(Y.encodeStateAsUpdate(doc, stateVector));
      }
      // A whole class opens the board within seconds: encode it for all of them once.
      fullState ??= stateFrame(Y.encodeStateAsUpdate(doc));
      return fullState;
    },

    stateVector() {
      vector ??= Y.encodeStateVector(doc);
      return vector;
    },

    state: () => Y.encodeStateAsUpdate(doc),

    destroy() {
      keeper?.stop();
      doc.destroy();
    },
  };
}

type Loaded = Readonly<{
  doc: Y.Doc;
  /** The updates that together are its state; none if that is not known. */
  taken: readonly Uint8Array[];
}>;

function load(
  room: string,
  roots: readonly string[],
  updates: readonly Uint8Array[],
  log: Log,
): Loaded {
  const doc = new Y.Doc();
  for (const root of roots) doc.getMap(root);
  for (const [index, update] of updates.entries()) {
    try {
      Y.applyUpdate(doc, update);
    } catch (err) {
      // The document is now half changed: begin again without this one.
      log.error({ err, room, index }, "stored update left out");
      doc.destroy();
      return load(room, roots, updates.toSpliced(index, 1), log);
    }
  }
  if (doc.store.pendingStructs || doc.store.pendingDs) {
    // They build on rows that are lost. Somebody's browser may still hold both and bring them.
    log.error({ room }, "stored updates build on lost ones");
    doc.store.pendingStructs = null;
    doc.store.pendingDs = null;
    return { doc, taken: [] };
  }
  return { doc, taken: updates };
}
