import { answering } from "#app/api/answering.ts";
import { type CartridgeVersion, cartridgeVersions } from "#export/cartridge/manifest.ts";
import { attachment, planFileName } from "#export/file-name.ts";
import { problem } from "#lib/http/problem.ts";
import { answerWithFile, readPlanRequest } from "../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/lesson-plan.imscc?version=&profile=&locale=&second=&paper=`: the lesson
 * plan as a Common Cartridge, which learning platforms import; `version` is 1.1 (if left out), which
 * most read, or 1.3. Allowed as the PDF is. 503 `export-busy` when too many are asked for.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const asked = await readPlanRequest(request, (await params).workshopId);
  if (!asked.ok) return asked.refusal;
  const version = new URL(request.url).searchParams.get("version") ?? "1.1";
  if (!isVersion(version)) {
    return problem("invalid-input", [{ path: "version", reason: "invalid-value" }]);
  }

  const { workshop, locale, task } = asked;
  const date = workshop.startedAt ?? workshop.createdAt;
  return answerWithFile(
    "lesson-plan.imscc",
    (pool) => pool.lessonPlanCartridge({ ...task, version }, { signal: request.signal }),
    {
      "content-type": "application/zip",
      "content-disposition": attachment(planFileName(workshop.title, date, locale, ".imscc")),
    },
  );
});

function isVersion(text: string): text is CartridgeVersion {
  return cartridgeVersions.some((version) => version === text);
}
