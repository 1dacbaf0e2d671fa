import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** What one client sends back of the presence it hears. */
export interface PresenceEcho {
  /**
   * @param entries an awareness update (y-protocols).
   * @returns the awareness update an unmodified y-websocket client answers with: all entries that
   * were news to it, but its own. The same bytes if that is all of them, `undefined` if none is.
   */
  echoOf(entries: Buffer): Uint8Array | undefined;
}

/** A part of the update's bytes. */
type Span = Readonly<{ from: number; to: number }>;

/** @param clientId the client's own. */
export function createPresenceEcho(clientId: number): PresenceEcho {
  /** y-protocols takes an unknown client's clock for 0. */
  const clocks = new Map<number, number>();

  /** Whether an entry is news, which from now on it no longer is. */
  function learn(id: number, clock: number): boolean {
    if (id === clientId || clock <= (clocks.get(id) ?? 0)) return false;
    clocks.set(id, clock);
    return true;
  }

  return {
    echoOf(entries) {
      const decoder = decoding.createDecoder(entries);
      const count = decoding.readVarUint(decoder);
      const news: Span[] = [];
      for (let index = 0; index < count; index++) {
        const from = decoder.pos;
        const id = decoding.readVarUint(decoder);
        const clock = decoding.readVarUint(decoder);
        const stateBytes = decoding.readVarUint(decoder);
        decoder.pos += stateBytes;
        if (learn(id, clock)) news.push({ from, to: decoder.pos });
      }
      if (news.length === 0) return undefined;
      return news.length === count ? entries : joined(entries, news);
    },
  };
}

function joined(entries: Buffer, spans: readonly Span[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, spans.length);
    for (const { from, to } of spans) {
      encoding.writeUint8Array(encoder, entries.subarray(from, to));
    }
  });
}
