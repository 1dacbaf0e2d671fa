import type { Workshop } from "../../workshop/model.ts";
import type { Deeds } from "../participation/board-deeds.ts";

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

/** What the logs of a workshop say of who did what. */
export type WorkshopDeeds = Readonly<{
  /** Of all boards that anybody wrote on; ids of people as they were then. */
  boards: readonly Readonly<{ teamId: string; deeds: readonly Deeds[] }>[];
  /** How often each team called for help. */
  helpAsked: readonly Readonly<{ teamId: string; times: number }>[];
}>;

/** What insight pages are fed from: one reading of a workshop for all who watch it. */
export interface InsightFeeds {
  /**
   * Sends a viewer the messages of insight-message.ts, of what they may see, until they leave.
   *
   * @returns their leaving, safe to call twice; `busy` if there is no room for them.
   */
  watch(viewer: InsightViewer, sink: InsightSink): (() => void) | "busy";
  /** Reads what people did; a few seconds old if it was asked for just before. */
  deedsOf(workshop: Workshop): Promise<WorkshopDeeds>;
  /** Takes notice that a workshop, its people or what is kept of it may have changed. */
  changed(workshopId: string): void;
}
