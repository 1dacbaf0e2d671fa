import {
  type Problem,
  type ProblemCode,
  parseProblemCode,
  parseProblemFields,
} from "#lib/http/problem.ts";

/** Why a request did not work: the server's reason, or `offline` if it was never reached. */
export type FailureCode = ProblemCode | "offline";

export type Refusal = Readonly<{
  ok: false;
  code: FailureCode;
  /** For input: which fields, and a stable word for what is wrong with each. */
  fields?: Problem["fields"];
}>;

export type Outcome<Value> = Readonly<{ ok: true; value: Value }> | Refusal;

/**
 * Asks our own server and reads its answer as JSON (`undefined` for an empty one). Never throws;
 * the caller checks the form of `value`.
 *
 * @param path begins with `/`, same origin.
 */
export async function request(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Outcome<unknown>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      ...(body !== undefined && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
  } catch {
    // fetch() rejects only if no answer came.
    return { ok: false, code: "offline" };
  }
  if (!response.ok) return refusalOf(response);
  return { ok: true, value: await readJson(response) };
}

/** Reads why our server refused, from an answer that is not `ok`. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const answer = await readJson(response);
  return {
    ok: false,
    code: parseProblemCode(answer) ?? "unexpected",
    fields: parseProblemFields(answer),
  };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // Empty (204) or not from our server (a proxy's error page): the status says enough.
    return undefined;
  }
}
