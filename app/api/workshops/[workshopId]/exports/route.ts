import { answering } from "#app/api/answering.ts";
import type { RenderState } from "#export/render-line.ts";
import {
  type ExportFile,
  type ExportWish,
  exportAddress,
  exportWishSchema,
} from "#lib/exports/export-wish.ts";
import { json } from "#lib/http/json.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";
import { GET as board } from "../boards/[teamId]/[file]/route.ts";
import { GET as insightPaper } from "../insight/[paper]/route.ts";
import { GET as docx } from "../lesson-plan.docx/route.ts";
import { GET as cartridge } from "../lesson-plan.imscc/route.ts";
import { GET as planJson } from "../lesson-plan.json/route.ts";
import { GET as markdown } from "../lesson-plan.md/route.ts";
import { GET as pdf } from "../lesson-plan.pdf/route.ts";
import { GET as pptx } from "../lesson-plan.pptx/route.ts";
import { refuseStranger } from "../members/facilitator-request.ts";
import { GET as notes } from "../notes.csv/route.ts";
import { watched } from "../watched-pool.ts";
import { GET as zip } from "../workshop.zip/route.ts";
import { answerWithStream } from "./file-stream.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

type Handler = (
  request: Request,
  context: {
    params: Promise<{ workshopId: string; teamId: string; file: string; paper: string }>;
  },
) => Promise<Response>;

/** Who makes which file: the same as if it were asked for by its own address. */
const makers: Readonly<Record<ExportFile, Handler>> = {
  "lesson-plan.pdf": pdf,
  "lesson-plan.docx": docx,
  "lesson-plan.md": markdown,
  "lesson-plan.json": planJson,
  "lesson-plan.imscc": cartridge,
  "lesson-plan.pptx": pptx,
  "notes.csv": notes,
  "board.svg": board,
  "board.png": board,
  "board.tldr": board,
  "workshop.zip": zip,
  "contribution-outline.pdf": insightPaper,
  "contribution-outline.docx": insightPaper,
  "data-gap-report.pdf": insightPaper,
  "data-gap-report.docx": insightPaper,
};

/**
 * `GET /api/workshops/{id}/exports`: facilitators only. `exports`, what facilitators took along, the
 * last first: `at`, `name` of who did (`null` if they are gone), `file`, `profile`, `locale`,
 * `second`, `names`.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;

  const { storage } = services();
  const [notesOfExports, members] = await Promise.all([
    storage.listExports(workshopId),
    storage.listMembers(workshopId),
  ]);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return json({
    exports: notesOfExports.map(({ memberId, ...note }) => ({
      ...note,
      name: names.get(memberId) ?? null,
    })),
  });
});

/**
 * `POST /api/workshops/{id}/exports` with an `ExportWish`: a file, and how it stands until it is
 * made, on one connection (`lib/exports/export-stream.ts`). Nothing is stored, so any node may
 * answer; whoever hangs up gives the file up. Allowed as the file itself is, and refused as that is,
 * with a status of its own, as long as it is not in the line.
 */
export const POST = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const { storage, settings } = services();
  if (!isOwnOrigin(request.headers, settings.publicOrigin)) return problem("foreign-origin");
  const body = await readJson(request, exportWishSchema);
  if (!body.ok) return body.refusal;
  const wish = body.value;
  const address = exportAddress(wish);
  if (address === undefined) return problem("board-not-found");

  const { making, begun } = startMaking(request, { workshopId, wish, address });
  const refusal = await Promise.race([begun, making.answer]);
  if (refusal) return refusal;
  return answerWithStream({
    ...making,
    fallbackName: wish.file,
    async onMade() {
      const me = await memberOfRequest(storage, request.headers, workshopId);
      if (me?.role === "facilitator") await remember(workshopId, me.id, wish);
    },
  });
});

type Asked = Readonly<{ workshopId: string; wish: ExportWish; address: string }>;

/** `begun` is resolved once the file is in the line: then nobody refuses it any more. */
function startMaking(request: Request, { workshopId, wish, address }: Asked) {
  const abort = new AbortController();
  const asked = new Request(new URL(`/api/workshops/${workshopId}/${address}`, request.url), {
    headers: request.headers,
    signal: AbortSignal.any([request.signal, abort.signal]),
  });
  const { teamId = "", stepId = "" } = wish.board ?? {};
  const file = `${stepId}${wish.file.slice("board".length)}`;
  const context = { params: Promise.resolve({ workshopId, teamId, file, paper: wish.file }) };

  const told: RenderState[] = [];
  let listener: ((state: RenderState) => void) | undefined;
  let begin = () => {};
  const begun = new Promise<undefined>((resolve) => {
    begin = () => resolve(undefined);
  });
  const onState = (state: RenderState) => {
    if (listener) listener(state);
    else told.push(state);
    begin();
  };
  const making = {
    answer: watched(onState, () => makers[wish.file](asked, context)),
    giveUp: () => abort.abort(),
    follow(onNews: (state: RenderState) => void) {
      for (const state of told) onNews(state);
      listener = onNews;
    },
  };
  return { making, begun };
}

/** The file is more important than that somebody knows of it. */
async function remember(workshopId: string, memberId: string, wish: ExportWish): Promise<void> {
  const { storage, log } = services();
  const { file, locale, second, profile, names } = wish;
  try {
    const note = { at: Date.now(), memberId, file, locale, second, profile, names };
    await storage.noteExport(workshopId, note);
  } catch (err) {
    log.warn({ err, workshopId }, "export not remembered");
  }
}
