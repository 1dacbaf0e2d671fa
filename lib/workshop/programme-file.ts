import { z } from "zod";
import { agendaFaults, type FileFault, type KnownCanvas } from "./agenda-faults.ts";
import { MAX_STEPS, MAX_TITLE, oneLine, stepSchema } from "./model.ts";
import { MAX_STEP_MINUTES } from "./timer.ts";

// An agenda as a file, to use again or hand on: steps with their words, and no people, notes of
// participants or results. The format is this schema; a change that older versions of the app
// cannot read raises the version.

export const PROGRAMME_FORMAT = "gdw-programme";
export const PROGRAMME_VERSION = 1;

/** Largest file that is read, in bytes: what a command may carry, see sync/limits.ts. */
export const MAX_PROGRAMME_BYTES = 256 * 1024;

/** Longest slot an agenda may be made for: as long as all its steps could be. */
const MAX_SLOT_MINUTES = MAX_STEPS * MAX_STEP_MINUTES;

const head = { format: z.literal(PROGRAMME_FORMAT), version: z.literal(PROGRAMME_VERSION) };

const programmeFileSchema = z.strictObject({
  ...head,
  title: oneLine(MAX_TITLE),
  /** Minutes there are for all of it; `null` for as many as the steps take. */
  slotMinutes: z.int().positive().max(MAX_SLOT_MINUTES).nullable(),
  steps: z.array(z.strictObject(stepSchema.shape)).min(1).max(MAX_STEPS),
});

export type ProgrammeFile = z.infer<typeof programmeFileSchema>;

export type ReadProgramme =
  | Readonly<{ ok: true; programme: ProgrammeFile }>
  | Readonly<{ ok: false; faults: readonly FileFault[] }>;

/** The text of a file. Reading it gives the same steps. */
export function writeProgrammeFile({
  title,
  slotMinutes,
  steps,
}: Pick<ProgrammeFile, "title" | "slotMinutes" | "steps">): string {
  const file = { format: PROGRAMME_FORMAT, version: PROGRAMME_VERSION, title, slotMinutes, steps };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a file that may be anything. Faults come in the order of the file. */
export function readProgrammeFile(text: string, canvases: readonly KnownCanvas[]): ReadProgramme {
  if (new TextEncoder().encode(text).byteLength > MAX_PROGRAMME_BYTES) {
    return refuse({ reason: "too-large" });
  }
  const json = parseJson(text);
  if (json === undefined) return refuse({ reason: "not-json" });
  const stranger = headFault(json);
  if (stranger) return refuse(stranger);
  const parsed = programmeFileSchema.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => faultsOfIssue(issue, json));
    return { ok: false, faults };
  }
  const faults = [...agendaFaults(parsed.data.steps, canvases)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, programme: parsed.data };
}

function refuse(fault: FileFault): ReadProgramme {
  return { ok: false, faults: [fault] };
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark before it.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Whether it is a programme file at all, and one this version can read. */
function headFault(json: unknown): FileFault | undefined {
  const { format, version } = z
    .looseObject({ format: z.unknown(), version: z.unknown() })
    .catch({
      format: undefined,
      version: undefined,
    })
    .parse(json);
  if (format !== PROGRAMME_FORMAT) return { reason: "other-file" };
  return typeof version === "number" && version > PROGRAMME_VERSION
    ? { reason: "newer-version", value: String(version) }
    : undefined;
}

function faultsOfIssue(issue: z.core.$ZodIssue, json: unknown): FileFault[] {
  const [first, index, ...rest] = issue.path;
  const isInStep = first === "steps" && typeof index === "number";
  const step = isInStep ? { step: index + 1 } : {};
  const named = isInStep ? rest[0] : first;
  const field = named === undefined ? {} : { field: String(named) };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ reason: "unknown-field", ...step, field: key }));
  }
  const value = shownValue(issue, json);
  return [
    { reason: reasonOf(issue, json), ...step, ...field, ...(value !== undefined && { value }) },
  ];
}

function reasonOf(issue: z.core.$ZodIssue, json: unknown): FileFault["reason"] {
  switch (issue.code) {
    case "too_small":
      return "too-small";
    case "too_big":
      return "too-big";
    case "invalid_value":
      return valueAt(json, issue.path) === undefined ? "missing" : "not-a-choice";
    case "custom":
      if (issue.message === "too-long") return "too-big";
      return issue.message === "empty" ? "missing" : "wrong-type";
    default:
      return valueAt(json, issue.path) === undefined ? "missing" : "wrong-type";
  }
}

/** Longest value that is shown, in characters. */
const MAX_SHOWN = 40;

function shownValue(issue: z.core.$ZodIssue, json: unknown): string | undefined {
  // Numbers of a programme are whole ones.
  if (issue.code === "too_small") return String(Number(issue.minimum) + (issue.inclusive ? 0 : 1));
  if (issue.code === "too_big") return String(issue.maximum);
  const value = valueAt(json, issue.path);
  if (value === undefined) return undefined;
  const characters = [...(typeof value === "string" ? value : JSON.stringify(value))];
  return characters.length > MAX_SHOWN
    ? `${characters.slice(0, MAX_SHOWN).join("")}…`
    : characters.join("");
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    json,
  );
}
