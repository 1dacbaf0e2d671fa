import * as encoding from "lib0/encoding";
import type { Seat, Target } from "../target.ts";

/** What sets a server's protocol apart from y-websocket's. */
export type Dialect = Readonly<{
  /** Stands in front of every message, both ways. */
  prefix: Uint8Array;
  /** Has to be said before anything else. */
  greeting: Uint8Array | undefined;
}>;

/** Hocuspocus' auth channel, and a token in it (`@hocuspocus/common`, `MessageType.Token`). */
const AUTH = 2;
const TOKEN = 0;
/** What its provider of that version says at the end of its greeting. */
const PROVIDER_VERSION = "4.7.0";

export function dialectOf({ dialect }: Target, { room }: Seat): Dialect {
  if (dialect === "y-websocket") return { prefix: new Uint8Array(), greeting: undefined };
  const prefix = encoding.encode((encoder) => encoding.writeVarString(encoder, room));
  const greeting = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, AUTH);
    encoding.writeVarUint(encoder, TOKEN);
    encoding.writeVarString(encoder, "anybody");
    encoding.writeVarString(encoder, PROVIDER_VERSION);
  });
  return { prefix, greeting };
}
