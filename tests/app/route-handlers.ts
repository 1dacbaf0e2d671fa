import { readdirSync } from "node:fs";
import path from "node:path";

export type RouteHandler = Readonly<{
  method: string;
  /** As the folders write it: `/api/workshops/[workshopId]`. */
  address: string;
  handle: (request: Request, context: unknown) => Promise<Response>;
}>;

const root = path.resolve(import.meta.dirname, "../..");

/** Files of one name under `app/`, as their addresses. Sorted. */
export function addressesOf(fileName: "route.ts" | "page.tsx"): string[] {
  return readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === fileName)
    .map((file) => `/${path.dirname(file)}`)
    .sort();
}

/** Every route handler that there is, found on disk. */
export async function routeHandlers(): Promise<RouteHandler[]> {
  const found: RouteHandler[] = [];
  for (const address of addressesOf("route.ts")) {
    const file: Record<string, RouteHandler["handle"]> = await import(
      path.join(root, "app", address, "route.ts")
    );
    for (const [method, handle] of Object.entries(file)) found.push({ method, address, handle });
  }
  return found;
}
