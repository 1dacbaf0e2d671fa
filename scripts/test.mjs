import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { buildApp, checkNode, installPackages, run, stopWith } from "./prepare.mjs";

// `npm test`: sets up what the tests need and runs all of them.

/** Where Debian keeps PostgreSQL's programs, by version; they are not on the path. */
const POSTGRES_FOLDER = "/usr/lib/postgresql";

/**
 * Programs and fonts of the system that tests use, with the Debian package that has each. Without
 * one that says what it `leavesOut`, those tests are left out and the others run. What is too large
 * to be worth its time everywhere is installed `byHand`.
 */
const SYSTEM_TOOLS = [
  { present: () => existsSync("/usr/bin/chromium"), debianPackage: "chromium" },
  { present: () => onPath("pdftotext"), debianPackage: "poppler-utils" },
  { present: () => onPath("qpdf"), debianPackage: "qpdf" },
  {
    present: () => existsSync("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
    debianPackage: "fonts-noto-cjk",
  },
  {
    present: () => hasPostgresServer() || onPath("initdb"),
    debianPackage: "postgresql",
    leavesOut: "storage in PostgreSQL, several nodes",
  },
  {
    present: () => onPath("redis-server"),
    debianPackage: "redis-server",
    leavesOut: "messages over Redis, several nodes",
  },
  {
    present: () => onPath("nginx") || existsSync("/usr/sbin/nginx"),
    debianPackage: "nginx-light",
    leavesOut: "nginx in front of several nodes",
  },
  {
    present: () => onPath("caddy"),
    debianPackage: "caddy",
    leavesOut: "Caddy in front of several nodes",
  },
  {
    present: () => onPath("openssl"),
    debianPackage: "openssl",
    leavesOut: "nginx and Caddy in front of several nodes",
  },
  {
    present: () => onPath("soffice"),
    debianPackage: "libreoffice-writer-nogui libreoffice-impress-nogui",
    leavesOut: "documents and slides opened in LibreOffice",
    byHand: true,
  },
];

/** Everything that must pass, in the order that fails fastest. */
const STEPS = [
  { name: "lint", command: ["npm", "run", "-s", "lint"] },
  { name: "types", command: ["npm", "run", "-s", "types"] },
  { name: "boundaries", command: ["npm", "run", "-s", "boundaries"] },
  { name: "unused code", command: ["npm", "run", "-s", "unused"] },
  { name: "templates", command: ["npm", "run", "-s", "templates"] },
  { name: "version floors", command: ["npm", "run", "-s", "floors"] },
  { name: "unit tests", command: ["npm", "run", "-s", "unit"] },
  { name: "endurance tests", command: ["npm", "run", "-s", "endurance"] },
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
for (const { debianPackage, leavesOut } of missingTools().filter(isOptional)) {
  process.stdout.write(`left out for want of ${debianPackage}: ${leavesOut}\n`);
}
process.exit(failed.length === 0 ? 0 : 1);

function installSystemTools() {
  const missing = missingTools();
  const needed = missing.filter((tool) => !isOptional(tool));
  if (!install(needed)) {
    const byHand = `apt-get install ${namesOf(needed).join(" ")}`;
    stopWith(`The tests need system packages that could not be installed. Run: ${byHand}`);
  }
  const wished = missing.filter((tool) => isOptional(tool) && !tool.byHand);
  if (!install(wished)) process.stdout.write(`Going on without ${namesOf(wished).join(", ")}.\n`);
}

/** Returns whether the tools are there now. */
function install(tools) {
  if (tools.length === 0) return true;
  if (!onPath("apt-get")) return false;
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [program, ...rest] = [...prefix, "apt-get", "-qq", ...args];
    return run(program, rest, { DEBIAN_FRONTEND: "noninteractive" });
  };
  process.stdout.write(`Installing ${namesOf(tools).join(", ")} …\n`);
  return apt("update") && apt("install", "-y", "--no-install-recommends", ...namesOf(tools));
}

function missingTools() {
  return SYSTEM_TOOLS.filter(({ present }) => !present());
}

function isOptional({ leavesOut }) {
  return leavesOut !== undefined;
}

function namesOf(tools) {
  return tools.map(({ debianPackage }) => debianPackage);
}

/** The client alone leaves a folder there too. */
function hasPostgresServer() {
  const versions = existsSync(POSTGRES_FOLDER) ? readdirSync(POSTGRES_FOLDER) : [];
  return versions.some((version) => existsSync(`${POSTGRES_FOLDER}/${version}/bin/initdb`));
}

function onPath(program) {
  const finder = process.platform === "win32" ? "where" : "which";
  return spawnSync(finder, [program], { stdio: "ignore" }).status === 0;
}
