import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { buildApp, checkNode, installPackages, run, stopWith } from "./prepare.mjs";

// `npm test`: sets up what the tests need and runs all of them.

/** Programs and fonts of the system that tests use, with the Debian package that has each. */
const SYSTEM_TOOLS = [
  { present: () => existsSync("/usr/bin/chromium"), debianPackage: "chromium" },
  { present: () => onPath("pdftotext"), debianPackage: "poppler-utils" },
  { present: () => onPath("qpdf"), debianPackage: "qpdf" },
  {
    present: () => existsSync("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
    debianPackage: "fonts-noto-cjk",
  },
];

/** Everything that must pass, in the order that fails fastest. */
const STEPS = [
  { name: "lint", command: ["npm", "run", "-s", "lint"] },
  { name: "types", command: ["npm", "run", "-s", "types"] },
  { name: "boundaries", command: ["npm", "run", "-s", "boundaries"] },
  { name: "unused code", command: ["npm", "run", "-s", "unused"] },
  { name: "templates", command: ["npm", "run", "-s", "templates"] },
  { name: "unit tests", command: ["npm", "run", "-s", "unit"] },
  { name: "stories in the browser", command: ["npm", "run", "-s", "e2e"], needsBuild: true },
];

checkNode();
installPackages();
installSystemTools();

const failed = [];
for (const { name, command, needsBuild } of STEPS) {
  process.stdout.write(`\n== ${name}\n`);
  if (needsBuild) buildApp();
  const [program, ...args] = command;
  if (!run(program, args)) failed.push(name);
}
if (failed.length > 0) process.stdout.write(`\nfailed: ${failed.join(", ")}\n`);
process.stdout.write(`\n${STEPS.length - failed.length} passed, ${failed.length} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);

function installSystemTools() {
  const missing = SYSTEM_TOOLS.filter(({ present }) => !present()).map(
    (tool) => tool.debianPackage,
  );
  if (missing.length === 0) return;
  const byHand = `apt-get install ${missing.join(" ")}`;
  if (!onPath("apt-get")) stopWith(`The tests need ${missing.join(", ")}; install them first.`);
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [program, ...rest] = [...prefix, "apt-get", "-qq", ...args];
    return run(program, rest, { DEBIAN_FRONTEND: "noninteractive" });
  };
  process.stdout.write(`Installing ${missing.join(", ")} …\n`);
  if (!apt("update") || !apt("install", "-y", "--no-install-recommends", ...missing)) {
    stopWith(`The tests need system packages that could not be installed. Run: ${byHand}`);
  }
}

function onPath(program) {
  const finder = process.platform === "win32" ? "where" : "which";
  return spawnSync(finder, [program], { stdio: "ignore" }).status === 0;
}
