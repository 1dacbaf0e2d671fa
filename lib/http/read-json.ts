import type { z } from "zod";
import { MAX_FIELDS, type Problem, problem } from "./problem.ts";

/** Largest body of a change, in bytes. The longest real one is a workshop with 12 teams: 2 kB. */
const MAX_BODY_BYTES = 64 * 1024;

type Read<Value> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; refusal: Response }>;

/**
 * Reads a request's body as JSON of a known form. Anything else comes back as the problem to
 * answer with: `malformed-body` (not JSON, or not called so), `body-too-large` or `invalid-input`
 * with the fields at fault. Reading stops at the limit, whatever length the request claims.
 */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes = MAX_BODY_BYTES,
): Promise<Read<z.output<Schema>>> {
  if (!isJson(request.headers.get("content-type"))) return refuse(problem("malformed-body"));

  const bytes = await readAtMost(request, maxBytes);
  if (!bytes) return refuse(problem("body-too-large"));

  const body = parseJson(bytes);
  if (body === undefined) return refuse(problem("malformed-body"));

  const parsed = schema.safeParse(body);
  if (!parsed.success) return refuse(problem("invalid-input", faults(parsed.error)));
  return { ok: true, value: parsed.data };
}

function refuse(refusal: Response) {
  return { ok: false, refusal } as const;
}

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType?.trim() ?? "");
}

async function readAtMost(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Bytes from outside that are not UTF-8 or not JSON; the caller answers 400.
    return undefined;
  }
}

/** Where the input is wrong and how, in words that stay the same. Our own reasons are messages. */
function faults(error: z.ZodError): Problem["fields"] {
  return error.issues.slice(0, MAX_FIELDS).map((issue) => ({
    path: issue.path.join("."),
    reason: issue.code === "custom" ? issue.message : issue.code.replaceAll("_", "-"),
  }));
}
