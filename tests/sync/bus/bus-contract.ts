import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Bus } from "#sync/bus/bus.ts";

/** What every {@link Bus} promises. Call it once for each implementation. */
export function describeBusContract(
  name: string,
  prepare: () => Promise<Readonly<{ connect: () => Bus; discard: () => Promise<void> }>>,
) {
  describe(`${name} keeps the contract of the bus`, () => {
    let medium: Awaited<ReturnType<typeof prepare>>;
    let one: Bus;
    let other: Bus;

    beforeEach(async () => {
      medium = await prepare();
      one = await connected();
      other = await connected();
    });

    afterEach(async () => {
      await Promise.all([one.close(), other.close()]);
      await medium.discard();
    });

    async function connected() {
      const bus = medium.connect();
      await vi.waitFor(() => bus.check());
      return bus;
    }

    async function listenTo(bus: Bus, topic: string) {
      const heard: string[] = [];
      const nodes = new Set<string>();
      const stop = await bus.subscribe(topic, (message, node) => {
        heard.push(textOf(message));
        nodes.add(node);
      });
      return { heard, nodes, stop };
    }

    it("[N1] carries messages of any bytes to other nodes, in order, once", async () => {
      const { heard, nodes } = await listenTo(other, "t");
      const sent = Array.from({ length: 200 }, (_, index) => `${index} \0\xff`);
      for (const text of sent) one.publish("t", bytesOf(text));
      one.publish("t", new Uint8Array());
      await vi.waitFor(() => expect(heard).toEqual([...sent, ""]));
      expect(nodes.size).toBe(1);
    });

    it("[N1] does not bring a node its own messages", async () => {
      const own = await listenTo(one, "t");
      const others = await listenTo(other, "t");
      one.publish("t", bytesOf("mine"));
      other.publish("t", bytesOf("theirs"));
      await vi.waitFor(() => expect(own.heard).toEqual(["theirs"]));
      await vi.waitFor(() => expect(others.heard).toEqual(["mine"]));
      expect([...own.nodes]).not.toEqual([...others.nodes]);
    });

    it("[N1] keeps topics apart that begin alike", async () => {
      const short = await listenTo(other, "room:w1.board.t1.s1");
      const long = await listenTo(other, "room:w1.board.t1.s10");
      const star = await listenTo(other, "room:*");
      one.publish("room:w1.board.t1.s10", bytesOf("long"));
      one.publish("room:w1.board.t1.s1", bytesOf("short"));
      await vi.waitFor(() => expect(short.heard).toEqual(["short"]));
      await vi.waitFor(() => expect(long.heard).toEqual(["long"]));
      expect(star.heard).toEqual([]);
    });

    it("[N1] is not disturbed when the publisher reuses its buffer", async () => {
      const { heard } = await listenTo(other, "t");
      const bytes = bytesOf("kept");
      one.publish("t", bytes);
      bytes.fill(0);
      await vi.waitFor(() => expect(heard).toEqual(["kept"]));
    });

    it("[N1] tells every listener of a topic until it stops, and can begin again", async () => {
      const first = await listenTo(other, "t");
      const second = await listenTo(other, "t");
      first.stop();
      first.stop();
      one.publish("t", bytesOf("a"));
      await vi.waitFor(() => expect(second.heard).toEqual(["a"]));
      second.stop();
      const third = await listenTo(other, "t");
      one.publish("t", bytesOf("b"));
      await vi.waitFor(() => expect(third.heard).toEqual(["b"]));
      expect([first.heard, second.heard]).toEqual([[], ["a"]]);
    });

    it("[N1] says nothing any more once closed, also twice", async () => {
      const { heard } = await listenTo(other, "t");
      await one.close();
      await one.close();
      one.publish("t", bytesOf("late"));
      const third = await connected();
      third.publish("t", bytesOf("still works"));
      await vi.waitFor(() => expect(heard).toEqual(["still works"]));
      await third.close();
    });
  });
}

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
