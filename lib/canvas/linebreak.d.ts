/** linebreak 1.1.0 ships no types. */
declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    /** The next place a line may end, or `null` after the last. */
    nextBreak(): { position: number; required: boolean } | null;
  }
  export = LineBreaker;
}
