import { answering } from "#app/api/answering.ts";
import { decks } from "#canvas-templates/decks.ts";
import { attachment, fileNameOf } from "#export/file-name.ts";
import { insightAboutSchema } from "#lib/exports/insight-about-schema.ts";
import {
  type InsightAbout,
  type InsightPaper,
  type InsightPaperFile,
  type InsightPaperForm,
  insightPaperFiles,
} from "#lib/exports/insight-paper.ts";
import { problem } from "#lib/http/problem.ts";
import { DATA_GAP_TEMPLATE } from "#lib/insight/data-gaps/data-gap-report.ts";
import { STANDARDS_TEMPLATE } from "#lib/insight/standards/standards-map.ts";
import { PLENARY, type Workshop } from "#lib/workshop/model.ts";
import { answerWithFile, loadShownBoards, readExportRequest } from "../../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; paper: string }> }>;

const templates: Readonly<Record<InsightPaper, string>> = {
  "contribution-outline": STANDARDS_TEMPLATE,
  "data-gap-report": DATA_GAP_TEMPLATE,
};

const types: Readonly<Record<InsightPaperForm, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/**
 * `GET /api/workshops/{id}/insight/{paper}.{pdf,docx}?locale=&scope=&teamId=&area=`: a paper of one
 * view of insight for everybody in the workshop, made of the boards that they could open.
 * `contribution-outline` is about one `scope` of the standards map (left out, the first with a gap),
 * `data-gap-report` about the data-gap pilot; `teamId` and `area` leave other notes out. 503
 * `export-busy` when too many files are asked for.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, paper: asked } = await params;
  const file = insightPaperFiles.find((one) => one === asked);
  if (!file) return problem("not-found");
  const who = await readExportRequest(request, workshopId);
  if (!who.ok) return who.refusal;

  const { workshop, me, locale } = who;
  const about = readAbout(request, workshop);
  if (about instanceof Response) return about;
  const { paper, form } = partsOf(file);
  const boards = await loadShownBoards(workshop, me, templates[paper]);
  const task = { ...{ workshop, boards, about, locale, paper, form }, now: Date.now() };
  return answerWithFile(file, (pool) => pool.insightPaper(task, { signal: request.signal }), {
    "content-type": types[form],
    "content-disposition": attachment(fileNameOf(workshop, { file, locale, about })),
  });
});

function partsOf(file: InsightPaperFile) {
  const dot = file.lastIndexOf(".");
  return {
    paper: file.slice(0, dot) as InsightPaper,
    form: file.slice(dot + 1) as InsightPaperForm,
  };
}

/** What the query asks for; a refusal for what this workshop or the catalogue does not have. */
function readAbout({ url }: Request, { teams }: Workshop): InsightAbout | Response {
  const query = new URL(url).searchParams;
  const said = ["scope", "teamId", "area"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const about = insightAboutSchema.safeParse(Object.fromEntries(said));
  if (!about.success) return refused(String(about.error.issues[0]?.path[0]));
  const { teamId, area } = about.data;
  const isTeam =
    teamId === undefined || teamId === PLENARY || teams.some(({ id }) => id === teamId);
  if (!isTeam) return refused("teamId");
  const isArea = area === undefined || decks["technology-areas"].some(({ id }) => id === area);
  return isArea ? about.data : refused("area");
}

function refused(path: string): Response {
  return problem("invalid-input", [{ path, reason: "invalid-value" }]);
}
