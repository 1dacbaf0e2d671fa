import { MAX_IMPORT_BYTES } from "#lib/exports/import-report.ts";
import type { ProblemCode } from "#lib/http/problem.ts";

/**
 * What is wrong with a file that can be seen before it is sent: the server's word for it, or
 *
 * - `programme`: an agenda alone, which is opened elsewhere
 * - `unreadable`: gone meanwhile, or not to be read
 */
export type FileFault = ProblemCode | "programme" | "unreadable";

/** Where a PDF may say that it is one, in bytes from its beginning. */
const HEAD = 1024;

/** Looks at how a file begins, so that nobody waits to be told that it is another. */
export async function faultOfFile(file: File): Promise<FileFault | undefined> {
  if (file.size > MAX_IMPORT_BYTES) return "import-too-large";
  let head: string;
  try {
    head = new TextDecoder("latin1").decode(await file.slice(0, HEAD).arrayBuffer());
  } catch {
    // Taken away or changed since it was chosen, or never to be read by this person.
    return "unreadable";
  }
  if (head === "") return "import-damaged";
  if (head.startsWith("PK\u0003\u0004") || head.includes("%PDF-")) return undefined;
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(head) ? "programme" : "import-not-ours";
}
