import { randomUUID } from "node:crypto";
import type { Bus, Listener } from "./bus.ts";

/** The bus of a process that serves all by itself: there is nobody to tell anything. */
export const soloBus: Bus = {
  isShared: false,
  publish() {},
  subscribe: async () => () => {},
  onGap() {},
  async check() {},
  async close() {},
};

/** Connects several nodes inside one process, as tests do. Returns what makes one node's bus. */
export function createLocalBroker(): () => Bus {
  const nodes = new Map<string, Map<string, Set<Listener>>>();

  return () => {
    const node = randomUUID();
    const topics = new Map<string, Set<Listener>>();
    nodes.set(node, topics);
    return {
      isShared: true,
      publish(topic, message) {
        if (!nodes.has(node)) return;
        const copy = message.slice();
        for (const [other, heard] of nodes) {
          if (other === node) continue;
          for (const hear of heard.get(topic) ?? []) {
            setImmediate(() => heard.get(topic)?.has(hear) && hear(copy, node));
          }
        }
      },
      async subscribe(topic, hear) {
        const listeners = topics.get(topic) ?? new Set();
        // A function of its own, so that the same listener can be there twice.
        const listener: Listener = (message, from) => hear(message, from);
        topics.set(topic, listeners.add(listener));
        return () => {
          listeners.delete(listener);
          if (listeners.size === 0 && topics.get(topic) === listeners) topics.delete(topic);
        };
      },
      onGap() {},
      async check() {},
      async close() {
        nodes.delete(node);
        topics.clear();
      },
    };
  };
}
