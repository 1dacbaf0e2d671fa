import type { IncomingMessage, ServerResponse } from "node:http";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { provocationRules } from "#canvas-templates/insight-provocations.ts";
import { knownCanvases } from "#canvas-templates/known-canvases.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { MAX_FIELDS, type Problem, type ProblemCode, problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import { isKnownProvocation } from "#lib/insight/coverage/known-provocation.ts";
import type { Log } from "#lib/log.ts";
import { agendaFaults, fieldsOfFaults } from "#lib/workshop/agenda-faults.ts";
import { type Command, commandSchema, decide } from "#lib/workshop/commands.ts";
import type { Member, Step, Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { sessionHashOf } from "./admission.ts";
import { readBody, sendAnswer, webHeaders } from "./http-answers.ts";
import type { Limits } from "./limits.ts";
import type { LiveMetrics } from "./live-metrics.ts";
import type { LiveWorkshops } from "./live-workshops.ts";

export type CommandsOptions = Readonly<{
  storage: Pick<Storage, "findWorkshop" | "memberOf" | "listMembers" | "changeWorkshop">;
  workshops: LiveWorkshops;
  publicOrigin: string | undefined;
  log: Log;
  limits: Limits;
  clock: () => number;
  metrics: LiveMetrics;
  /** Does what a command asks for beyond the workshop itself; says why if that cannot be done. */
  carryOut(command: Command, workshop: Workshop, sender: Member): Promise<ProblemCode | undefined>;
  /** Tells the other nodes. */
  changedElsewhere(workshopId: string): void;
}>;

/** Answers `POST /sync/{workshopId}/commands`. */
export function createCommands(options: CommandsOptions) {
  const { workshops, publicOrigin, log, limits, metrics } = options;

  return async function handleCommand(
    workshopId: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const headers = webHeaders(request.headers);
    if (!isOwnOrigin(headers, publicOrigin)) {
      return sendAnswer(response, problem("foreign-origin"));
    }
    const sessionHash = sessionHashOf(headers);
    if (sessionHash === undefined) return sendAnswer(response, problem("no-session"));
    const bytes = await readBody(request, limits.commandBytes);
    if (!bytes) {
      const rest = { connection: "close" };
      return sendAnswer(response, problem("body-too-large", undefined, rest));
    }
    const type = headers.get("content-type") ?? "";
    const body = await readJson(
      new Request("http://localhost", {
        method: "POST",
        headers: { "content-type": type },
        body: bytes,
      }),
      commandSchema,
      limits.commandBytes,
    );
    if (!body.ok) {
      metrics.command("unreadable", "invalid-input");
      return sendAnswer(response, body.refusal);
    }
    const refusal = await workshops
      .run(workshopId, () => execute(workshopId, sessionHash, body.value, options))
      .catch((err: unknown): Refused => {
        log.error({ err }, "command not stored");
        metrics.storageFailed("command");
        return { code: "storage-failed" };
      });
    metrics.command(body.value.type, refusal?.code ?? "ok");
    const noStore = { "cache-control": "no-store" };
    const answer = refusal
      ? problem(refusal.code, refusal.fields)
      : Response.json({ ok: true }, { headers: noStore });
    return sendAnswer(response, answer);
  };
}

type Refused = Pick<Problem, "code" | "fields">;

/**
 * What is wrong with a new agenda by itself. Steps that are about the same of their canvas as in
 * the stored one may stay: the catalogue may have changed since.
 */
function faultsOf(command: Command, stored: Workshop): NonNullable<Problem["fields"]> {
  if (command.type !== "set-agenda") return [];
  const { steps } = command;
  const faults = [...agendaFaults(steps, knownCanvases)].filter(({ step, reason }) => {
    const sent = steps[(step ?? 0) - 1];
    const before = stored.steps.find(({ id }) => id === sent?.id);
    return !(reason.startsWith("unknown-") && sent && before && isSameCanvas(sent, before));
  });
  return fieldsOfFaults(faults.slice(0, MAX_FIELDS), steps);
}

/** Whether there is what a question to teams asks about; true for every other command. */
function isAskedOfCatalogue(command: Command): boolean {
  return (
    command.type !== "send-provocation" ||
    isKnownProvocation(command, insightAxes, provocationRules)
  );
}

function isSameCanvas(one: Step, other: Step): boolean {
  return (
    one.templateId === other.templateId &&
    one.columnSet === other.columnSet &&
    one.focusZones.every((zone) => other.focusZones.includes(zone))
  );
}

/** Whether somebody whose notes are to be shown takes part. */
async function hasKnownPerson(
  workshopId: string,
  command: Command,
  storage: Pick<Storage, "listMembers">,
): Promise<boolean> {
  if (command.type !== "reveal" || !command.memberId) return true;
  const members = await storage.listMembers(workshopId);
  return members.some(({ id, role }) => id === command.memberId && role === "participant");
}

/** @returns why not; `undefined` once what was decided is stored and shown. */
async function execute(
  workshopId: string,
  sessionHash: string,
  command: Command,
  options: CommandsOptions,
): Promise<Refused | undefined> {
  const { storage, clock } = options;
  const stored = await storage.findWorkshop(workshopId);
  if (!stored) return { code: "workshop-not-found" };
  const member = await storage.memberOf(sessionHash, workshopId, clock());
  if (!member) return { code: "no-session" };
  if (!(await hasKnownPerson(workshopId, command, storage))) return { code: "member-not-found" };
  const fields = member.role === "facilitator" ? faultsOf(command, stored) : [];
  if (fields.length > 0) return { code: "agenda-unusable", fields };
  if (member.role === "facilitator" && !isAskedOfCatalogue(command)) {
    return { code: "invalid-input", fields: [{ path: "gap", reason: "unknown" }] };
  }
  const code = await obey(member, command, options);
  return code && { code };
}

export type ObeyOptions = Pick<
  CommandsOptions,
  "workshops" | "clock" | "carryOut" | "changedElsewhere"
> &
  Readonly<{ storage: Pick<Storage, "changeWorkshop"> }>;

/**
 * Judges somebody's command, and does what it says. Call it inside `LiveWorkshops.run`.
 *
 * @returns why not; `undefined` once it is done.
 */
export async function obey(
  sender: Member,
  command: Command,
  { storage, workshops, clock, carryOut, changedElsewhere }: ObeyOptions,
): Promise<ProblemCode | undefined> {
  const { workshopId } = sender;
  const now = clock();
  let refusal: ProblemCode | undefined;
  // Judged inside the transaction: another node may be deciding at this moment.
  const changed = await storage.changeWorkshop(workshopId, (workshop) => {
    const decision = decide(workshop, command, sender, now);
    refusal = decision.ok ? undefined : decision.code;
    return decision.ok ? decision.workshop : workshop;
  });
  if (refusal) return refusal;
  if (!changed) return "workshop-not-found";
  const objection = await carryOut(command, changed, sender);
  if (objection) return objection;
  // Nothing has changed yet: reactions are shown a moment later, with everybody's.
  if (command.type === "react") return undefined;
  await workshops.refresh(workshopId);
  changedElsewhere(workshopId);
  return undefined;
}
