import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Services } from "#storage/services.ts";
import type { LiveGauges, LiveMetrics } from "#sync/live-metrics.ts";
import { createTally, watchGauge } from "./tally.ts";

/** What `/metrics` shows, and those who add to it. */
export type Metrics = Readonly<{
  live: LiveMetrics;
  exported: Services["exported"];
  /** Everything, in Prometheus' text format, and its content type. */
  read(): Promise<Readonly<{ text: string; contentType: string }>>;
}>;

const none = { control: 0, board: 0, private: 0 };
const nothing: LiveGauges = { connections: none, roomsInMemory: none, waitingBytes: 0 };

/** Counts in memory, in a registry of its own. No label ever holds an id, a name or an address. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const exports = new Histogram({
    name: "gdw_export_seconds",
    help: "Time to make a file, by what was asked for and how it ended",
    labelNames: ["kind", "result"],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
    registers: [registry],
  });
  return {
    live: createLiveMetrics(registry),
    exported(kind, result, milliseconds) {
      exports.observe({ kind, result }, milliseconds / 1000);
    },
    async read() {
      return { text: await registry.metrics(), contentType: registry.contentType };
    },
  };
}

function createLiveMetrics(registry: Registry): LiveMetrics {
  const registers = [registry];
  const tally = (name: string, help: string, labels: string[] = []) =>
    createTally({ name, help, registers }, labels);
  const bytesIn = tally("gdw_received_bytes_total", "Bytes of frames that came in");
  const bytesOut = tally("gdw_sent_bytes_total", "Bytes of frames handed to connections");
  const frames = tally("gdw_document_frames_total", "Document frames by what became of them", [
    "outcome",
  ]);
  const presence = tally("gdw_presence_frames_sent_total", "Presence frames sent, one a receiver");
  const closes = tally("gdw_socket_closes_total", "Sockets closed, by close code", ["code"]);
  const commands = tally("gdw_commands_total", "Commands by type and result", ["type", "result"]);
  const failures = tally("gdw_storage_errors_total", "Failures of storage by task", ["task"]);
  const repairs = tally("gdw_record_repairs_total", "Records put right, by reason", ["reason"]);
  const { observeCommit, observeAcknowledgement } = createHistograms(registry);
  let gauges = () => nothing;
  watchGauges(registry, () => gauges());

  return {
    watch(read) {
      gauges = read;
    },
    received: (bytes) => bytesIn.add(bytes),
    sent: (bytes) => bytesOut.add(bytes),
    documentFrame: (outcome) => frames.add(1, outcome),
    presenceFrame: (connections) => presence.add(connections),
    committed: observeCommit,
    acknowledged: observeAcknowledgement,
    socketClosed: (code) => closes.add(1, String(code)),
    command: (type, result) => commands.add(1, type, result),
    storageFailed: (task) => failures.add(1, task),
    recordRepaired: (reason, count) => repairs.add(count, reason),
  };
}

function watchGauges(registry: Registry, read: () => LiveGauges): void {
  const registers = [registry];
  watchGauge(
    { name: "gdw_connections", help: "Open connections by kind of room", registers },
    "kind",
    () => read().connections,
  );
  watchGauge(
    { name: "gdw_rooms_in_memory", help: "Rooms in memory by kind", registers },
    "kind",
    () => read().roomsInMemory,
  );
  new Gauge({
    name: "gdw_waiting_bytes",
    help: "Bytes of changes that are not on disk yet",
    registers,
    collect() {
      this.set(read().waitingBytes);
    },
  });
}

function createHistograms(registry: Registry) {
  const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, buckets, registers: [registry] });
  const duration = histogram("gdw_commit_seconds", "Time of one write to the log", seconds);
  const rows = histogram("gdw_commit_rows", "Rows in one write", [1, 2, 5, 10, 25, 50, 100, 250]);
  const rooms = histogram("gdw_commit_rooms", "Rooms in one write", [1, 2, 5, 10, 25, 50, 100]);
  const bytes = histogram(
    "gdw_commit_bytes",
    "Bytes in one write",
    [256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304],
  );
  const acknowledgement = histogram(
    "gdw_acknowledgement_seconds",
    "From the arrival of a document frame until its author was told that it is on disk",
    seconds,
  );
  const observeCommit: LiveMetrics["committed"] = (measure) => {
    duration.observe(measure.milliseconds / 1000);
    rows.observe(measure.rows);
    rooms.observe(measure.rooms);
    bytes.observe(measure.bytes);
  };
  const observeAcknowledgement: LiveMetrics["acknowledged"] = (milliseconds) =>
    acknowledgement.observe(milliseconds / 1000);
  return { observeCommit, observeAcknowledgement };
}
