import type { IncomingMessage, ServerResponse } from "node:http";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { type ProblemCode, problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import type { Log } from "#lib/log.ts";
import { type Command, commandSchema, decide } from "#lib/workshop/commands.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
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
  /** Does what a command asks for beyond the workshop itself. */
  carryOut(command: Command, workshop: Workshop, sender: Member): Promise<void>;
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
      .catch((err: unknown): ProblemCode => {
        log.error({ err }, "command not stored");
        metrics.storageFailed("command");
        return "storage-failed";
      });
    metrics.command(body.value.type, refusal ?? "ok");
    const noStore = { "cache-control": "no-store" };
    const answer = refusal ? problem(refusal) : Response.json({ ok: true }, { headers: noStore });
    return sendAnswer(response, answer);
  };
}

/** Whether the catalogue has the canvases of a new agenda. */
function hasKnownCanvases(command: Command): boolean {
  if (command.type !== "set-agenda") return true;
  return command.steps.every(({ templateId }) => templateId === null || findTemplate(templateId));
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
): Promise<ProblemCode | undefined> {
  const { storage, clock } = options;
  if (!hasKnownCanvases(command)) return "agenda-unusable";
  if (!(await storage.findWorkshop(workshopId))) return "workshop-not-found";
  const member = await storage.memberOf(sessionHash, workshopId, clock());
  if (!member) return "no-session";
  if (!(await hasKnownPerson(workshopId, command, storage))) return "member-not-found";
  return obey(member, command, options);
}

export type ObeyOptions = Pick<
  CommandsOptions,
  "workshops" | "clock" | "carryOut" | "changedElsewhere"
> &
  Readonly<{ storage: Pick<Storage, "changeWorkshop"> }>;

/**
 * Judges somebody's command, and does what it says. Call it inside `LiveWorkshops.run`.
 *
 * @returns as {@link execute}.
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
  await carryOut(command, changed, sender);
  // Nothing has changed yet: reactions are shown a moment later, with everybody's.
  if (command.type === "react") return undefined;
  await workshops.refresh(workshopId);
  changedElsewhere(workshopId);
  return undefined;
}
