/** One server-sent event, https://html.spec.whatwg.org/multipage/server-sent-events.html */
export type StreamEvent = Readonly<{ event: string; data: string }>;

/**
 * Reads server-sent events from text that is cut anywhere. Our own server writes them: one line
 * ending, no ids, no times to wait.
 */
export function createEventReader(onEvent: (event: StreamEvent) => void): (text: string) => void {
  let rest = "";
  return (text) => {
    const blocks = (rest + text).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = eventOf(block);
      if (event) onEvent(event);
    }
  };
}

function eventOf(block: string): StreamEvent | undefined {
  const fields = block.split("\n").flatMap((line) => {
    const [, name, value] = /^(event|data): ?(.*)$/s.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  const data = fields.filter(([name]) => name === "data").map(([, value]) => value);
  if (data.length === 0) return undefined;
  const event = fields.find(([name]) => name === "event")?.[1] ?? "message";
  return { event, data: data.join("\n") };
}
