import { browserSession } from "#app/api/browser-session.ts";
import { findProgramme } from "#canvas-templates/programmes.ts";
import type { OpenedPackage } from "#export/package/open-package.ts";
import { loadMessages } from "#i18n/messages.ts";
import { loadPackageWords } from "#i18n/packages-text.ts";
import { json } from "#lib/http/json.ts";
import { ownOrigin } from "#lib/http/origin.ts";
import { keptPartIds } from "#lib/insight/kept/kept-parts.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { importedWorkshop } from "#lib/package/imported-workshop.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { MAX_MEMBERS, type Member } from "#lib/workshop/model.ts";
import { hashSecret, newCode, newId, newToken } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";
import type { LogEntry } from "#storage/storage.ts";
import { importReport } from "./import-report.ts";

/** Rows stored in one transaction. */
const ROWS_AT_ONCE = 500;

/**
 * Stores a whole package as a new workshop and makes the sender its facilitator. Answers as
 * `storeWorkshop`, with the `report` of what was taken. If storing fails, nothing stays.
 */
export async function storeImported(headers: Headers, opened: OpenedPackage): Promise<Response> {
  const { storage, workshopChanged, settings } = services();
  const now = Date.now();
  const packed = opened.workshop;
  const found = importedWorkshop(packed, { id: newId(), code: newCode(), now });
  const workshop = { ...found, programmeId: findProgramme(found.programmeId)?.id ?? null };
  const { lobby } = await loadMessages(packed.locale);
  const facilitator: Member = {
    id: newId(),
    workshopId: workshop.id,
    name: lobby.roles.facilitator,
    role: "facilitator",
    teamId: null,
    joinedAt: now,
    // Whoever opens it made none of it.
    attribution: { as: "nobody" },
  };
  const token = newToken();
  await storage.createWorkshop(workshop, facilitator, hashSecret(token));
  try {
    await storePeople(workshop.id, opened);
    await storeBoards(workshop.id, opened);
    for (const locale of locales) {
      const edits = opened.planEdits[locale];
      if (edits) await storage.savePlanEdits(workshop.id, locale, 0, edits);
    }
    await storeKept(workshop.id, opened);
  } catch (err) {
    await storage.deleteWorkshop(workshop.id);
    throw err;
  }
  const session = browserSession(headers);
  await storage.grant(session.hash, workshop.id, facilitator.id, workshop.deleteAfter);
  workshopChanged(workshop.id);
  const { id, code } = workshop;
  const facilitatorLink = `${ownOrigin(headers, settings.publicOrigin)}/f/${token}`;
  const report = importReport(opened, "everything");
  return json({ id, code, facilitatorLink, report }, { status: 201, headers: session.headers });
}

async function storeKept(workshopId: string, { kept }: OpenedPackage): Promise<void> {
  for (const part of keptPartIds) {
    const value = kept[part];
    if (value !== undefined) await services().storage.saveKept(workshopId, part, 0, value);
  }
}

/** People as the package has them; nobody knows the code they could come back by. */
async function storePeople(
  workshopId: string,
  { workshop: { people, createdAt, locale }, members }: OpenedPackage,
): Promise<void> {
  const { storage } = services();
  const nameless = await namesOf(locale);
  for (const [index, { id: pseudonym, role, teamId, name }] of people.entries()) {
    const id = members[pseudonym];
    if (id === undefined) continue;
    const member: Member = {
      id,
      workshopId,
      name: name ?? nameless(pseudonym),
      role,
      teamId,
      // In their order, which is what their numbers come from.
      joinedAt: createdAt + index,
      attribution: name === undefined ? { as: "nobody" } : { as: "alias", alias: name },
    };
    // The importer is one more than the package may have.
    await storage.addMember(member, hashSecret(newToken(), workshopId), MAX_MEMBERS + 1);
  }
}

async function namesOf(locale: Locale): Promise<(pseudonym: string) => string> {
  const { person } = await loadPackageWords(locale);
  return (pseudonym) => fillIn(person, { number: pseudonym.slice(1) });
}

async function storeBoards(workshopId: string, { boards }: OpenedPackage): Promise<void> {
  const { storage } = services();
  for (const { teamId, stepId, rows } of boards) {
    const room = roomName({ kind: "board", workshopId, teamId, stepId });
    const entries = rows.map(
      ({ at, by, update }): LogEntry => ({ room, author: by, at, bytes: update }),
    );
    for (let from = 0; from < entries.length; from += ROWS_AT_ONCE) {
      await storage.append(entries.slice(from, from + ROWS_AT_ONCE));
    }
  }
}
