import { json } from "#lib/http/json.ts";

/**
 * `GET /api/time`: `now`, the server's clock in milliseconds since 1970. Asks nothing of storage
 * and says nothing that is not in every answer's `date` header, only more exactly.
 */
export async function GET(): Promise<Response> {
  return json({ now: Date.now() });
}
