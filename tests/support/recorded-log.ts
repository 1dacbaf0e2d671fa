import type { Log } from "#lib/log.ts";

export type RecordedEvent = Readonly<{
  level: "info" | "warn" | "error";
  event: string;
  fields: Readonly<Record<string, unknown>>;
}>;

/** A log that keeps what it is told, so that tests can ask what an administrator would see. */
export function recordedLog(): Log & { readonly events: RecordedEvent[] } {
  const events: RecordedEvent[] = [];
  const record =
    (level: RecordedEvent["level"]) =>
    (fields: RecordedEvent["fields"], event: string): void => {
      events.push({ level, event, fields });
    };
  return { events, info: record("info"), warn: record("warn"), error: record("error") };
}
