import { answering } from "#app/api/answering.ts";
import { attachment, fileNameOf } from "#export/file-name.ts";
import { answerWithFile, readPackageRequest } from "../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/workshop.zip?for=`: facilitators only. Everything of the workshop as open
 * files, to be kept or opened again (`POST /api/imports`); with `for=others` without what
 * facilitators noted for themselves. 503 `export-busy` when too many files are asked for.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const asked = await readPackageRequest(request, (await params).workshopId);
  if (!asked.ok) return asked.refusal;

  const { workshop, source } = asked;
  const { locale } = workshop;
  const reader = source.reader ?? "facilitators";
  return answerWithFile(
    "workshop.zip",
    (pool) => pool.workshopZip(source, { signal: request.signal }),
    {
      "content-type": "application/zip",
      "content-disposition": attachment(
        fileNameOf(workshop, { file: "workshop.zip", locale, reader }),
      ),
    },
  );
});
