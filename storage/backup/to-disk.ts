import { open } from "node:fs/promises";

/** Resolves when a file, or the names in a folder, would survive a power cut. */
export async function toDisk(place: string): Promise<void> {
  const handle = await open(place, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
