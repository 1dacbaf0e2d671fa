import { describe, expect, it } from "vitest";
import { countedAddress } from "#lib/http/client-address.ts";

describe("countedAddress", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:aaaa::1", "2001:db8:1:2"],
    ["2001:db8:1:2:bbbb:cccc:dddd:eeee", "2001:db8:1:2"],
    ["2001:db8::9", "2001:db8:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["::1", "0:0:0:0"],
    [undefined, "unknown"],
  ])("counts %s as %s", (address, counted) => {
    expect(countedAddress(address)).toBe(counted);
  });
});
