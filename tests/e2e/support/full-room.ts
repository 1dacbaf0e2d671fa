import { expect } from "@playwright/test";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { command, joinWorkshop, type MadeWorkshop, makeWorkshop } from "./people.ts";
import { enterAsProgram } from "./raw-peer.ts";

/** The canvas of these stories, and the zone they are about. */
export const TEMPLATE = "T04-sdg-mapper";
export const HERE = "targets";
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);

const step = (id: string, change: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id, kind: "canvas", templateId: TEMPLATE, columnSet: null, focusZones: [HERE] },
  ...{ mode: "open", continues: null, scope: "team", minutes: 5, optional: false, ...change },
});

/**
 * A workshop in which everything can happen: together, a vote on that, alone, and one more step. It
 * is at the first of these, or still in the lobby.
 */
export async function openFullRoom(origin: string, { isRunning = true } = {}) {
  const workshop = await makeWorkshop(origin, {
    ...{ title: "Green campus · 绿色校园", locale: "en", programmeId: "P1" },
    teams: [{ name: "Herons" }, { name: "水獭队" }],
  });
  const tell = (body: Readonly<Record<string, unknown>>) => command(origin, workshop, body);
  const steps = [
    step("together", { canHold: true }),
    step("choose", { mode: "vote", continues: "together" }),
    step("alone", { mode: "private" }),
    step("spare", { optional: true }),
  ];
  await tell({ type: "set-agenda", steps });
  if (isRunning) await tell({ type: "go-to-step", stepId: "together" });
  const person = (name: string, teamId = "team-1") =>
    joinPerson(origin, workshop, { name, teamId });

  return {
    workshop,
    person,
    tell,
    go: (stepId: string) => tell({ type: "go-to-step", stepId }),
    openVote: () =>
      tell({
        ...{ type: "open-vote", id: "vote-1" },
        vote: {
          stepId: "choose",
          name: "What first?",
          dots: 3,
          perNote: 2,
          hasAgainst: false,
          zoneIds: [],
        },
      }),
    closeVote: () => tell({ type: "close-vote", voteId: "vote-1" }),
  };
}

/** Somebody of the first team, without a browser as yet. */
async function joinPerson(
  origin: string,
  { id: workshopId, code }: MadeWorkshop,
  who: Readonly<{ name: string; teamId: string }>,
) {
  const { cookie, participantId } = await joinWorkshop(origin, { code, ...who });
  return {
    cookie,
    participantId,
    /** Writes as a program does; what it gives back leaves the room. */
    async write(stepId: string, texts: readonly string[], kind: "board" | "private" = "board") {
      const address = { kind, workshopId, teamId: who.teamId, stepId };
      const peer = await enterAsProgram(origin, address, cookie);
      const places = freePlaces(layout, { zoneId: HERE, columnId: null }, [], texts.length);
      const notes = texts.map((text, index) => ({
        ...{ id: `shape:${who.name}-${stepId}-${index}`, text },
        ...(places[index] ?? { x: 0, y: 0 }),
      }));
      peer.doc.transact(() => writeNotes(peer.doc, notes));
      return peer.leave;
    },
    async say(body: Readonly<Record<string, unknown>>) {
      const answer = await fetch(`${origin}/sync/${workshopId}/commands`, {
        method: "POST",
        headers: { "content-type": "application/json", origin, cookie },
        body: JSON.stringify(body),
      });
      expect(answer.status).toBe(200);
    },
  };
}
