/**
 * How many of a connection's document frames are part of the room's document, counted in order.
 *
 * A frame that came before its predecessors is dropped and the state asked for anew. The frames
 * from there on only count once the whole state has come, since it holds what was dropped.
 */
export interface FrameCount {
  /** Frames, from the first one on, that the document contains. */
  readonly contained: number;
  /** Dropped frames since the whole state came last. */
  readonly gaps: number;
  /** Counts a frame that is now contained; `whole` if it was an answer with all that we lacked. */
  contain(whole: boolean): void;
  /** Counts a dropped frame. True if the state has to be asked for. */
  drop(): boolean;
}

/** For a connection that has just been asked for its state, as each is when it joins. */
export function createFrameCount(): FrameCount {
  let received = 0;
  let contained = 0;
  let gaps = 0;
  let isAsked = true;
  return {
    get contained() {
      return contained;
    },
    get gaps() {
      return gaps;
    },
    contain(whole) {
      received++;
      if (whole) {
        gaps = 0;
        isAsked = false;
      }
      if (gaps === 0) contained = received;
    },
    drop() {
      received++;
      gaps++;
      const mustAsk = !isAsked;
      isAsked = true;
      return mustAsk;
    },
  };
}
