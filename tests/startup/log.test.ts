import { describe, expect, it } from "vitest";
import { createLog, errorFields } from "#startup/log.ts";
import { StorageFailure } from "#storage/storage-failure.ts";

function openLog(level = "debug") {
  const lines: string[] = [];
  return { log: createLog(level, { write: (line) => void lines.push(line) }), lines };
}

describe("the log", () => {
  it("is one JSON object a line, with a level and a time that people can read", () => {
    const { log, lines } = openLog();

    log.warn({ room: "w1.control" }, "snapshot not written");

    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      level: "warn",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      room: "w1.control",
      msg: "snapshot not written",
    });
  });

  it("keeps what is below its level to itself", () => {
    const { log, lines } = openLog("warn");
    log.info({ count: 1 }, "expired workshops deleted");
    expect(lines).toEqual([]);
  });
});

describe("an error in the log", () => {
  it("says what failed, where, and why it failed", () => {
    const disk = Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
      errno: -28,
    });

    expect(errorFields(new StorageFailure(disk))).toEqual({
      type: "StorageFailure",
      message: "storage failed",
      stack: expect.stringContaining("log.test.ts"),
      cause: {
        type: "Error",
        message: "ENOSPC: no space left on device, write",
        code: "ENOSPC",
        stack: expect.any(String),
      },
    });
  });

  it.each([
    ["what a parser could not read", parseError('{"name":"Mei Lin"')],
    ["a key in a field of PostgreSQL", withField("detail", "Key (code)=(MeiLin) already exists.")],
    ["a value between quotes", new Error('invalid input syntax for type integer: "Mei Lin"')],
    ["quotes within quotes", new Error('bad name "Mei "the boss" Lin"')],
    ["another kind of quotes", new TypeError("Cannot read properties of 'Mei Lin'")],
    ["a message of several lines", new Error('no such name: "Mei\nLin\n    at the door"')],
    ["an error in an error", new Error("failed", { cause: new Error("for `Mei Lin`") })],
    ["a long message", new Error(`${"x".repeat(400)} Mei Lin`)],
    ["a thrown text", "Mei Lin"],
    ["a thrown object", { name: "Mei Lin" }],
  ])("[W8] does not repeat %s", (_, error) => {
    const { log, lines } = openLog();
    log.error({ err: error }, "request failed");
    expect(lines[0]).not.toMatch(/Mei|Lin/);
  });

  it("ends where its causes go round in a circle", () => {
    const error = new Error("first");
    error.cause = error;
    expect(JSON.stringify(errorFields(error)).length).toBeLessThan(10_000);
  });
});

function parseError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function withField(name: string, value: string): Error {
  return Object.assign(new Error("duplicate key value"), { severity: "ERROR", [name]: value });
}
