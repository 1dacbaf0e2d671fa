import { expect, test } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { createPresenceEcho } from "#bench/sync/load/presence-echo.ts";

type Change = Readonly<{ added: number[]; updated: number[]; removed: number[] }>;

function personOf(clientId: number): Awareness {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  return new Awareness(doc);
}

/** What y-websocket 3.1 does in `_awarenessUpdateHandler`. */
function stockEchoOf(awareness: Awareness, entries: Uint8Array): Uint8Array | undefined {
  let sent: Uint8Array | undefined;
  const echo = ({ added, updated, removed }: Change) => {
    sent = encodeAwarenessUpdate(awareness, [...added, ...updated, ...removed]);
  };
  awareness.on("update", echo);
  applyAwarenessUpdate(awareness, entries, "the socket");
  awareness.off("update", echo);
  return sent;
}

/** What a server makes of everybody saying something new. */
function coalesced(people: readonly Awareness[]): Buffer {
  const server = new Awareness(new Y.Doc());
  server.setLocalState(null);
  for (const person of people) {
    person.setLocalState({ pointer: { x: Math.random(), y: 1 } });
    applyAwarenessUpdate(server, encodeAwarenessUpdate(person, [person.clientID]), "a socket");
  }
  const entries = encodeAwarenessUpdate(
    server,
    people.map(({ clientID }) => clientID),
  );
  server.destroy();
  return Buffer.from(entries);
}

function withPeople(clientIds: readonly number[], work: (people: Awareness[]) => void): void {
  const people = clientIds.map(personOf);
  work(people);
  for (const person of people) person.destroy();
}

test("answers what an unmodified y-websocket client answers", () => {
  withPeople([1, 2, 3], (people) => {
    const [, self] = people;
    const echo = createPresenceEcho(2);
    for (let tick = 0; tick < 3; tick++) {
      const entries = coalesced(people);
      expect(self && echo.echoOf(entries)).toEqual(self && stockEchoOf(self, entries));
    }
  });
});

test("sends back the very bytes if all of them are news", () => {
  withPeople([1, 3], (others) => {
    const entries = coalesced(others);
    expect(createPresenceEcho(2).echoOf(entries)).toBe(entries);
  });
});

test("keeps silent about what it knows, and about itself", () => {
  const echo = createPresenceEcho(2);
  withPeople([1], (others) => {
    const entries = coalesced(others);
    echo.echoOf(entries);
    expect(echo.echoOf(entries)).toBeUndefined();
  });
  withPeople([2], (own) => expect(echo.echoOf(coalesced(own))).toBeUndefined());
  expect(echo.echoOf(Buffer.of(0))).toBeUndefined();
});
