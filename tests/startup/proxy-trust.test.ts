import { describe, expect, it } from "vitest";
import { originalAddress, parseProxyTrust, trustNobody } from "#startup/proxy-trust.ts";

const FORGED = "203.0.113.66";
const VISITOR = "198.51.100.7";

describe("TRUST_PROXY", () => {
  it.each([
    { setting: "0", peer: VISITOR, said: FORGED, is: VISITOR },
    { setting: "1", peer: "10.0.0.2", said: `${FORGED}, ${VISITOR}`, is: VISITOR },
    { setting: "2", peer: "10.0.0.2", said: `${FORGED}, ${VISITOR}, 10.0.0.3`, is: VISITOR },
    { setting: "1", peer: "10.0.0.2", said: undefined, is: "10.0.0.2" },
    { setting: "9", peer: "10.0.0.2", said: VISITOR, is: VISITOR },
    { setting: "10.0.0.2", peer: "10.0.0.2", said: `${FORGED}, ${VISITOR}`, is: VISITOR },
    { setting: "10.0.0.2", peer: "10.0.0.9", said: FORGED, is: "10.0.0.9" },
    { setting: "10.0.0.0/24", peer: "10.0.0.9", said: `${FORGED},${VISITOR}`, is: VISITOR },
    { setting: "loopback", peer: "::1", said: VISITOR, is: VISITOR },
    {
      setting: "loopback, private",
      peer: "127.0.0.1",
      said: `${VISITOR}, 192.168.1.4`,
      is: VISITOR,
    },
    { setting: "2001:db8::/32", peer: "2001:db8::5", said: "2001:db9::1", is: "2001:db9::1" },
    { setting: "1", peer: "10.0.0.2", said: `${VISITOR}:51234`, is: VISITOR },
    { setting: "1", peer: "10.0.0.2", said: "[2001:db9::1]:443", is: "2001:db9::1" },
    { setting: "2", peer: "10.0.0.2", said: `${FORGED}, unknown`, is: "10.0.0.2" },
    { setting: "1", peer: "10.0.0.2", said: "", is: "10.0.0.2" },
    { setting: "1", peer: undefined, said: FORGED, is: undefined },
  ])("[W3] $setting: $peer says $said, so it is $is", ({ setting, peer, said, is }) => {
    expect(originalAddress(peer, said, parseProxyTrust(setting) ?? trustNobody)).toBe(is);
  });

  it("[W3] believes nobody unless told to", () => {
    expect(originalAddress(VISITOR, FORGED, trustNobody)).toBe(VISITOR);
  });

  it.each([
    "yes",
    "true",
    "11",
    "-1",
    "1.5",
    "10.0.0.0/33",
    "10.0.0.1/",
    "proxy.example",
    "1,2",
    ",",
  ])("is not %s", (setting) => {
    expect(parseProxyTrust(setting)).toBeUndefined();
  });
});
