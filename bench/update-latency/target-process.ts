import type { Target, Workload } from "./workload.ts";

/**
 * Lets a server be measured from another process: it starts when it is told the workload, says how
 * much processor time it has used when asked, and stops when told.
 *
 * @param open starts the server for so many people.
 */
export function serveAsTarget(
  open: (people: number) => Promise<{ target: Target; close: () => Promise<void> }>,
): void {
  let close: () => Promise<void> = async () => {};
  process.on("message", async (message: Workload | "cpu" | "stop") => {
    if (message === "cpu") {
      const { user, system } = process.cpuUsage();
      process.send?.((user + system) / 1e6);
    } else if (message === "stop") {
      await close();
      process.exit();
    } else {
      const opened = await open(message.people);
      close = opened.close;
      process.send?.(opened.target);
    }
  });
}
