import type { RenderState } from "#export/render-line.ts";
import { suggestedFileName } from "#lib/exports/content-disposition.ts";
import { exportLine } from "#lib/exports/export-stream.ts";
import { parseProblemCode } from "#lib/http/problem.ts";

type Making = Readonly<{
  /** What the handler of the file answers in the end. */
  answer: Promise<Response>;
  /** Told what has been told already, and then whatever is. */
  follow(onState: (state: RenderState) => void): void;
  /** Nobody waits for it any more. */
  giveUp(): void;
  /** The name of a file whose answer has none. */
  fallbackName: string;
  /** Called once it is made, before it is sent. */
  onMade(): Promise<void>;
}>;

/**
 * How often it is said again how a file stands, in milliseconds. What is between us and a browser
 * takes a connection for dead that is silent for 30 s, at the least.
 */
export const SAY_AGAIN_MS = 15_000;

/** Answers with how a file stands, and then with the file: `lib/exports/export-stream.ts`. */
export function answerWithStream(making: Making): Response {
  return new Response(streamOf(making), {
    headers: {
      "content-type": "application/octet-stream",
      // Packed or gathered on the way, its lines would come when they are no news any more.
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
      "x-content-type-options": "nosniff",
    },
  });
}

function streamOf({ answer, follow, giveUp, fallbackName, onMade }: Making): ReadableStream {
  let isOpen = true;
  let sayingAgain: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (bytes: Uint8Array) => isOpen && controller.enqueue(bytes);
      let said: Uint8Array | undefined;
      follow((state) => {
        said = exportLine(state);
        send(said);
      });
      sayingAgain = setInterval(() => said && send(said), SAY_AGAIN_MS);
      const response = await answer.finally(() => clearInterval(sayingAgain));
      if (!response.ok) {
        const code = parseProblemCode(await response.json()) ?? "unexpected";
        send(exportLine({ state: "failed", code }));
      } else {
        const file = new Uint8Array(await response.arrayBuffer());
        if (isOpen) await onMade();
        send(exportLine({ state: "done", ...nameOf(response, fallbackName), bytes: file.length }));
        send(file);
      }
      if (isOpen) controller.close();
    },
    cancel() {
      isOpen = false;
      clearInterval(sayingAgain);
      giveUp();
    },
  });
}

function nameOf({ headers }: Response, fallbackName: string) {
  return {
    name: suggestedFileName(headers.get("content-disposition")) ?? fallbackName,
    type: headers.get("content-type") ?? "application/octet-stream",
  };
}
