import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFrontDoor } from "#startup/front-door.ts";
import { createMetrics } from "#startup/metrics.ts";
import { createMetricsAnswer } from "#startup/metrics-answer.ts";
import { trustNobody } from "#startup/proxy-trust.ts";

async function serve(token?: string) {
  const enter = createFrontDoor({ trustProxy: trustNobody, publicOrigin: undefined });
  const answer = createMetricsAnswer({ metrics: createMetrics(), token });
  const server = createServer((request, response) => {
    void answer(request, response, enter(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  return (headers: Record<string, string> = {}, method = "GET") =>
    fetch(`http://127.0.0.1:${port}/metrics`, { headers, method });
}

/** As a proxy on this machine asks for somebody else. */
const forwarded = { "x-forwarded-for": "198.51.100.7" };

describe("/metrics", () => {
  it("[W8] is shown to programs on this machine", async () => {
    const ask = await serve();

    const response = await ask();

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toContain("process_cpu_user_seconds_total");
  });

  it("[W8] is not there for anybody else", async () => {
    const ask = await serve();
    expect((await ask(forwarded)).status).toBe(404);
  });

  it("[W8] with a token, is shown to whoever has it, and to nobody without", async () => {
    const ask = await serve("a-secret");

    expect((await ask({ ...forwarded, authorization: "Bearer a-secret" })).status).toBe(200);
    expect((await ask({ authorization: "Bearer a-secre" })).status).toBe(401);
    expect((await ask({ authorization: "a-secret" })).status).toBe(401);
    expect((await ask()).status).toBe(401);
  });

  it("can only be read", async () => {
    const ask = await serve();
    expect((await ask({}, "POST")).status).toBe(405);
  });
});
