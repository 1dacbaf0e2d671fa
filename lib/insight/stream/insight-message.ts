import { z } from "zod";
import { cardRefSchema, confidences } from "../../canvas/note-marks.ts";
import type { InsightSource } from "../insight-source.ts";
import type { BoardPatch } from "./board-patch.ts";

/*
 * How what insight is computed from comes to a page, and stays true: server-sent events.
 *
 *   event: source    everything, once the connection stands
 *   event: change    what is another since: whole boards, or what is another on them
 *   event: kept      a part of what is kept has a new revision
 *   event: end       there will be nothing more, and why
 *   : still here     now and then, so that a lost connection is noticed
 */

const note = z.object({
  id: z.string(),
  teamId: z.string(),
  stepId: z.string(),
  templateId: z.string(),
  zoneId: z.string().nullable(),
  columnId: z.string().nullable(),
  text: z.string(),
  card: cardRefSchema.nullable(),
  tags: z.array(cardRefSchema),
  confidence: z.enum(confidences).nullable(),
  source: z.string().nullable(),
  score: z.number().nullable(),
});
const link = z.object({ id: z.string(), from: z.string(), to: z.string(), label: z.string() });
const board = z.object({
  teamId: z.string(),
  stepId: z.string(),
  templateId: z.string(),
  notes: z.array(note),
  links: z.array(link),
});
const outline = z.object({
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
  steps: z.array(z.object({ id: z.string(), templateId: z.string() })),
});
const source = outline.extend({ boards: z.array(board) });
const revision = z.int().min(0);

/** Why a stream ends for good; after anything else a page may come back. */
export const endReasons = ["removed", "deleted"] as const;

const messages = {
  source: z.object({
    source,
    /** Revisions of what is kept, by part; none for what nobody has saved. */
    kept: z.record(z.string(), revision),
  }),
  change: z.object({
    /** Not there if teams and steps are as they were. */
    outline: outline.optional(),
    boards: z.array(board),
    patches: z.array(
      z.object({
        teamId: z.string(),
        stepId: z.string(),
        removed: z.array(z.string()),
        put: z.array(z.object({ note, after: z.string().nullable() })),
        links: z.array(link).optional(),
      }),
    ),
    /** Boards that are not there any more, or not for whoever watches. */
    gone: z.array(z.object({ teamId: z.string(), stepId: z.string() })),
  }),
  kept: z.object({ part: z.string(), revision }),
  end: z.object({ reason: z.enum(endReasons) }),
} as const;

export type InsightChange = Readonly<{
  outline?: Pick<InsightSource, "teams" | "steps"> | undefined;
  /** Boards that are new, or much of which is another. */
  boards: InsightSource["boards"];
  patches: readonly BoardPatch[];
  gone: readonly Readonly<{ teamId: string; stepId: string }>[];
}>;

export type InsightMessage =
  | Readonly<{ event: "source"; source: InsightSource; kept: Readonly<Record<string, number>> }>
  | (Readonly<{ event: "change" }> & InsightChange)
  | Readonly<{ event: "kept"; part: string; revision: number }>
  | Readonly<{ event: "end"; reason: (typeof endReasons)[number] }>;

/** A message as it is sent. */
export function insightEvent({ event, ...data }: InsightMessage): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** A sign of life, which is no message. */
export const stillHere = ":\n\n";

/** Reads what {@link insightEvent} wrote; `undefined` for what a newer server may send. */
export function parseInsightMessage(event: string, data: string): InsightMessage | undefined {
  if (!Object.hasOwn(messages, event)) return undefined;
  const parsed = messages[event as keyof typeof messages].safeParse(jsonOf(data));
  return parsed.success ? ({ event, ...parsed.data } as InsightMessage) : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off on the way; the caller takes it for no message.
    return undefined;
  }
}
