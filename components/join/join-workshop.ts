import { type Outcome, request } from "#components/workshop/request.ts";

/** What `POST /api/join` answers, as far as the page needs it. */
export type Joined = Readonly<{
  workshopId: string;
  teamId: string | null;
  /** `null` if this browser was in already. */
  rejoinCode: string | null;
}>;

type Wish = Readonly<{
  code: string;
  name?: string | undefined;
  teamId?: string | undefined;
  rejoin?: string | undefined;
}>;

/** Joins, or comes back with a return code. */
export async function joinWorkshop(wish: Wish): Promise<Outcome<Joined>> {
  const outcome = await request("POST", "/api/join", wish);
  if (!outcome.ok) return outcome;
  const joined = parseJoined(outcome.value);
  return joined ? { ok: true, value: joined } : { ok: false, code: "unexpected" };
}

// By hand: a schema library would double this page's JavaScript for three fields.
function parseJoined(value: unknown): Joined | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { workshopId, teamId, rejoinCode } = value as Record<keyof Joined, unknown>;
  if (typeof workshopId !== "string") return undefined;
  return { workshopId, teamId: textOrNull(teamId), rejoinCode: textOrNull(rejoinCode) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
