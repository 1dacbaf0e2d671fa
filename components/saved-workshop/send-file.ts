import { z } from "zod";
import type { Outcome, Refusal } from "#components/workshop/request.ts";
import {
  type ImportPart,
  type ImportReport,
  importReportSchema,
} from "#lib/exports/import-report.ts";
import { parseProblemCode, parseProblemFields } from "#lib/http/problem.ts";

/** How a file stands on its way. Sizes are in bytes. */
export type Sending = Readonly<{ sent: number; whole: number }>;

export type OpenedWorkshop = Readonly<{
  id: string;
  facilitatorLink: string;
  report: ImportReport;
}>;

type Wish = Readonly<{
  file: File;
  what: ImportPart;
  /** The server's, where it asks for one. */
  createKey: string;
}>;

type Following = Readonly<{
  signal: AbortSignal;
  /** As soon as all is `sent`, the server looks into it. */
  onProgress(sending: Sending): void;
}>;

const answerSchema = z.object({
  id: z.string(),
  facilitatorLink: z.string(),
  report: importReportSchema,
});

/**
 * Has a file opened as a new workshop. Aborting the signal gives it up, on the server too;
 * `undefined` then. By the older way of asking: `fetch` does not tell how much it has sent.
 */
export function sendFile(
  { file, what, createKey }: Wish,
  { signal, onProgress }: Following,
): Promise<Outcome<OpenedWorkshop> | undefined> {
  return new Promise((resolve) => {
    const asking = new XMLHttpRequest();
    asking.open("POST", `/api/imports?what=${what}`);
    asking.setRequestHeader("content-type", "application/octet-stream");
    if (createKey !== "") asking.setRequestHeader("x-create-key", headerText(createKey));
    asking.upload.addEventListener("progress", ({ loaded }) =>
      onProgress({ sent: Math.min(loaded, file.size), whole: file.size }),
    );
    asking.upload.addEventListener("load", () => onProgress({ sent: file.size, whole: file.size }));
    asking.addEventListener("load", () => resolve(outcomeOf(asking)));
    asking.addEventListener("error", () => resolve({ ok: false, code: "offline" }));
    asking.addEventListener("abort", () => resolve(undefined));
    signal.addEventListener("abort", () => asking.abort());
    asking.send(file);
  });
}

/** A header carries bytes: those of the text in UTF-8, each as a letter. */
function headerText(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

function outcomeOf({ status, responseText }: XMLHttpRequest): Outcome<OpenedWorkshop> {
  const answer = jsonOf(responseText);
  if (status !== 201) return refusalOf(status, answer);
  const opened = answerSchema.safeParse(answer);
  return opened.success ? { ok: true, value: opened.data } : { ok: false, code: "unexpected" };
}

function refusalOf(status: number, answer: unknown): Refusal {
  // What is in front of the app says this in words of its own.
  const unsaid = status === 413 ? "import-too-large" : "unexpected";
  return {
    ok: false,
    code: parseProblemCode(answer) ?? unsaid,
    fields: parseProblemFields(answer),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not from our server: the status says enough.
    return undefined;
  }
}
