import { closeCodes } from "#lib/sync/close-codes.ts";
import { CUT, type Greeting, greetingOf } from "./raw-socket.ts";

/** What comes instead of a handshake, or as one. */
export type HostileHandshake = Readonly<{
  what: string;
  request(greeting: Greeting): string | Uint8Array;
  /**
   * The close code after an upgrade, the status of an HTTP answer, or {@link CUT} if the connection
   * just ends.
   */
  outcomes: readonly number[];
}>;

const noSuchRoom = [closeCodes.noSuchRoom];
const forbidden = [closeCodes.forbidden];
const noSession = [closeCodes.noSession];
const badRequest = [400, CUT];

const at = (what: string, path: string, outcomes: HostileHandshake["outcomes"] = noSuchRoom) => ({
  ...{ what, outcomes },
  request: (greeting: Greeting) => greetingOf({ ...greeting, path }),
});

/** In place of one of a browser's lines. */
const changed = (
  what: string,
  line: RegExp,
  by: string,
  outcomes: HostileHandshake["outcomes"],
): HostileHandshake => ({
  ...{ what, outcomes },
  request: (greeting) => greetingOf(greeting).replace(line, by),
});

const withHeaders = (
  what: string,
  headers: readonly string[],
  outcomes: HostileHandshake["outcomes"],
): HostileHandshake => ({
  ...{ what, outcomes },
  request: (greeting) => greetingOf({ ...greeting, headers }),
});

export const hostileHandshakes: readonly HostileHandshake[] = [
  at("a room that does not exist", "/sync/w1.board.t1.s99"),
  at("a workshop that does not exist", "/sync/w99.control"),
  at("no room at all", "/sync/"),
  at("a room behind dots", "/sync/../sync/w1.board.t1.s1"),
  at("a room with escaped dots", "/sync/w1%2Eboard%2Et1%2Es1"),
  at("a room with an escaped slash", "/sync/..%2F..%2Fetc%2Fpasswd"),
  at("a room with an escaped zero", "/sync/w1.board.t1.s1%00"),
  at("a room of another alphabet", "/sync/w1.board.t1.s\u0131", [400]),
  at("a room in a folder", "/sync/w1.board.t1.s1/x"),
  at("a room of eight thousand letters", `/sync/${"w".repeat(8_000)}.control`),
  at("somebody's private room by name", "/sync/w1.private.t1.s1.p0"),
  at("a path on another host", "http://example.org/sync/w1.board.t1.s1"),
  at("a path on another host by two slashes", "//example.org/sync/w1.board.t1.s1"),
  at("a query without end", `/sync/w1.control?${"ack=1&".repeat(1_000)}`, [closeCodes.noSession]),
  changed("a foreign origin", /Origin: .*/, "Origin: https://example.org", forbidden),
  changed(
    "an origin that only looks like ours",
    /Origin: .*/,
    "Origin: http://127.0.0.1",
    forbidden,
  ),
  changed("the origin of nobody", /Origin: .*/, "Origin: null", forbidden),
  changed("an origin that is none", /Origin: .*/, "Origin: ]]]", forbidden),
  changed("a host that is none", /Host: .*/, "Host: ]]]", [closeCodes.forbidden, 400]),
  changed("no host", /Host: .*\r\n/, "", [...badRequest, ...forbidden]),
  changed(
    "a cookie of garbage",
    /Cookie: .*/,
    "Cookie: gdw_session=%%%;;==; gdw_session",
    noSession,
  ),
  changed("a bearer of garbage", /Cookie: .*/, "Authorization: Bearer \u00ff\u00fe", noSession),
  changed("no key", /Sec-WebSocket-Key: .*\r\n/, "", badRequest),
  changed("a key that is none", /Sec-WebSocket-Key: .*/, "Sec-WebSocket-Key: hello", badRequest),
  changed("an old version", /Version: 13/, "Version: 8", [400, 426, ...noSession]),
  changed("another protocol", /Upgrade: websocket/, "Upgrade: h2c", [400, 404, CUT]),
  changed("a POST", /^GET/, "POST", [400, 405, CUT]),
  changed("HTTP/1.0", /HTTP\/1.1/, "HTTP/1.0", [400, 404, 405, closeCodes.noSession, CUT]),
  withHeaders("two keys", ["Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="], badRequest),
  withHeaders("extensions that are none", ["Sec-WebSocket-Extensions: ;;;==,,"], noSession),
  withHeaders("a sub-protocol that is none", ["Sec-WebSocket-Protocol: a,,b"], badRequest),
  withHeaders("a hundred sub-protocols", [`Sec-WebSocket-Protocol: ${protocols()}`], noSession),
  withHeaders(
    "a body of its own",
    ["Content-Length: 5", "", "hello"],
    [...noSession, ...badRequest],
  ),
  withHeaders("two lengths", ["Content-Length: 5", "Content-Length: 6"], badRequest),
  withHeaders(
    "a length and chunks",
    ["Content-Length: 5", "Transfer-Encoding: chunked"],
    badRequest,
  ),
  withHeaders("a header of 100 KB", [`X-Long: ${"x".repeat(100_000)}`], [431, CUT]),
  withHeaders(
    "ten thousand headers",
    Array.from({ length: 10_000 }, (_, index) => `X-${index}: 1`),
    [431, CUT],
  ),
  withHeaders("a header with a line break", ["X-A: 1\n X-B: 2"], [...noSession, ...badRequest]),
  withHeaders("a header with a zero in it", ["X-A: \0"], badRequest),
  {
    ...{ what: "no HTTP at all", outcomes: badRequest },
    request: () => new Uint8Array([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03]),
  },
  {
    ...{ what: "the oldest HTTP", outcomes: [404, ...badRequest] },
    request: () => "GET /sync/w1.control\r\n\r\n",
  },
];

function protocols(): string {
  return Array.from({ length: 100 }, (_, index) => `p${index}`).join(", ");
}
