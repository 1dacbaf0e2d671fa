import { canContinue } from "./agenda-sound.ts";
import type { Step } from "./model.ts";

// What can be wrong with an agenda from elsewhere, and where: in a file, or in what somebody sent.
// Without a schema library, so that an editor can show it.

/** What an agenda may refer to. */
export type KnownCanvas = Readonly<{
  id: string;
  zoneIds: readonly string[];
  columnSetIds: readonly string[];
}>;

export const fileFaultReasons = [
  "not-json",
  "other-file",
  "newer-version",
  "too-large",
  "missing",
  "unknown-field",
  "wrong-type",
  "too-small",
  "too-big",
  "not-a-choice",
  "duplicate-id",
  "needs-canvas",
  "needs-no-canvas",
  "unknown-canvas",
  "unknown-zone",
  "unknown-columns",
  "continues-nothing",
  "continues-other",
] as const;

/** What is wrong with a file, and where. */
export type FileFault = Readonly<{
  reason: (typeof fileFaultReasons)[number];
  /** From 1; not there for what concerns the whole file. */
  step?: number;
  /** Key of the file or of the step, as it stands there. */
  field?: string;
  /** What was found there, if it can be shown in a line; for `too-small` and `too-big` the limit. */
  value?: string;
}>;

/** What is wrong with steps that have the right form: how they fit together, and the catalogue. */
export function* agendaFaults(
  steps: readonly Step[],
  canvases: readonly KnownCanvas[],
): Generator<FileFault> {
  const ids = steps.map(({ id }) => id);
  for (const [index, step] of steps.entries()) {
    const at = (reason: FileFault["reason"], field: string, value: string): FileFault => ({
      reason,
      step: index + 1,
      field,
      value,
    });
    if (ids.indexOf(step.id) < index) yield at("duplicate-id", "id", step.id);
    for (const [reason, field, value] of canvasFaults(step, canvases)) {
      yield at(reason, field, value);
    }
    if (step.continues === null) continue;
    const earlier = steps.slice(0, index);
    if (!earlier.some(({ id }) => id === step.continues)) {
      yield at("continues-nothing", "continues", step.continues);
    } else if (!canContinue(earlier, step)) {
      yield at("continues-other", "continues", step.continues);
    }
  }
}

function* canvasFaults(
  { kind, templateId, columnSet, focusZones }: Step,
  canvases: readonly KnownCanvas[],
): Generator<[FileFault["reason"], string, string]> {
  if (templateId === null) {
    if (kind === "canvas") yield ["needs-canvas", "templateId", ""];
    return;
  }
  if (kind !== "canvas") yield ["needs-no-canvas", "templateId", templateId];
  const canvas = canvases.find(({ id }) => id === templateId);
  if (!canvas) return yield ["unknown-canvas", "templateId", templateId];
  if (columnSet !== null && !canvas.columnSetIds.includes(columnSet)) {
    yield ["unknown-columns", "columnSet", columnSet];
  }
  for (const zone of focusZones) {
    if (!canvas.zoneIds.includes(zone)) yield ["unknown-zone", "focusZones", zone];
  }
}

/** Where each fault is, as a refusal says it: `steps.3.columnSet`, `steps.3.focusZones.1`. */
export function fieldsOfFaults(
  faults: readonly FileFault[],
  steps: readonly Pick<Step, "focusZones">[],
): { path: string; reason: string }[] {
  return faults.flatMap(({ reason, step, field, value = "" }) => {
    if (step === undefined || field === undefined) return [];
    const zone = steps[step - 1]?.focusZones.indexOf(value);
    const place = reason === "unknown-zone" ? [field, zone] : [field];
    return [{ path: ["steps", step - 1, ...place].join("."), reason }];
  });
}

/** The faults a refusal names of the steps that were sent; what it says otherwise is left out. */
export function faultsInFields(
  fields: readonly Readonly<{ path: string; reason: string }>[],
  steps: readonly Step[],
): FileFault[] {
  return fields.flatMap(({ path, reason: said }) => {
    const [list, index, field, place] = path.split(".");
    const step = steps[Number(index)];
    const reason = fileFaultReasons.find((each) => each === said);
    if (list !== "steps" || !step || field === undefined || !reason) return [];
    const found: unknown = step[field as keyof Step];
    const value: unknown = Array.isArray(found) ? found[Number(place)] : found;
    return [{ reason, step: Number(index) + 1, field, value: String(value ?? "") }];
  });
}
