import { Server } from "@hocuspocus/server";
import { openSeats } from "../target/open-seats.ts";
import { serveTarget } from "../target/serve-target.ts";

/** Hocuspocus with its own defaults, beside the extensions. */
export function serveHocuspocus(extensionsIn) {
  serveTarget(async (plan) => {
    const server = new Server({
      port: 0,
      address: "127.0.0.1",
      quiet: true,
      stopOnSignals: false,
      extensions: extensionsIn(plan.folder),
    });
    await server.listen();
    return {
      target: {
        port: server.address.port,
        dialect: "hocuspocus",
        // Its own provider leaves out what it heard from the server; y-websocket does not.
        echoes: false,
        knowsDocument: true,
        seats: openSeats(plan),
      },
      close: () => server.destroy(),
    };
  });
}
