import { z } from "zod";
import { presenceSchema, presenceUserSchema } from "#lib/sync/presence.ts";

/** Somebody who is working on a board. */
export type Author = Readonly<{ id: string; name: string }>;

const userSchema = z.object({ user: presenceUserSchema });

/** Whose presence this is, as the server vouches for it; `undefined` if it does not parse. */
export function authorOf(state: unknown): Author | undefined {
  const parsed = userSchema.safeParse(state);
  return parsed.success ? { id: parsed.data.user.id, name: parsed.data.user.name } : undefined;
}

/** Who has a text open to write in it, of all presences on a board. */
export function writersIn(states: Iterable<unknown>): Author[] {
  return [...states].flatMap((state) => {
    const parsed = presenceSchema.safeParse(state);
    if (!parsed.success || !parsed.data.editing) return [];
    const { id, name } = parsed.data.user;
    return [{ id, name }];
  });
}

/** Each person once, by name. */
export function distinct(authors: readonly Author[]): Author[] {
  const byId = new Map(authors.map((author) => [author.id, author]));
  return [...byId.values()].toSorted(
    (one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1),
  );
}
