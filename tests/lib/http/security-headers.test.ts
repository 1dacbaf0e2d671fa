import { describe, expect, it } from "vitest";
import { pagePolicy, securityHeaders } from "#lib/http/security-headers.ts";

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

describe("the policy of a page", () => {
  it("[W1] runs scripts with the nonce, and none that somebody wrote into it", () => {
    const policy = directives(pagePolicy("bm9uY2U=", false));
    expect(policy["script-src"]).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]);
  });

  it("[W1] lets nothing out to another host", () => {
    const policy = directives(pagePolicy("bm9uY2U=", false));

    expect(policy["default-src"]).toEqual(["'none'"]);
    expect(policy["connect-src"]).toEqual(["'self'"]);
    expect(policy["font-src"]).toEqual(["'self'"]);
    expect(policy["img-src"]).toEqual(["'self'", "data:", "blob:"]);
    expect(policy["form-action"]).toEqual(["'self'"]);
    expect(policy["frame-src"]).toEqual(["blob:"]);
    for (const name of ["object-src", "base-uri", "frame-ancestors", "worker-src"]) {
      expect(policy[name], name).toEqual(["'none'"]);
    }
  });

  it("[W1] allows evaluated scripts only while developing", () => {
    expect(pagePolicy("x", false)).not.toContain("unsafe-eval");
    expect(pagePolicy("x", true)).toContain("'unsafe-eval'");
    expect(directives(pagePolicy("x", false))["style-src"]).not.toContain("'unsafe-inline'");
  });
});

describe("the headers of every answer", () => {
  it("are single lines of printable letters", () => {
    for (const value of Object.values(securityHeaders(true))) expect(value).toMatch(/^[ -~]+$/);
  });
});
