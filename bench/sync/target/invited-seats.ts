import { createHash } from "node:crypto";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { roomName } from "#lib/sync/room-name.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { hashSecret, newCode } from "#storage/secrets.ts";
import type { Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import type { Plan, Seat } from "../target.ts";

const TEAMS_PER_WORKSHOP = 5;

/**
 * Seats of our server: a workshop for every five rooms, whose teams sit at one board each, and a
 * session for every person. What a restart finds stored already is left as it is.
 */
export async function invitedSeats(storage: Storage, plan: Plan, origin: string): Promise<Seat[]> {
  const seats: Seat[] = [];
  for (let room = 0; room < plan.rooms; room++) {
    const workshopId = `w${Math.floor(room / TEAMS_PER_WORKSHOP)}`;
    const teamId = `t${room % TEAMS_PER_WORKSHOP}`;
    const isStored = (await storage.findWorkshop(workshopId)) !== undefined;
    if (!isStored) await addWorkshop(storage, workshopId);
    const name = roomName({ kind: "board", workshopId, teamId, stepId: "s1" });
    for (let index = 0; index < plan.peoplePerRoom; index++) {
      const memberId = `m${room}-${index}`;
      const token = tokenOf(memberId);
      if ((await storage.findMember(workshopId, memberId)) === undefined) {
        const member = sampleMember(memberId, { workshopId, teamId });
        await storage.addMember(member, `code-${memberId}`, Number.MAX_SAFE_INTEGER);
        await storage.grant(hashSecret(token), workshopId, memberId, Number.MAX_SAFE_INTEGER);
      }
      const headers = { origin, cookie: `${SESSION_COOKIE}=${token}` };
      seats.push({ room: name, memberId, path: `/sync/${name}?ack=1`, headers });
    }
  }
  return seats;
}

async function addWorkshop(storage: Storage, id: string): Promise<void> {
  const teams: Workshop["teams"] = Array.from({ length: TEAMS_PER_WORKSHOP }, (_, index) => ({
    id: `t${index}`,
    name: `Team ${index}`,
  }));
  const workshop = sampleWorkshop({ id, code: newCode(), teams });
  await storage.createWorkshop(workshop, sampleFacilitator({ workshopId: id }), `link-${id}`);
}

/** The same after a restart, so that nobody has to sign in again. */
function tokenOf(memberId: string): string {
  return createHash("sha256").update(memberId).digest("base64url");
}
