import { answering } from "#app/api/answering.ts";
import { attachment, fileNameOf, inline } from "#export/file-name.ts";
import type { RenderOptions, RenderPool } from "#export/render-pool.ts";
import type { CartridgeVersion, ExportFile } from "#lib/exports/export-wish.ts";
import { answerWithFile, type PlanRequest, readPlanRequest } from "./export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

type Making = (pool: RenderPool, options: RenderOptions) => Promise<Uint8Array | string>;

/** How a file is made for somebody; `cartridge` is seen in its name. */
type Made = Readonly<{ make: Making; cartridge?: CartridgeVersion }>;

type PlanFile = Readonly<{
  file: Extract<ExportFile, `lesson-plan.${string}` | "notes.csv">;
  /** Its media type. */
  type: string;
  /** Whether a browser may show it in place. */
  isShown?: boolean;
  /** @returns the answer instead, if it is not for who asks or not as they ask. */
  plan(asked: PlanRequest, query: URLSearchParams): Made | Response | Promise<Made | Response>;
}>;

/**
 * The handler of a file that is made of the lesson plan: facilitators at any time, everybody else
 * once the workshop has ended. `?profile=&locale=&second=&paper=&names=` as `readPlanQuery` has it.
 * 503 `export-busy` when too many are asked for.
 */
export function planFile({ file, type, isShown = false, plan }: PlanFile) {
  return answering(async (request: Request, { params }: Context): Promise<Response> => {
    const asked = await readPlanRequest(request, (await params).workshopId);
    if (!asked.ok) return asked.refusal;
    const planned = await plan(asked, new URL(request.url).searchParams);
    if (planned instanceof Response) return planned;

    const { workshop, locale, task } = asked;
    const { make, cartridge } = planned;
    const { profile, second } = task;
    const name = fileNameOf(workshop, {
      ...{ file, locale, profile },
      ...(second && { second }),
      ...(cartridge && { cartridge }),
    });
    return answerWithFile(file, (pool) => make(pool, { signal: request.signal }), {
      "content-type": type,
      "content-disposition": isShown ? inline(name) : attachment(name),
    });
  });
}
