import { spawn } from "node:child_process";
import path from "node:path";
import { buildApp, checkNode, installPackages } from "./prepare.mjs";

// `npm start`: installs and builds if needed, then serves. Nothing else has to be done first.
checkNode();
installPackages();
buildApp();

const server = spawn(process.execPath, ["--import", "tsx", "server.ts"], {
  cwd: path.resolve(import.meta.dirname, ".."),
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
});
// The terminal sends Ctrl+C to both of us; a service manager's SIGTERM reaches only this process.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
