import { z } from "zod";

const coordinate = z.number().min(-1e7).max(1e7);
/** Most points of a laser's trail that travel, about a second of it. */
export const MAX_LASER_POINTS = 40;

const relativePosition = z.record(z.string().max(16), z.unknown()).nullable();

/**
 * What a person's browser may say about itself; everything else about them (id, name, role,
 * colour) is added by the server from the session and cannot be forged.
 */
export const ownPresenceSchema = z.object({
  /** Pointer in sheet pixels; absent while it is outside the canvas. */
  pointer: z.object({ x: coordinate, y: coordinate }).nullish(),
  /** Visible part of the sheet in sheet pixels, so that others can follow. */
  view: z.object({ x: coordinate, y: coordinate, w: coordinate, h: coordinate }).nullish(),
  /**
   * The trail of a laser pointer in sheet pixels, `[x, y]`, oldest first. Passed on for those who
   * lead or may write.
   */
  laser: z
    .array(z.tuple([coordinate, coordinate]))
    .max(MAX_LASER_POINTS)
    .nullish(),
  /** Ids of selected shapes; longer selections are cut. */
  selected: z.array(z.string().max(64)).max(20).nullish(),
  /** Shape whose text is being written, with the caret as y-prosemirror stores it. */
  editing: z.string().max(64).nullish(),
  cursor: z.object({ anchor: relativePosition, head: relativePosition }).nullish(),
});

export type OwnPresence = z.infer<typeof ownPresenceSchema>;

/** Who a presence belongs to, stamped by the server. */
export const presenceUserSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(["facilitator", "participant", "observer"]),
  /** Hex colour, chosen by the server from the member's id. */
  color: z.string(),
  teamId: z.string().nullable(),
});

export type PresenceUser = z.infer<typeof presenceUserSchema>;

/** One awareness state as every client receives it. `user.color` and `user.name` are y-prosemirror's names. */
export const presenceSchema = ownPresenceSchema.extend({ user: presenceUserSchema });

export type Presence = z.infer<typeof presenceSchema>;
