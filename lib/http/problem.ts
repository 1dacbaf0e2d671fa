/**
 * Every reason a request can be refused. People read text chosen by the code from
 * `locales/<locale>/problems.json`; programs read the code.
 */
export const problemStatus = {
  "malformed-body": 400,
  "body-too-large": 413,
  "invalid-input": 422,
  "unknown-locale": 422,
  "unknown-template": 422,
  "unknown-programme": 422,
  "no-session": 401,
  "not-allowed": 403,
  "foreign-origin": 403,
  "create-key-required": 403,
  "workshop-not-found": 404,
  "workshop-ended": 410,
  "code-not-found": 404,
  "rejoin-code-not-found": 404,
  "team-not-found": 404,
  "member-not-found": 404,
  "step-not-found": 404,
  "board-not-found": 404,
  "vote-not-found": 404,
  "vote-open": 409,
  "vote-closed": 409,
  "ballot-against-rules": 422,
  "not-in-vote": 422,
  "too-many-votes": 409,
  "too-many-provocations": 409,
  "agenda-unusable": 422,
  "agenda-changed": 409,
  "plan-edits-changed": 409,
  "kept-changed": 409,
  "insight-busy": 429,
  "no-current-step": 409,
  "step-over": 409,
  "holding-not-allowed": 409,
  "reactions-off": 409,
  "not-found": 404,
  "method-not-allowed": 405,
  "facilitator-link-invalid": 404,
  "already-facilitator": 409,
  "last-facilitator": 409,
  "people-not-mergeable": 409,
  "last-team": 409,
  "team-has-people": 409,
  "team-has-notes": 409,
  "workshop-full": 409,
  "export-busy": 503,
  "export-failed": 500,
  "import-not-ours": 422,
  "import-without-package": 422,
  "import-too-new": 422,
  "import-too-large": 413,
  "import-damaged": 422,
  "too-many-attempts": 429,
  "storage-failed": 503,
  unexpected: 500,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** At most this many faults are named in a refusal. */
export const MAX_FIELDS = 20;

/** An RFC 9457 problem, as sent. `title` is English for logs and programs, never for people. */
export type Problem = Readonly<{
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  /** For input: which fields, at most {@link MAX_FIELDS}, and a stable word for what is wrong. */
  fields?: readonly Readonly<{ path: string; reason: string }>[];
}>;

/** The body of a refusal. */
export function problemBody(code: ProblemCode, fields?: Problem["fields"]): Problem {
  return {
    type: `urn:gdw:problem:${code}`,
    title: code.replaceAll("-", " "),
    status: problemStatus[code],
    code,
    ...(fields && { fields }),
  };
}

/** A refusal as an HTTP answer (`application/problem+json`, never cached). */
export function problem(
  code: ProblemCode,
  fields?: Problem["fields"],
  headers?: Readonly<Record<string, string>>,
): Response {
  return new Response(JSON.stringify(problemBody(code, fields)), {
    status: problemStatus[code],
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...headers,
    },
  });
}

/** Whether an untrusted answer is one of our problems. Returns its code, or `undefined`. */
export function parseProblemCode(body: unknown): ProblemCode | undefined {
  if (typeof body !== "object" || body === null || !Object.hasOwn(body, "code")) return undefined;
  const { code } = body as { code: unknown };
  return typeof code === "string" && Object.hasOwn(problemStatus, code)
    ? (code as ProblemCode)
    : undefined;
}

/** The fields an untrusted answer says are wrong; empty if it names none. */
export function parseProblemFields(body: unknown): NonNullable<Problem["fields"]> {
  if (typeof body !== "object" || body === null || !("fields" in body)) return [];
  return Array.isArray(body.fields) ? body.fields.filter(isField) : [];
}

function isField(field: unknown): field is Readonly<{ path: string; reason: string }> {
  return (
    typeof field === "object" &&
    field !== null &&
    "path" in field &&
    "reason" in field &&
    typeof field.path === "string" &&
    typeof field.reason === "string"
  );
}
