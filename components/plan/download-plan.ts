import { type Outcome, refusalOf } from "#components/workshop/request.ts";
import type { Locale } from "#lib/locales.ts";
import { suggestedFileName } from "./file-name.ts";

/** The address of a workshop's lesson plan in one language. */
export function planAddress(workshopId: string, ending: "json" | "pdf", locale: Locale): string {
  return `/api/workshops/${workshopId}/lesson-plan.${ending}?locale=${locale}`;
}

/**
 * Has the PDF made and hands it to the browser to save; takes seconds. Fetched rather than linked
 * to, so that a refusal is words on the page and not a page of its own.
 *
 * @returns the name of the file.
 */
export async function downloadPlan(workshopId: string, locale: Locale): Promise<Outcome<string>> {
  let file: Blob;
  let name: string;
  try {
    const response = await fetch(planAddress(workshopId, "pdf", locale));
    if (!response.ok) return await refusalOf(response);
    file = await response.blob();
    name = suggestedFileName(response.headers.get("content-disposition")) ?? "lesson-plan.pdf";
  } catch {
    // No answer came, or it broke off.
    return { ok: false, code: "offline" };
  }
  save(file, name);
  return { ok: true, value: name };
}

/** Safari still reads the blob after the press returned. */
const KEEP_MS = 60_000;

function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
