import type { FileFault, ProgrammeFile } from "#lib/workshop/programme-file.ts";
import type { AgendaOptions } from "./agenda-options.ts";

export type ProgrammeInFile =
  | Readonly<{ kind: "unreadable" }>
  | Readonly<{ kind: "faults"; faults: readonly FileFault[] }>
  | Readonly<{ kind: "programme"; programme: ProgrammeFile }>;

/** Reads a file somebody chose. Its parser is loaded only then. */
export async function readProgramme(
  file: File,
  { canvases, limits }: Pick<AgendaOptions, "canvases" | "limits">,
): Promise<ProgrammeInFile> {
  // Not read at all: it may be a film.
  if (file.size > limits.fileBytes) return { kind: "faults", faults: [{ reason: "too-large" }] };
  const known = canvases.map(({ id, zones, columnSets }) => ({
    id,
    zoneIds: zones.map((zone) => zone.id),
    columnSetIds: columnSets.map((set) => set.id),
  }));
  try {
    const { readProgrammeFile } = await import("#lib/workshop/programme-file.ts");
    const result = readProgrammeFile(await file.text(), known);
    return result.ok
      ? { kind: "programme", programme: result.programme }
      : { kind: "faults", faults: result.faults };
  } catch {
    // The file is gone or out of reach, or the parser could not be fetched.
    return { kind: "unreadable" };
  }
}
