import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rehearsalSteps } from "#canvas-templates/programmes/rehearsal.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { type PublicState, parsePublicState } from "#lib/workshop/public-state.ts";
import { isPretend } from "#lib/workshop/rehearsal.ts";
import { practiceWords } from "#startup/practice-words.ts";
import { sampleFacilitator, sampleMember } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "../live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "../live-test-server.ts";

const CONTROL = "w1.control";
const IDEAS = ["w1.board.t1.ideas", "w1.board.t2.ideas"];

describe("a rehearsal", () => {
  let server: LiveTestServer;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer({
      limits: { rehearsalBeatMs: 5, privateCountMs: 20 },
      practiceWords,
    });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await server.stop();
  });

  async function open(changes: Partial<Workshop> = {}): Promise<string> {
    const { id: workshopId } = await server.addWorkshop({
      isRehearsal: true,
      createdAt: Date.now(),
      steps: [...rehearsalSteps],
      status: "lobby",
      currentStepId: null,
      visitedStepIds: [],
      ...changes,
    });
    return server.signIn(sampleFacilitator({ workshopId }));
  }

  /** Until another rehearsal has been played as far as anybody would have come meanwhile. */
  async function meanwhile(): Promise<void> {
    const id = `other-${clients.length}`;
    const control = enter(`${id}.control`, await open({ id, code: id }));
    await vi.waitFor(() => expect(castOf(control)).toHaveLength(6), 5_000);
  }

  const peopleOf = (workshopId: string) => server.storage.listMembers(workshopId);

  function enter(room: string, token: string): LiveClient {
    const client = connectClient(server.origin, room, token);
    clients.push(client);
    return client;
  }

  const stateOf = ({ doc }: LiveClient): PublicState | undefined =>
    parsePublicState(doc.getMap("workshop").toJSON());

  const castOf = (client: LiveClient) =>
    stateOf(client)?.members.filter(({ id }) => isPretend(id)) ?? [];

  async function lead(boss: string, command: object): Promise<number> {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${boss}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    return response.status;
  }

  it("[H1][H2] is played by the server from the lobby to the results", async () => {
    const boss = await open();
    const control = enter(CONTROL, boss);
    await vi.waitFor(() => expect(castOf(control)).toHaveLength(6), 5_000);
    expect(castOf(control).filter(({ teamId }) => teamId === "t1")).toHaveLength(3);
    const boards = IDEAS.map((room) => enter(room, boss));

    expect(await lead(boss, { type: "go-to-step", stepId: "ideas" })).toBe(200);
    await vi.waitFor(() => expect(stateOf(control)?.ready).toHaveLength(5), 10_000);
    await vi.waitFor(() => {
      expect(Object.values(stateOf(control)?.privateNotes ?? {})).toEqual(Array(6).fill(2));
    }, 5_000);
    expect(stateOf(control)?.helps).toHaveLength(1);
    // Private means private: not a byte of it on the boards, nor in what everybody may know.
    const secret = practiceWords.en.notes.ideas?.optimise?.[0] ?? "?";
    for (const client of clients) expect(client.heard().includes(secret)).toBe(false);

    const reveal = { type: "reveal", stepId: "ideas", teamId: null, withAuthors: false };
    expect(await lead(boss, reveal)).toBe(200);
    await vi.waitFor(() => {
      expect(boards.map(({ records }) => records.size)).toEqual([6, 6]);
    }, 5_000);
    expect(boards.some((board) => board.heard().includes(secret))).toBe(true);

    expect(await lead(boss, { type: "go-to-step", stepId: "look" })).toBe(200);
    await vi.waitFor(() => {
      expect(boards.reduce((sum, { records }) => sum + records.size, 0)).toBe(15);
    }, 5_000);

    const rules = { stepId: "vote", zoneIds: [], dots: 3, perNote: 2, hasAgainst: false };
    expect(await lead(boss, { type: "go-to-step", stepId: "vote" })).toBe(200);
    expect(await lead(boss, { type: "open-vote", id: "v1", vote: { name: "", ...rules } })).toBe(
      200,
    );
    await vi.waitFor(() => expect(stateOf(control)?.votes[0]?.turnout).toBe(6), 5_000);
    expect(await lead(boss, { type: "close-vote", voteId: "v1" })).toBe(200);
    await vi.waitFor(() => {
      expect(stateOf(control)?.votes[0]?.results.length).toBeGreaterThan(2);
    }, 5_000);
  });

  it("[H3] is the only workshop in which anybody pretends", async () => {
    const boss = await open({ isRehearsal: undefined });
    const control = enter(CONTROL, boss);
    await vi.waitFor(() => expect(stateOf(control)?.status).toBe("lobby"));
    expect(await lead(boss, { type: "go-to-step", stepId: "ideas" })).toBe(200);
    await meanwhile();
    expect(await peopleOf("w1")).toHaveLength(1);
  });

  it("[H3] does not begin for a participant, nor a while after it was made", async () => {
    await open();
    const ana = enter(CONTROL, await server.signIn(sampleMember("ana")));
    const old = { id: "w2", code: "w2", createdAt: Date.now() - 16 * 60_000 };
    const control = enter("w2.control", await open(old));
    await vi.waitFor(() => {
      expect([stateOf(ana)?.id, stateOf(control)?.id]).toEqual(["w1", "w2"]);
    });
    await meanwhile();
    expect(await peopleOf("w1")).toHaveLength(2);
    expect(await peopleOf("w2")).toHaveLength(1);
  });

  it("[H3] rests while nobody real is there, and goes on when they are back", async () => {
    const boss = await open();
    const control = enter(CONTROL, boss);
    await vi.waitFor(() => expect(castOf(control)).toHaveLength(6), 5_000);
    control.close();
    await meanwhile();
    expect(await lead(boss, { type: "go-to-step", stepId: "ideas" })).toBe(200);
    await meanwhile();
    expect(await server.storage.listRooms("w1")).toEqual([CONTROL]);
    expect((await server.storage.findWorkshop("w1"))?.ready).toEqual([]);
    const back = enter(CONTROL, boss);
    await vi.waitFor(() => expect(stateOf(back)?.ready).toHaveLength(5), 10_000);
  });

  it("[H3] ends with its workshop", async () => {
    const control = enter(CONTROL, await open());
    await vi.waitFor(() => expect(castOf(control).length).toBeGreaterThan(1), 5_000);
    await server.storage.deleteWorkshop("w1");
    server.live.workshopChanged("w1");
    await vi.waitFor(() => expect(control.closedWith()).toBe(closeCodes.noSuchRoom), 5_000);
    await meanwhile();
    expect(await peopleOf("w1")).toEqual([]);
    expect(server.log.events.filter(({ level }) => level === "error")).toEqual([]);
  });
});
