import { answering } from "#app/api/answering.ts";
import { refuseWithoutKey } from "#app/api/create-key.ts";
import { countNewWorkshop } from "#app/api/new-workshops.ts";
import { storeWorkshop } from "#app/api/store-workshop.ts";
import { knownCanvases } from "#canvas-templates/known-canvases.ts";
import { findProgramme } from "#canvas-templates/programmes.ts";
import type { Opened, OpenedPackage } from "#export/package/open-package.ts";
import { isRenderBusy, RETRY_AFTER_SECONDS, renderPool } from "#export/render-pool.ts";
import { type ImportPart, importParts, MAX_IMPORT_BYTES } from "#lib/exports/import-report.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { MAX_FIELDS, problem } from "#lib/http/problem.ts";
import { readAtMost } from "#lib/http/read-json.ts";
import { agendaFaults, fieldsOfFaults } from "#lib/workshop/agenda-faults.ts";
import { DEFAULT_RETENTION_DAYS } from "#lib/workshop/model.ts";
import { newId } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";
import { importReport } from "./import-report.ts";
import { storeImported } from "./store-imported.ts";

/**
 * `POST /api/imports?what=everything|agenda`, the body a `workshop.zip` or a PDF with one in it:
 * makes a new workshop of it, and the sender its facilitator. `everything` (if left out) is as it
 * was found, with boards, their history and the changed plan; `agenda` is its steps and teams alone,
 * in a lobby. 201 as `POST /api/workshops` answers, with a `report`. Where the instance asks for a
 * key, it comes as the header `x-create-key`. 422 `import-…` says why a file is not opened.
 */
export const POST = answering(async (request: Request): Promise<Response> => {
  const { headers } = request;
  const { settings } = services();
  if (!isOwnOrigin(headers, settings.publicOrigin)) return problem("foreign-origin");
  const refusal = refuseWithoutKey(headers, undefined);
  if (refusal) return refusal;
  const what = new URL(request.url).searchParams.get("what") ?? "everything";
  if (!isPart(what)) {
    return problem("invalid-input", [{ path: "what", reason: "invalid-value" }]);
  }
  // Before the file is read: reading costs more than a workshop.
  const waiting = countNewWorkshop(headers);
  if (waiting) return waiting;
  const bytes = await readAtMost(request, MAX_IMPORT_BYTES);
  if (!bytes) return problem("import-too-large");

  const found = await open(bytes, request.signal);
  if (found instanceof Response) return found;
  if (!found.ok) return problem(found.fault);
  const { steps } = found.opened.workshop;
  const faults = [...agendaFaults(steps, knownCanvases)].slice(0, MAX_FIELDS);
  if (faults.length > 0) return problem("agenda-unusable", fieldsOfFaults(faults, steps));
  return what === "everything"
    ? storeImported(headers, found.opened)
    : storeAgenda(headers, found.opened);
});

function isPart(text: string): text is ImportPart {
  return importParts.some((part) => part === text);
}

/** In a thread, with its limits of time and memory. */
async function open(bytes: Uint8Array, signal: AbortSignal): Promise<Opened | Response> {
  const { log } = services();
  try {
    return await renderPool(log).openWorkshopFile({ bytes, seed: newId() }, { signal });
  } catch (err) {
    if (isRenderBusy(err)) {
      return problem("export-busy", undefined, { "retry-after": String(RETRY_AFTER_SECONDS) });
    }
    // The thread came to one of its limits, since what it opens it answers for.
    log.warn({ err }, "file not opened");
    return problem("import-too-large");
  }
}

async function storeAgenda(headers: Headers, opened: OpenedPackage): Promise<Response> {
  const { title, teams, grouping, locale, programmeId, steps } = opened.workshop;
  const answer = await storeWorkshop(headers, {
    request: {
      title,
      teams: teams.map(({ name }) => ({ name })),
      retentionDays: DEFAULT_RETENTION_DAYS,
      grouping,
    },
    locale,
    programmeId: findProgramme(programmeId)?.id ?? null,
    steps,
  });
  const body: object = await answer.json();
  const { status, headers: answered } = answer;
  const report = importReport(opened, "agenda");
  return new Response(JSON.stringify({ ...body, report }), { status, headers: answered });
}
