import type { Bus } from "./bus/bus.ts";
import type { Limits } from "./limits.ts";

/** The other processes that serve the same workshops. */
export interface Nodes {
  /** Tells them that a workshop or its people changed in storage. */
  changed(workshopId: string): void;
  /** Says goodbye, so that nobody waits for this node's silence. */
  stop(): void;
}

export type NodesOptions = Readonly<{
  bus: Bus;
  limits: Pick<Limits, "beatMs" | "nodeSilentMs">;
  onChanged(workshopId: string): void;
  /** A node said goodbye, or nothing for too long. */
  onGone(node: string): void;
}>;

const TOPIC = "nodes";

/** What nodes say of themselves: one letter, and a workshop's id after `changed`. */
const words = { beat: "b", goodbye: "g", changed: "c" } as const;

export function watchNodes({ bus, limits, onChanged, onGone }: NodesOptions): Nodes {
  const heardAt = new Map<string, number>();
  let isStopped = false;

  function hear(message: Uint8Array, node: string): void {
    if (isStopped) return;
    const text = new TextDecoder().decode(message);
    if (text === words.goodbye) {
      forget(node);
      return;
    }
    heardAt.set(node, performance.now());
    if (text.startsWith(words.changed)) onChanged(text.slice(words.changed.length));
  }

  function forget(node: string): void {
    heardAt.delete(node);
    onGone(node);
  }

  function say(text: string): void {
    bus.publish(TOPIC, new TextEncoder().encode(text));
  }

  const beat = setInterval(() => {
    say(words.beat);
    const latest = performance.now() - limits.nodeSilentMs;
    for (const [node, at] of heardAt) if (at < latest) forget(node);
  }, limits.beatMs).unref();
  if (!bus.isShared) clearInterval(beat);
  void bus.subscribe(TOPIC, hear).then(() => say(words.beat));

  return {
    changed: (workshopId) => say(`${words.changed}${workshopId}`),
    stop() {
      if (isStopped) return;
      isStopped = true;
      clearInterval(beat);
      say(words.goodbye);
    },
  };
}
