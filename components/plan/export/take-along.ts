import { type FailureCode, refusalOf } from "#components/workshop/request.ts";
import { ExportStreamError, readExportStream } from "#lib/exports/export-stream.ts";
import type { AskedExport } from "#lib/exports/export-wish.ts";

/** How a file stands on its way. Sizes are in bytes. */
export type Progress =
  | Readonly<{ status: "asking" | "making" }>
  | Readonly<{ status: "waiting"; ahead: number }>
  | Readonly<{ status: "receiving"; received: number; whole: number }>;

/** `broken`: the connection ended before the file did. */
export type TakenAlong =
  | Readonly<{ status: "done"; name: string; file: Blob }>
  | Readonly<{ status: "cancelled" }>
  | Readonly<{ status: "failed"; code: FailureCode | "broken" }>;

type Following = Readonly<{ signal: AbortSignal; onProgress(progress: Progress): void }>;

/** Has a file made and brings it. Aborting the signal gives it up, on the server too. */
export async function takeAlong(
  workshopId: string,
  wish: AskedExport,
  { signal, onProgress }: Following,
): Promise<TakenAlong> {
  let response: Response | undefined;
  try {
    onProgress({ status: "asking" });
    response = await fetch(`/api/workshops/${workshopId}/exports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(wish),
      signal,
    });
    if (!response.ok) return { status: "failed", code: (await refusalOf(response)).code };
    return await receive(response, onProgress);
  } catch (error) {
    if (signal.aborted) return { status: "cancelled" };
    if (response && !(error instanceof ExportStreamError) && !(error instanceof TypeError)) {
      throw error;
    }
    return { status: "failed", code: response ? "broken" : "offline" };
  }
}

async function receive(
  { body }: Response,
  onProgress: Following["onProgress"],
): Promise<TakenAlong> {
  let file = { name: "", type: "", bytes: 0 };
  let failure: FailureCode | undefined;
  const stream = readExportStream({
    onLine(line) {
      if (line.state === "failed") failure = line.code;
      else if (line.state === "waiting") onProgress({ status: "waiting", ahead: line.ahead });
      else if (line.state === "making") onProgress({ status: "making" });
      else {
        file = line;
        onProgress({ status: "receiving", received: 0, whole: line.bytes });
      }
    },
    onReceived: (received) => onProgress({ status: "receiving", received, whole: file.bytes }),
  });
  const reader = body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) break;
    stream.push(value);
  }
  const pieces = stream.end();
  if (!pieces) return { status: "failed", code: failure ?? "unexpected" };
  return { status: "done", name: file.name, file: new Blob([...pieces], { type: file.type }) };
}
