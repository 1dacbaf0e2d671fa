import { setTimeout as sleep } from "node:timers/promises";
import { connectLoadClient, type LoadClient } from "./load-client.ts";
import type { LoadResult, Target, Workload } from "./workload.ts";

/** All people of the room, in a process of their own so that they cost the server nothing. */
process.on("message", async (message: { workload: Workload; target: Target } | "stop") => {
  if (message === "stop") process.exit();
  process.send?.(await press(message.workload, message.target));
});

async function press(workload: Workload, target: Target): Promise<LoadResult> {
  const { people, seconds, cursorsPerSecond, editsPerSecond } = workload;
  const latencies: number[] = [];
  const clients: LoadClient[] = [];
  for (let index = 0; index < people; index++) {
    clients.push(await connectLoadClient(target, index, (took) => latencies.push(took)));
  }
  await sleep(1_000);
  process.send?.("ready");

  let edits = 0;
  const timers = clients.flatMap((client) => [
    repeat(1_000 / cursorsPerSecond, () => client.point()),
    repeat(1_000 / editsPerSecond, () => {
      edits++;
      client.edit();
    }),
  ]);
  await sleep(seconds * 1_000);
  for (const stop of timers) stop();
  await sleep(1_000);
  for (const client of clients) client.close();

  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(share * latencies.length)] ?? Number.NaN;
  const expected = edits * (people - 1);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), delivered: latencies.length / expected };
}

/** Begins at a random moment, so that people are not in step. Returns what stops it. */
function repeat(everyMs: number, work: () => void): () => void {
  let timer = setTimeout(() => {
    work();
    timer = setInterval(work, everyMs);
  }, Math.random() * everyMs);
  return () => clearInterval(timer);
}
