import { type Outcome, refusalOf } from "#components/workshop/request.ts";
import { suggestedFileName } from "./file-name.ts";
import { type PaperWish, paperAddress } from "./paper-wish.ts";

/**
 * Has the PDF made and hands it to the browser to save; takes seconds. Fetched rather than linked
 * to, so that a refusal is words on the page and not a page of its own.
 *
 * @param tab a window in which it is opened instead of being saved.
 * @returns the name of the file.
 */
export async function downloadPlan(
  workshopId: string,
  wish: PaperWish,
  tab?: Window | null,
): Promise<Outcome<string>> {
  let file: Blob;
  let name: string;
  try {
    const response = await fetch(paperAddress(workshopId, "pdf", wish));
    if (!response.ok) return await refusalOf(response);
    file = await response.blob();
    name = suggestedFileName(response.headers.get("content-disposition")) ?? "lesson-plan.pdf";
  } catch {
    // No answer came, or it broke off.
    return { ok: false, code: "offline" };
  }
  const address = URL.createObjectURL(file);
  if (tab && !tab.closed) tab.location.href = address;
  else save(address, name);
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
  return { ok: true, value: name };
}

/** Safari still reads the blob after the press returned. */
const KEEP_MS = 60_000;

function save(address: string, name: string) {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}
