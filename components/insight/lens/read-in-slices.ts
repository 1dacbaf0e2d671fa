import {
  type ReadingStage,
  readSectorFile,
  refusalBySize,
  type SectorFileHints,
  type SectorFileReading,
} from "#lib/insight/lens/read-sector-file.ts";
import { inSlices } from "./in-slices.ts";

/** What is under way with a file; `bytes` while the browser fetches it. */
export type FileStage = "bytes" | ReadingStage;

/**
 * Reads a person's file without the page standing still for it.
 *
 * @param onStage told each stage as it begins.
 * @param signal gives the reading up.
 * @returns the reading, `unreadable` if the browser could not get at the file any more, or
 *   `undefined` if it was given up.
 */
export async function readInSlices(
  file: Blob,
  hints: SectorFileHints,
  onStage: (stage: FileStage) => void,
  signal?: AbortSignal,
): Promise<SectorFileReading | "unreadable" | undefined> {
  const refused = refusalBySize(file.size);
  if (refused) return refused;
  onStage("bytes");
  const bytes = await bytesOf(file);
  if (!bytes) return "unreadable";
  return inSlices(readSectorFile(bytes, hints), onStage, signal);
}

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or locked since it was chosen: the person is told.
    return undefined;
  }
}
