import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { variableOf } from "#startup/limits.ts";
import { createMetrics } from "#startup/metrics.ts";
import { readSettings, settingNames } from "#startup/settings.ts";
import { defaultLimits } from "#sync/limits.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

const document = read("docs/OPERATIONS.md");
const readme = read("README.md");

/** Read by other programs than a node: while building, and by Docker. */
const BUILD_SETTING = "NEXT_PUBLIC_TLDRAW_LICENSE_KEY";
const composeNames = matches(read("compose.yaml"), /\$\{(\w+)/g);

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found))];
}

/** Names in the first column of the table under a heading. */
function namesUnder(text: string, heading: string): string[] {
  const chapter = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return matches(chapter, /^\| `([A-Z_]+)`/gm);
}

describe("docs/OPERATIONS.md", () => {
  it("explains every setting, and none that does not exist", () => {
    expect(namesUnder(document, "Settings").sort()).toEqual(
      [...settingNames, BUILD_SETTING].sort(),
    );
  });

  it("names limits as they are called", () => {
    const known = Object.keys(defaultLimits).map(variableOf);
    const workshops = ["LIMIT_WORKSHOPS_IN_A_ROW", "LIMIT_WORKSHOPS_PER_MINUTE"];
    const named = matches(document, /\b(LIMIT_[A-Z_]+)\b/g);

    expect(named.length).toBeGreaterThan(0);
    expect([...known, ...workshops]).toEqual(expect.arrayContaining(named));
  });

  it("explains every figure of ours, and none that does not exist", async () => {
    const { text } = await createMetrics().read();
    const ours = matches(text, /^# TYPE (gdw_\w+)/gm);
    const shown = matches(text, /^# TYPE (\w+)/gm);
    const named = matches(document, /`((?:gdw|nodejs|process)_\w+)`/g);

    expect(named).toEqual(expect.arrayContaining(ours));
    expect(shown).toEqual(expect.arrayContaining(named));
  });

  it("warns about figures that exist", async () => {
    const { text } = await createMetrics().read();
    const named = matches(read("deploy/prometheus-alerts.yml"), /((?:gdw|nodejs|process)_\w+)/g);
    const shown = matches(text, /^# TYPE (\w+)/gm).flatMap((name) =>
      ["", "_bucket", "_count", "_sum"].map((end) => name + end),
    );

    expect(shown).toEqual(expect.arrayContaining(named));
  });

  it("quotes log lines that are written", () => {
    const chapter = document.split("## Logs\n")[1]?.split("\n## ")[0] ?? "";
    const column = matches(chapter, /^\| (`.+?) \|/gm).join(" ");
    const lines = matches(column, /`([^`]+)`/g);
    const written = [
      ...["sync/commits.ts", "sync/room.ts", "sync/bus/redis-bus.ts", "sync/live-server.ts"],
      ...["storage/log-rows.ts", "storage/postgres-database.ts", "storage/postgres-vacuum.ts"],
      ...["storage/sqlite-deletion.ts", "storage/sqlite-rows.ts", "startup/retention.ts"],
      ...["sync/insight/board-replicas.ts", "sync/insight/workshop-feed.ts"],
      ...["sync/workshop-meter.ts", "storage/sqlite-kept.ts"],
      "app/api/workshops/[workshopId]/export-request.ts",
    ]
      .map(read)
      .join("\n");

    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(written).toContain(line.replace(/,? ?…$/, ""));
  });

  it.each([
    ["docs/OPERATIONS.md", document],
    ["README.md", readme],
  ])("%s points at files and headings that exist", (file, text) => {
    for (const target of matches(text, /\]\((?!https?:)([^)]+)\)/g)) {
      const [place = "", heading] = target.split("#", 2);
      const aimed = place === "" ? file : path.join(path.dirname(file), place);
      expect(existsSync(path.join(ROOT, aimed)), target).toBe(true);
      if (heading) expect(headingsOf(read(aimed)), target).toContain(heading);
    }
    for (const named of matches(text, /`((?:deploy|docs|scripts|tests)\/[\w./-]+)`/g)) {
      expect(existsSync(path.join(ROOT, named)), named).toBe(true);
    }
  });
});

describe("README.md", () => {
  it("lists settings that exist", () => {
    const named = namesUnder(readme, "Settings");

    expect(named.length).toBeGreaterThan(0);
    expect([...settingNames, BUILD_SETTING]).toEqual(expect.arrayContaining(named));
  });
});

describe("deploy/example.env", () => {
  const example = read("deploy/example.env");
  const names = matches(example, /^#?([A-Z_]+)=/gm);

  it("has every setting that compose.yaml asks for, and none that nobody reads", () => {
    expect(names).toEqual(expect.arrayContaining(composeNames));
    expect([...settingNames, ...composeNames]).toEqual(expect.arrayContaining(names));
  });

  it("can be used with every line switched on", () => {
    const lines = matches(example, /^#?([A-Z_]+=.+)$/gm).map((line) => line.split(/=(.*)/s, 2));

    expect(() => readSettings(Object.fromEntries(lines))).not.toThrow();
  });

  it("holds no secret", () => {
    expect(example).toMatch(/^#CREATE_KEY=$/m);
    expect(example).toMatch(/^#METRICS_TOKEN=$/m);
    expect(example).toMatch(/^#POSTGRES_PASSWORD=$/m);
  });
});

/** As GitHub turns them into anchors. */
function headingsOf(text: string): string[] {
  return matches(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}
