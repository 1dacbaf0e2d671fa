import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const folder = import.meta.dirname;

/**
 * Fetches other people's servers, if they are not here yet. They are not in the project's own
 * packages, since no school needs them.
 *
 * @returns why they are missing; `undefined` if they are not.
 */
export async function installPeers(): Promise<string | undefined> {
  if (existsSync(`${folder}/node_modules/@hocuspocus/server`)) return undefined;
  console.log("installing the other servers into bench/sync/peers …");
  try {
    const options = ["--no-save", "--no-audit", "--no-fund", "--no-package-lock"];
    await promisify(execFile)("npm", ["install", "--prefix", folder, ...options]);
    return undefined;
  } catch (error) {
    // Without a network, say: the rest can be measured without them.
    const { stderr } = error as { stderr?: string };
    return stderr?.trim().split("\n").at(-1) ?? String(error);
  }
}
