/** An id of something new that the sender names; see lib/sync/room-name.ts for its form. */
export function newId(): string {
  // Not randomUUID(): pages from a plain address in a classroom's own network do not have it.
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
