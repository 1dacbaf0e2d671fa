import * as Y from "yjs";
import { roomName } from "#lib/sync/room-name.ts";
import { openProgramRoom } from "./program-room.ts";

/** A program in a board's room that writes what it likes, past all of the editor's care. */
export type RawPeer = Readonly<{
  doc: Y.Doc;
  /** Whether the server closed it for good. */
  isClosed(): boolean;
  leave(): void;
}>;

/** Enters a team's board, or one's own sheet, with somebody's session, and waits for its content. */
export async function enterAsProgram(
  origin: string,
  {
    kind = "board",
    ...board
  }: Readonly<{
    kind?: "board" | "private";
    workshopId: string;
    teamId: string;
    stepId: string;
  }>,
  cookie: string,
): Promise<RawPeer> {
  const doc = new Y.Doc();
  const room = kind === "board" ? roomName({ kind, ...board }) : roomName({ kind, ...board });
  const provider = openProgramRoom(origin, { room, cookie, doc });
  await new Promise<void>((resolve) => provider.on("sync", () => resolve()));
  let isClosed = false;
  provider.on("closed", () => {
    isClosed = true;
  });
  return { doc, isClosed: () => isClosed, leave: () => provider.destroy() };
}
