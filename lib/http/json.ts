/** An answer in JSON, never cached: everything we say depends on who asks. */
export function json(
  body: unknown,
  { status = 200, headers }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
}

/** An answer without content. */
export function noContent(headers?: Readonly<Record<string, string>>): Response {
  return new Response(null, { status: 204, headers: { "cache-control": "no-store", ...headers } });
}
