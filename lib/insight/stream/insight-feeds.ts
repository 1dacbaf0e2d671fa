/** Somebody who wants a workshop's insight, and the session they are judged by. */
export type InsightViewer = Readonly<{ workshopId: string; sessionHash: string }>;

/** The way to a viewer's page. */
export type InsightSink = Readonly<{
  send(text: string): void;
  /** Whether so much is on its way that nothing more should be sent now. */
  isFull(): boolean;
  /** Nothing will be sent any more. */
  close(): void;
}>;

/** What insight pages are fed from: one reading of a workshop for all who watch it. */
export interface InsightFeeds {
  /**
   * Sends a viewer the messages of insight-message.ts, of what they may see, until they leave.
   *
   * @returns their leaving, safe to call twice; `busy` if there is no room for them.
   */
  watch(viewer: InsightViewer, sink: InsightSink): (() => void) | "busy";
  /** Takes notice that a workshop, its people or what is kept of it may have changed. */
  changed(workshopId: string): void;
}
