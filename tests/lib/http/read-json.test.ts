import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseProblemCode } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";

const schema = z.strictObject({ name: z.string(), tags: z.array(z.string()).optional() });

function requestOf(body: BodyInit, contentType = "application/json") {
  return new Request("http://x.test/", {
    method: "POST",
    headers: { "content-type": contentType },
    body,
    duplex: "half",
  } as RequestInit);
}

async function refusalOf(request: Request) {
  const read = await readJson(request, schema);
  if (read.ok) throw new Error("was accepted");
  return parseProblemCode(await read.refusal.json());
}

describe("readJson", () => {
  it.each([
    "application/json",
    "Application/JSON; charset=utf-8",
    'application/json;charset="UTF-8"',
  ])("reads a body called %s", async (contentType) => {
    const read = await readJson(requestOf('{"name":"名"}', contentType), schema);
    expect(read).toEqual({ ok: true, value: { name: "名" } });
  });

  it.each([
    ["another type", requestOf("{}", "text/json")],
    ["another charset", requestOf("{}", "application/json; charset=gbk")],
    ["no body", new Request("http://x.test/", { method: "POST" })],
    ["half a body", requestOf('{"name":')],
    ["bytes that are not UTF-8", requestOf(new Uint8Array([0x22, 0xff, 0x22]))],
  ])("refuses %s as malformed", async (_case, request) => {
    expect(await refusalOf(request)).toBe("malformed-body");
  });

  it("stops reading an endless body at the limit", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024).fill(0x20));
      },
    });
    expect(await refusalOf(requestOf(endless))).toBe("body-too-large");
    expect(sent).toBeLessThan(128 * 1024);
  });

  it("takes 64 KiB and not a byte more", async () => {
    const bodyOf = (bytes: number) => `{"name":"${"x".repeat(bytes - 11)}"}`;
    expect((await readJson(requestOf(bodyOf(65_536)), schema)).ok).toBe(true);
    expect(await refusalOf(requestOf(bodyOf(65_537)))).toBe("body-too-large");
  });

  it("survives nesting made to exhaust the stack", async () => {
    expect(await refusalOf(requestOf("[".repeat(30_000) + "]".repeat(30_000)))).toBe(
      "invalid-input",
    );
  });

  it("names at most twenty faults", async () => {
    const read = await readJson(
      requestOf(JSON.stringify({ name: "x", tags: Array(500).fill(1) })),
      schema,
    );
    if (read.ok) throw new Error("was accepted");
    const { fields } = await read.refusal.json();
    expect(fields).toHaveLength(20);
    expect(fields[0]).toEqual({ path: "tags.0", reason: "invalid-type" });
  });
});
