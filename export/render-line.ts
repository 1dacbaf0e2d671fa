/** How a file stands that somebody waits for. `ahead`: how many are made before it. */
export type RenderState =
  | Readonly<{ state: "waiting"; ahead: number }>
  | Readonly<{ state: "making" }>;

export type RenderLine = Readonly<{
  /** How many are in it, the one being made included. */
  length(): number;
  /**
   * Puts somebody at the end.
   *
   * @param onState is told at once, and whenever it changes.
   * @returns leaves the line, whether the file was made or given up; twice does no harm.
   */
  enter(onState?: (state: RenderState) => void): () => void;
}>;

/** The line before a thread that makes one file at a time, in the order they were asked for. */
export function createRenderLine(): RenderLine {
  const line: ((ahead: number) => void)[] = [];
  return {
    length: () => line.length,
    enter(onState) {
      const tell = (ahead: number) =>
        onState?.(ahead === 0 ? { state: "making" } : { state: "waiting", ahead });
      line.push(tell);
      tell(line.length - 1);
      return () => {
        const at = line.indexOf(tell);
        if (at === -1) return;
        line.splice(at, 1);
        for (const [ahead, next] of line.entries()) if (ahead >= at) next(ahead);
      };
    },
  };
}
