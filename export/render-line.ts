/** How a file stands that somebody waits for. `ahead`: how many are made before it. */
export type RenderState =
  | Readonly<{ state: "waiting"; ahead: number }>
  | Readonly<{ state: "making" }>;

export type RenderPlace = Readonly<{
  /** Resolves when nobody is before them any more; never, if they leave earlier. */
  turn: Promise<void>;
  /** Leaves the line, whether the file was made or given up; twice does no harm. */
  leave(): void;
}>;

export type RenderLine = Readonly<{
  /** How many are in it, the one being made included. */
  length(): number;
  /**
   * Puts somebody at the end.
   *
   * @param onState is told at once, and whenever it changes.
   */
  enter(onState?: (state: RenderState) => void): RenderPlace;
}>;

/** The line before a thread that makes one file at a time, in the order they were asked for. */
export function createRenderLine(): RenderLine {
  const line: ((ahead: number) => void)[] = [];
  return {
    length: () => line.length,
    enter(onState) {
      let begin = () => {};
      const turn = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const tell = (ahead: number) => {
        onState?.(ahead === 0 ? { state: "making" } : { state: "waiting", ahead });
        if (ahead === 0) begin();
      };
      line.push(tell);
      tell(line.length - 1);
      return {
        turn,
        leave() {
          const at = line.indexOf(tell);
          if (at === -1) return;
          line.splice(at, 1);
          for (const [ahead, next] of line.entries()) if (ahead >= at) next(ahead);
        },
      };
    },
  };
}
