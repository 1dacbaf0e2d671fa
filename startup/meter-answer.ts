import type { IncomingMessage, ServerResponse } from "node:http";
import type { WorkshopMeter } from "#sync/workshop-meter.ts";

/** Pages and answers of one workshop; what all of them share names none. */
const OF_WORKSHOP =
  /^\/(?:sync|(?:api|en|zh-Hans|zh-Hant)\/workshops)\/([A-Za-z0-9-]{1,64})(?:[/?]|$)/;

/**
 * Counts what an answer about a workshop brought over the wire, in both directions and packed as it
 * went. Scripts and fonts are not counted: their addresses name no workshop.
 */
export function meterAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  meter: Pick<WorkshopMeter, "count">,
): void {
  const workshopId = OF_WORKSHOP.exec(request.url ?? "")?.[1];
  const { socket } = request;
  if (workshopId === undefined) return;
  const before = socket.bytesWritten;
  const readBefore = socket.bytesRead;
  response.once("close", () => {
    const bytes = socket.bytesWritten - before + (socket.bytesRead - readBefore);
    // Only if it was ours alone: what a refused request asked for is nobody's.
    if (response.statusCode < 400) meter.count(workshopId, bytes + headBytes(request));
  });
}

/** What came before the body, about: it was read before we were asked. */
function headBytes({ rawHeaders, url = "" }: IncomingMessage): number {
  return rawHeaders.reduce((sum, part) => sum + part.length + 2, url.length + 16);
}
