import type { IncomingMessage, ServerResponse } from "node:http";
import type { ProblemCode } from "#lib/http/problem.ts";
import type { Log } from "#lib/log.ts";
import { type Command, commandSchema, decide } from "#lib/workshop/commands.ts";
import type { Storage } from "#storage/storage.ts";
import { isOriginAllowed, sessionHashOf } from "./admission.ts";
import { readJson, sendJson, sendProblem } from "./http-answers.ts";
import type { Limits } from "./limits.ts";
import type { LiveWorkshops } from "./live-workshops.ts";

export type CommandsOptions = Readonly<{
  storage: Pick<Storage, "findWorkshop" | "memberOf" | "saveWorkshop">;
  workshops: LiveWorkshops;
  publicOrigin: string | undefined;
  log: Log;
  limits: Limits;
  clock: () => number;
}>;

/** Answers `POST /sync/{workshopId}/commands`. */
export function createCommands(options: CommandsOptions) {
  const { workshops, publicOrigin, log, limits } = options;

  return async function handleCommand(
    workshopId: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (!isOriginAllowed(request.headers, publicOrigin)) {
      return sendProblem(response, "foreign-origin");
    }
    const sessionHash = sessionHashOf(request.headers);
    if (sessionHash === undefined) return sendProblem(response, "no-session");
    const body = await readJson(request, limits.commandBytes);
    if (!body.ok) return sendProblem(response, body.code, undefined, { connection: "close" });
    const parsed = commandSchema.safeParse(body.value);
    if (!parsed.success) {
      const fields = parsed.error.issues.map(({ path, code }) => ({
        path: path.join("."),
        reason: code,
      }));
      return sendProblem(response, "invalid-input", fields);
    }
    const refusal = await workshops
      .run(workshopId, () => execute(workshopId, sessionHash, parsed.data, options))
      .catch((err: unknown): ProblemCode => {
        log.error({ err }, "command not stored");
        return "storage-failed";
      });
    if (refusal) return sendProblem(response, refusal);
    sendJson(response, { ok: true });
  };
}

/** @returns why not; `undefined` once what was decided is stored and shown. */
async function execute(
  workshopId: string,
  sessionHash: string,
  command: Command,
  { storage, workshops, clock }: CommandsOptions,
): Promise<ProblemCode | undefined> {
  const now = clock();
  const workshop = await storage.findWorkshop(workshopId);
  if (!workshop) return "workshop-not-found";
  const member = await storage.memberOf(sessionHash, workshopId, now);
  if (!member) return "no-session";
  const decision = decide(workshop, command, member.role, now);
  if (!decision.ok) return decision.code;
  if (decision.workshop !== workshop) await storage.saveWorkshop(decision.workshop);
  await workshops.refresh(workshopId);
  return undefined;
}
