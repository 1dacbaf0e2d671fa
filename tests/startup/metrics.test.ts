import { describe, expect, it } from "vitest";
import { createMetrics } from "#startup/metrics.ts";

const textOf = async (metrics: ReturnType<typeof createMetrics>) => (await metrics.read()).text;

describe("metrics", () => {
  it("adds up what the live server says, and shows it in Prometheus' format", async () => {
    const metrics = createMetrics();
    metrics.live.received(10);
    metrics.live.received(5);
    metrics.live.documentFrame("accepted");
    metrics.live.command("end", "not-allowed");
    metrics.live.socketClosed(4403);
    metrics.live.committed({ milliseconds: 7, rows: 3, bytes: 900, rooms: 2 });
    metrics.live.acknowledged(8);
    metrics.exported("lesson-plan.pdf", "ok", 300);

    const { text, contentType } = await metrics.read();

    expect(contentType).toMatch(/^text\/plain; version=/);
    expect(text.split("\n")).toEqual(
      expect.arrayContaining([
        "gdw_received_bytes_total 15",
        "gdw_sent_bytes_total 0",
        'gdw_document_frames_total{outcome="accepted"} 1',
        'gdw_commands_total{type="end",result="not-allowed"} 1',
        'gdw_socket_closes_total{code="4403"} 1',
        'gdw_commit_seconds_bucket{le="0.01"} 1',
        "gdw_commit_rows_sum 3",
        "gdw_acknowledgement_seconds_count 1",
        'gdw_export_seconds_count{kind="lesson-plan.pdf",result="ok"} 1',
        "gdw_waiting_bytes 0",
      ]),
    );
    expect(text).toContain("nodejs_eventloop_lag_seconds");
  });

  it("says how things stand when it is asked", async () => {
    const metrics = createMetrics();
    let waitingBytes = 1;
    metrics.live.watch(() => ({
      connections: { control: 3, board: 2, private: 0 },
      roomsInMemory: { control: 1, board: 1, private: 0 },
      waitingBytes,
    }));
    await metrics.read();
    waitingBytes = 42;

    const text = await textOf(metrics);

    expect(text).toContain('gdw_connections{kind="board"} 2');
    expect(text).toContain('gdw_rooms_in_memory{kind="control"} 1');
    expect(text).toContain("gdw_waiting_bytes 42");
  });

  it("keeps two instances apart", async () => {
    createMetrics().live.received(10);
    expect(await textOf(createMetrics())).toContain("gdw_received_bytes_total 0");
  });

  it("[W8] shows no word that could be somebody's, and no more lines than there are words", async () => {
    const metrics = createMetrics();
    metrics.live.recordRepaired("Ana's note", 1);
    for (let code = 3_000; code < 4_000; code += 1) metrics.live.socketClosed(code);

    const text = await textOf(metrics);

    expect(text).not.toContain("Ana");
    expect(text).toContain('gdw_record_repairs_total{reason="other"} 1');
    expect(text.match(/gdw_socket_closes_total\{/g)?.length).toBeLessThanOrEqual(51);
    expect(text).toContain('gdw_socket_closes_total{code="other"} 950');
  });
});
