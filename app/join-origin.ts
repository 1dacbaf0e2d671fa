import { headers } from "next/headers";
import { isLocalHost, ownOrigin } from "#lib/http/origin.ts";
import { services } from "#storage/services.ts";

/** Where other devices find us: this machine's own name is of no use to a phone. */
export async function joinOrigin(): Promise<Readonly<{ origin: string; isLocalOnly: boolean }>> {
  const { publicOrigin, lanOrigin } = services().settings;
  const origin = ownOrigin(await headers(), publicOrigin);
  if (!isLocalHost(origin)) return { origin, isLocalOnly: false };
  return lanOrigin ? { origin: lanOrigin, isLocalOnly: false } : { origin, isLocalOnly: true };
}
