/**
 * Copies tldraw's fonts, icons and translations to `public/`, so that no browser has to ask another
 * host for them. Does nothing if this version is there already.
 *
 * `@tldraw/assets` has no 3.15.4; 3.15.1 has the same files.
 */
import { cp, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const manifest = createRequire(import.meta.url).resolve("@tldraw/assets/package.json");
const { version } = JSON.parse(await readFile(manifest, "utf8"));
const target = join(root, "public", "canvas-assets", version);

if (!(await exists(target))) {
  // Renamed at the end: an interrupted copy must not pass for a whole one.
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  for (const folder of ["fonts", "icons", "translations"]) {
    await cp(join(dirname(manifest), folder), join(unfinished, folder), { recursive: true });
  }
  await rename(unfinished, target);
}

/** @param {string} path */
async function exists(path) {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
