import { hasSession } from "#app/api/browser-session.ts";
import type { PackageSource } from "#export/package/write-package.ts";
import type { ReceiptFacts } from "#export/receipt-section.ts";
import {
  isRenderBusy,
  RETRY_AFTER_SECONDS,
  type RenderPool,
  renderPool,
} from "#export/render-pool.ts";
import type { PlanTask } from "#export/render-tasks.ts";
import type { StoredBoard, StoredWorkshop } from "#export/stored-workshop.ts";
import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import type { InsightPaperFile } from "#lib/exports/insight-paper.ts";
import { problem } from "#lib/http/problem.ts";
import { type KeptValues, keptPartIds, keptParts } from "#lib/insight/kept/kept-parts.ts";
import type { PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import { isLocale, type Locale, locales } from "#lib/locales.ts";
import { parseRoomName, roomName } from "#lib/sync/room-name.ts";
import { accessTo } from "#lib/workshop/access.ts";
import { findStep, type Member, type Workshop } from "#lib/workshop/model.ts";
import { publishedNames } from "#lib/workshop/publication.ts";
import { readHistory } from "#storage/read-history.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { type ExportResult, services } from "#storage/services.ts";
import { teamSumsFor } from "./insight/participation/participation-source.ts";
import { type PlanQuery, readPlanQuery, readWithNames } from "./plan-query.ts";
import { watchedPool } from "./watched-pool.ts";

type Asked = Readonly<{ ok: true; workshop: Workshop; me: Member; locale: Locale }>;
type Refused = Readonly<{ ok: false; refusal: Response }>;

/** Who asks for a lesson plan, and all it is made of. */
export type PlanRequest = Asked & Readonly<{ task: PlanTask; withNames: boolean }>;

/**
 * Reads who asks for a workshop's files and in which language (`?locale=`, else the workshop's).
 * People of other workshops are told that there is no such workshop.
 */
export async function readExportRequest(
  request: Request,
  workshopId: string,
): Promise<Asked | Refused> {
  const { storage } = services();
  const me = await memberOfRequest(storage, request.headers, workshopId);
  const workshop = me && (await storage.findWorkshop(workshopId));
  if (!workshop) {
    const code = hasSession(request.headers) ? "workshop-not-found" : "no-session";
    return { ok: false, refusal: problem(code) };
  }
  const locale = new URL(request.url).searchParams.get("locale") ?? workshop.locale;
  return isLocale(locale)
    ? { ok: true, workshop, me, locale }
    : { ok: false, refusal: problem("unknown-locale") };
}

/**
 * Reads everything a lesson plan is made of. Facilitators may have it at any time, everybody else
 * once the workshop has ended.
 */
export async function readPlanRequest(
  request: Request,
  workshopId: string,
): Promise<PlanRequest | Refused> {
  const asked = await readExportRequest(request, workshopId);
  if (!asked.ok) return asked;
  const { workshop, me } = asked;
  if (me.role !== "facilitator" && workshop.status !== "ended") {
    return { ok: false, refusal: problem("not-allowed") };
  }
  const asksFor = readPlanQuery(request, workshop.locale);
  if (!asksFor.ok) return asksFor;
  // It holds what facilitators noted for themselves.
  if (asksFor.query.profile === "run-sheet" && me.role !== "facilitator") {
    return { ok: false, refusal: problem("not-allowed") };
  }
  const { withNames, ...wish } = asksFor.query;
  const stored = await loadWorkshop(workshop, asksFor.query);
  const [receipt, participation] = await Promise.all([
    receiptFacts(workshop.id),
    teamSumsFor(me, workshop),
  ]);
  const task = { stored: { ...stored, receipt, participation }, ...wish, now: Date.now() };
  return { ...asked, task, withNames };
}

async function loadWorkshop(
  workshop: Workshop,
  {
    locale,
    second,
    withNames,
    withHistory = false,
  }: Pick<PlanQuery, "locale" | "second" | "withNames"> & Readonly<{ withHistory?: boolean }>,
): Promise<StoredWorkshop> {
  const { storage } = services();
  const people = await storage.listMembers(workshop.id);
  const members = people.map(({ role }) => ({ role }));
  const names = withNames ? publishedNames(workshop.publication, people) : {};
  const planEdits: Partial<Record<Locale, PlanEdits>> = {};
  for (const one of second === undefined ? [locale] : [locale, second]) {
    const found = await storage.findPlanEdits(workshop.id, one);
    if (found?.edits) planEdits[one] = found.edits;
  }
  const { licence } = workshop.publication;
  const boards = await loadBoards(workshop.id, withHistory || Object.keys(names).length > 0);
  const { decisions } =
    (await storage.findKept(workshop.id, "synthesis"))?.value ?? keptParts.synthesis.empty;
  const economy = (await storage.findKept(workshop.id, "economy"))?.value ?? undefined;
  return { workshop, members, boards, planEdits, names, licence, decisions, economy };
}

/** What was metered of a workshop and entered for its receipt. */
async function receiptFacts(workshopId: string): Promise<ReceiptFacts> {
  const { storage } = services();
  const [kept, meter] = await Promise.all([
    storage.findKept(workshopId, "receipt"),
    storage.meterOf(workshopId),
  ]);
  return {
    kept: kept?.value ?? keptParts.receipt.empty,
    meter: { bytes: meter.bytes, deviceSeconds: meter.deviceMs / 1000 },
  };
}

/**
 * Reads everything of a workshop for its package: facilitators only, at any time.
 *
 * @returns the package's source, with `?for=others` for somebody else, with `?names=0` without any.
 */
export async function readPackageRequest(
  request: Request,
  workshopId: string,
): Promise<(Asked & Readonly<{ source: PackageSource }>) | Refused> {
  const asked = await readExportRequest(request, workshopId);
  if (!asked.ok) return asked;
  if (asked.me.role !== "facilitator") return { ok: false, refusal: problem("not-allowed") };
  const isForOthers = new URL(request.url).searchParams.get("for") === "others";
  const withNames = readWithNames(request);
  if (withNames === undefined) {
    const fields = [{ path: "names", reason: "invalid-value" }];
    return { ok: false, refusal: problem("invalid-input", fields) };
  }
  const reader = isForOthers ? "others" : "facilitators";
  const source = await loadPackage(asked.workshop, reader, withNames);
  return { ...asked, source };
}

/** Everything of a workshop that its package is made of. */
export async function loadPackage(
  workshop: Workshop,
  reader: "facilitators" | "others",
  withNames: boolean,
): Promise<PackageSource> {
  const { storage } = services();
  const people = (await storage.listMembers(workshop.id)).map(
    // Names stay here: those who wish are in `names`.
    ({ id, role, teamId, joinedAt, formerIds }) => ({ id, role, teamId, joinedAt, formerIds }),
  );
  const planEdits: Partial<Record<Locale, PlanEdits>> = {};
  for (const locale of locales) {
    const found = await storage.findPlanEdits(workshop.id, locale);
    if (found?.edits) planEdits[locale] = found.edits;
  }
  const { locale } = workshop;
  const stored = await loadWorkshop(workshop, { locale, withNames, withHistory: true });
  return { stored: { ...stored, planEdits }, people, kept: await keptOf(workshop.id), reader };
}

/** All that was entered and decided for the insight and can be read. */
async function keptOf(workshopId: string): Promise<KeptValues> {
  const { storage } = services();
  const found = await Promise.all(
    keptPartIds.map(async (part) => {
      const value = (await storage.findKept(workshopId, part))?.value ?? null;
      return value === null ? [] : [[part, value] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** @param withHistory who wrote what is asked only where somebody is to be named. */
async function loadBoards(workshopId: string, withHistory: boolean): Promise<StoredBoard[]> {
  const { storage } = services();
  const rooms = (await storage.listRooms(workshopId)).map(parseRoomName);
  const boards: StoredBoard[] = [];
  for (const room of rooms) {
    if (room?.kind !== "board") continue;
    const board = await loadBoard(workshopId, room.teamId, room.stepId);
    boards.push(withHistory ? { ...board, history: await historyOf(roomName(room)) } : board);
  }
  return boards;
}

/** The boards of one template that somebody could open, as stored. */
export async function loadShownBoards(
  workshop: Workshop,
  me: Member,
  templateId: string,
): Promise<StoredBoard[]> {
  const rooms = (await services().storage.listRooms(workshop.id)).map(parseRoomName);
  const boards: StoredBoard[] = [];
  for (const room of rooms) {
    if (room?.kind !== "board" || accessTo(workshop, me, room) === "none") continue;
    if (findStep(workshop, room.stepId)?.templateId !== templateId) continue;
    boards.push(await loadBoard(workshop.id, room.teamId, room.stepId));
  }
  return boards;
}

async function historyOf(room: string): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for await (const page of readHistory(services().storage, room)) rows.push(...page);
  return rows;
}

/** One board as stored; without updates if nobody ever wrote on it. */
export async function loadBoard(
  workshopId: string,
  teamId: string,
  stepId: string,
): Promise<StoredBoard> {
  const room = roomName({ kind: "board", workshopId, teamId, stepId });
  const { updates } = await services().storage.loadRoom(room);
  return { teamId, stepId, updates };
}

/**
 * Answers with a file once it is made, or says why not: too many at once is a 503 that says when
 * to come back.
 *
 * @param kind what it is called in the figures of `/metrics`.
 * @param headers of the answer; what the file is and what it is called.
 */
export async function answerWithFile(
  kind:
    | "lesson-plan.pdf"
    | "lesson-plan.docx"
    | "lesson-plan.pptx"
    | "lesson-plan.md"
    | "lesson-plan.json"
    | "lesson-plan.paper"
    | "board.svg"
    | "board.png"
    | "board.tldr"
    | "notes.csv"
    | "workshop.zip"
    | "lesson-plan.imscc"
    | "history"
    | "authors"
    | InsightPaperFile,
  make: (pool: RenderPool) => Promise<Uint8Array | string>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const startedAt = performance.now();
  const { log, exported } = services();
  const count = (result: ExportResult) => exported(kind, result, performance.now() - startedAt);
  try {
    const file = await make(watchedPool(renderPool(log)));
    count("ok");
    // What people wrote is between them and us: no cache on the way may keep it.
    return new Response(typeof file === "string" ? file : new Uint8Array(file), {
      headers: {
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        ...headers,
      },
    });
  } catch (err) {
    if (isRenderBusy(err)) {
      count("busy");
      return problem("export-busy", undefined, { "retry-after": String(RETRY_AFTER_SECONDS) });
    }
    count("failed");
    log.error({ err, kind }, "file not made");
    return problem("export-failed");
  }
}
