import type { FileFault } from "#lib/workshop/agenda-faults.ts";
import type { ProgrammeFile } from "#lib/workshop/programme-file.ts";

export type ProgrammeInFile =
  | Readonly<{ kind: "unreadable" }>
  | Readonly<{ kind: "faults"; faults: readonly FileFault[] }>
  | Readonly<{ kind: "programme"; programme: ProgrammeFile }>;

/** What has become of a file somebody was to choose. */
export type FoundFile = ProgrammeInFile | Readonly<{ kind: "nothing" | "reading" }>;

/**
 * Reads a file somebody chose. Its parser and the catalogue are loaded only then.
 *
 * @param maxBytes larger ones are not read at all.
 */
export async function readProgramme(file: File, maxBytes: number): Promise<ProgrammeInFile> {
  // It may be a film.
  if (file.size > maxBytes) return { kind: "faults", faults: [{ reason: "too-large" }] };
  try {
    const [{ readProgrammeFile }, { knownCanvases }] = await Promise.all([
      import("#lib/workshop/programme-file.ts"),
      import("#canvas-templates/known-canvases.ts"),
    ]);
    const result = readProgrammeFile(await file.text(), knownCanvases);
    return result.ok
      ? { kind: "programme", programme: result.programme }
      : { kind: "faults", faults: result.faults };
  } catch {
    // The file is gone or out of reach, or the parser could not be fetched.
    return { kind: "unreadable" };
  }
}
