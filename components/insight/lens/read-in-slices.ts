import {
  type ReadingStage,
  readSectorFile,
  refusalBySize,
  type SectorFileHints,
  type SectorFileReading,
} from "#lib/insight/lens/read-sector-file.ts";

/** What is under way with a file; `bytes` while the browser fetches it. */
export type FileStage = "bytes" | ReadingStage;

/**
 * Reads a person's file without the page standing still for all of it: between two stages the
 * browser may draw and hear.
 *
 * @param onStage told before each stage.
 * @returns the reading, or `unreadable` if the browser could not get at the file any more.
 */
export async function readInSlices(
  file: Blob,
  hints: SectorFileHints,
  onStage: (stage: FileStage) => void,
): Promise<SectorFileReading | "unreadable"> {
  const refused = refusalBySize(file.size);
  if (refused) return refused;
  onStage("bytes");
  const bytes = await bytesOf(file);
  if (!bytes) return "unreadable";
  const reading = readSectorFile(bytes, hints);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    onStage(step.value);
    await drawn();
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or locked since it was chosen: the person is told.
    return undefined;
  }
}

/** Resolves once what was said last is on the screen; a window nobody sees draws nothing. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
