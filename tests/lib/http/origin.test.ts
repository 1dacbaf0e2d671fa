import { describe, expect, it } from "vitest";
import { isOwnOrigin, ownOrigin } from "#lib/http/origin.ts";

describe("isOwnOrigin", () => {
  it.each([
    ["http://host.test", "host.test", true],
    ["http://HOST.test:80", "host.test", true],
    ["https://host.test", "HOST.test", true],
    ["http://[::1]:3000", "[::1]:3000", true],
    ["http://host.test:3000", "host.test", false],
    ["http://host.test.evil.example", "host.test", false],
    ["http://user@host.test", "host.test", true],
    ["http://host.test@evil.example", "host.test", false],
    ["file://host.test", "host.test", false],
    ["host.test", "host.test", false],
    ["", "", false],
    ["null", "null", false],
  ])("judges origin %s at host %s: %s", (origin, host, own) => {
    expect(isOwnOrigin(new Headers({ origin, host }), undefined)).toBe(own);
  });
});

describe("ownOrigin", () => {
  it.each([
    [{ host: "host.test:3000" }, "http://host.test:3000"],
    [{ host: "host.test", "x-gdw-protocol": "https" }, "https://host.test"],
    [{ host: "host.test", "x-gdw-protocol": "javascript" }, "http://host.test"],
    [{ host: "host.test", "x-forwarded-proto": "https" }, "http://host.test"],
    [{ host: "host.test", "x-forwarded-host": "evil.example" }, "http://host.test"],
    [{ host: "host.test/path?" }, "http://localhost"],
    [{ host: "[::1]:3000" }, "http://[::1]:3000"],
  ])("reads %j as %s", (headers, origin) => {
    expect(ownOrigin(new Headers(headers as Record<string, string>), undefined)).toBe(origin);
  });

  it("prefers what the environment fixes", () => {
    expect(ownOrigin(new Headers({ host: "x" }), "https://school.example")).toBe(
      "https://school.example",
    );
  });
});
