import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

// Runs before anything is installed: only what Node brings along, plain JavaScript.

/** Oldest Node that every pinned package accepts. */
const OLDEST_NODE = [20, 19];

/** What goes into a build; a change in any of it means building again. */
const BUILD_INPUTS = [
  ..."app canvas-templates components export i18n lib locales public storage".split(" "),
  ..."next.config.mjs package-lock.json postcss.config.mjs proxy.ts tsconfig.json".split(" "),
];

const root = path.resolve(import.meta.dirname, "..");
const distFolder = path.join(root, process.env.NEXT_DIST_DIR ?? ".next");

/** The terminal's words, in the language the system is set to. */
export function words() {
  const posix = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  const chinese = /TW|HK|MO|Hant/i.test(posix) ? "zh-Hant" : "zh-Hans";
  const locale = /^zh/i.test(posix) ? chinese : "en";
  return JSON.parse(readFileSync(path.join(root, "locales", locale, "terminal.json"), "utf8"));
}

/** Stops with one sentence for a person. */
export function stopWith(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Runs a program in the project, showing its output. Returns whether it succeeded. */
export function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  return status === 0;
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  const sentence = words().nodeTooOld.replace("{found}", process.versions.node);
  stopWith(sentence.replace("{wanted}", OLDEST_NODE.join(".")));
}

/**
 * Installs what the lock file says, unless that is what stands there already.
 *
 * `npm ci` is not used: it refuses a lock file that lacks another platform's optional binaries,
 * and a registry mirror often lacks some of them. `--no-save` keeps to the lock and writes none.
 */
export function installPackages() {
  const stamp = path.join(root, "node_modules", ".lock-hash");
  const wanted = hashOf(["package-lock.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stdout.write(`${words().installing}\n`);
  if (!run("npm", ["install", "--no-save", "--no-audit", "--no-fund"]))
    stopWith(words().installFailed);
  writeFileSync(stamp, wanted);
}

/** Builds the app, unless nothing it is made of has changed since the last build. */
export function buildApp() {
  const stamp = path.join(distFolder, "inputs-hash");
  const wanted = hashOf(BUILD_INPUTS.filter((input) => input !== "public"));
  if (!run("node", ["scripts/copy-canvas-assets.mjs"])) stopWith(words().buildFailed);
  const built = existsSync(path.join(distFolder, "BUILD_ID"));
  if (built && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stdout.write(`${words().building}\n`);
  const quiet = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  if (!run("npx", ["next", "build"], quiet)) stopWith(words().buildFailed);
  writeFileSync(stamp, wanted);
}

/** One hash over the names and bytes of files and folders, in a fixed order. */
function hashOf(entries) {
  const hash = createHash("sha256");
  const visit = (relative) => {
    const full = path.join(root, relative);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(path.join(relative, name));
    } else {
      hash.update(relative).update("\0").update(readFileSync(full)).update("\0");
    }
  };
  for (const entry of entries) visit(entry);
  return hash.digest("hex");
}
