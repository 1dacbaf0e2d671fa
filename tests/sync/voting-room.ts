import { afterEach, beforeEach, expect, vi } from "vitest";
import { writeNotes } from "#lib/canvas/new-note.ts";
import type { Member } from "#lib/workshop/model.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

/** The board of the first team in the step that is voted on. */
export const BOARD = "w1.board.t1.s1";

export const rules = {
  name: "Best",
  stepId: "s1",
  items: "notes",
  zoneIds: [] as string[],
  dots: 3,
  perNote: 2,
  hasAgainst: false,
};

export const noteId = (name: string) => `shape:note-${name}`;

/** A workshop with a facilitator and three people of one team, made anew for each test. */
export function useVotingRoom() {
  let server: LiveTestServer;
  let tokens: Record<string, string>;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop({ steps: [sampleStep("s1", { templateId: "T01-stakeholder-map" })] });
    tokens = { boss: await server.signIn(sampleFacilitator()) };
    for (const id of ["ana", "ben", "cy"]) tokens[id] = await server.signIn(sampleMember(id));
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await server.stop();
  });

  async function signIn(id: string, changes: Partial<Member>): Promise<void> {
    tokens[id] = await server.signIn(sampleMember(id, changes));
  }

  async function enter(room: string, who: string): Promise<LiveClient> {
    const client = connectClient(server.origin, room, tokens[who] ?? "");
    clients.push(client);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    return client;
  }

  async function send(who: string, command: object, workshopId = "w1") {
    const response = await fetch(`${server.origin}/sync/${workshopId}/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens[who]}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    const answer = await response.text();
    return { code: JSON.parse(answer).code as string | undefined, answer };
  }

  return {
    server: () => server,
    signIn,
    enter,
    send,
    open: (id: string, changes: Partial<typeof rules> = {}) =>
      send("boss", { type: "open-vote", id, vote: { ...rules, ...changes } }),
    cast: (who: string, voteId: string, choices: unknown, workshopId?: string) =>
      send(who, { type: "cast-ballot", voteId, choices }, workshopId),
    close: (voteId: string) => send("boss", { type: "close-vote", voteId }),

    async votes(): Promise<Vote[]> {
      return (await server.storage.findWorkshop("w1"))?.votes ?? [];
    },

    async ballots(voteId: string) {
      return server.storage.ballotsOf("w1", voteId);
    },

    /** Writes notes beside one another in the first zone. */
    async writeBoard(...names: string[]): Promise<void> {
      const client = await enter(BOARD, "ana");
      client.doc.transact(() =>
        writeNotes(
          client.doc,
          names.map((name, index) => ({
            ...{ id: noteId(name), text: name },
            ...{ x: 900 + 300 * index, y: 300 },
          })),
        ),
      );
      await vi.waitFor(() => expect(client.savedFrames()).toBe(2));
    },
  };
}
