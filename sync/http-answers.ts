import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

/** Sends an answer made with the web's own types, as the rest of the app makes them. */
export async function sendAnswer(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}

/** Node's request headers in the form in which the rest of the app reads them. */
export function webHeaders(headers: IncomingHttpHeaders): Pick<Headers, "get"> {
  return {
    get(name) {
      const value = headers[name];
      return typeof value === "string" ? value : null;
    },
  };
}

/** Reads a request's body; `undefined` if it is longer than this, or was cut off. */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Leaving the loop early does not end the connection: the refusal still gets through.
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > maxBytes) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    // The other side went away; nobody is there to be told.
    return undefined;
  }
}
