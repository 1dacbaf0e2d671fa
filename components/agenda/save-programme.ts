import type { ProgrammeFile } from "#lib/workshop/programme-file.ts";
import { type StepTexts, withOwnWords } from "./step-names.ts";

/** Safari still reads the blob after the press returned. */
const KEEP_MS = 60_000;

/** Characters no file system wants in a name. */
const UNSAFE = /[^\p{L}\p{N}-]+/gu;
const MAX_NAME = 60;

type Programme = Pick<ProgrammeFile, "title" | "slotMinutes"> &
  Readonly<{ steps: readonly ProgrammeFile["steps"][number][]; texts: StepTexts }>;

/**
 * Hands an agenda to the browser as a file that says everything itself: its steps have their words
 * in every language.
 *
 * @returns the name of the file.
 */
export async function saveProgramme({ title, slotMinutes, steps, texts }: Programme) {
  const { writeProgrammeFile } = await import("#lib/workshop/programme-file.ts");
  const own = steps.map((step) => withOwnWords(step, texts));
  const name = programmeFileName(title);
  save(new Blob([writeProgrammeFile({ title, slotMinutes, steps: own })], typed), name);
  return name;
}

const typed = { type: "application/json" };

export function programmeFileName(title: string): string {
  const plain = title
    .normalize("NFC")
    .replace(UNSAFE, "-")
    .replace(/^-+|-+$/g, "");
  const short = [...plain].slice(0, MAX_NAME).join("");
  return `${short || "workshop"}.programme.json`;
}

function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
