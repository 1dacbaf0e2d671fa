import type { Block } from "../document/plan-document.ts";
import { type ProseLine, plain } from "../document/spans.ts";
import { counted, fillIn } from "../words.ts";
import { listed } from "./glance.ts";
import { boardNumbers } from "./numbers.ts";
import { bullet, prose } from "./parts.ts";
import type { PlanCanvas, PlanContext } from "./plan-context.ts";

/** Lines a teacher has for what only they can say. */
const LINES = 3;
/** Zones a team that needs more support begins with. */
const FIRST_ZONES = 2;

/** What helps who needs more time, more challenge or another way in. */
export function differentiationBlocks(context: PlanContext): Block[] {
  const { differentiation } = context.source.words.review;
  return [
    prose("differentiation.list", [
      ...byCanvas(context),
      bullet(differentiation.language),
      bullet(differentiation.access),
      bullet(differentiation.late),
    ]),
    ownLines("differentiation.own", differentiation.own),
  ];
}

/** Said of the canvas with most zones: there is most to leave out, and to go into. */
function byCanvas({ canvases, source }: PlanContext): ProseLine[] {
  const { support, challenge } = source.words.review.differentiation;
  const [widest] = canvases.toSorted((one, other) => other.zoneIds.length - one.zoneIds.length);
  if (!widest || widest.zoneIds.length <= FIRST_ZONES) return [];
  const { zoneIds } = widest;
  const said = (phrase: string, ids: readonly string[]) =>
    bullet(fillIn(phrase, { canvas: widest.words.name, zones: namesOf(ids, widest, source) }));
  return [said(support, zoneIds.slice(0, FIRST_ZONES)), said(challenge, zoneIds.slice(-1))];
}

function namesOf(
  ids: readonly string[],
  { words }: PlanCanvas,
  source: PlanContext["source"],
): string {
  return listed(
    ids.map((id) => ({ name: words.zones[id]?.name ?? id })),
    source,
  );
}

/** What the programme sets, and what the boards still lack. */
export function homeworkBlocks(context: PlanContext): Block[] {
  const { source } = context;
  const { homework } = source.words.review;
  const { notes, withSource } = boardNumbers(context);
  const open = notes - withSource;
  const lines = [
    ...(source.programme?.teaching.homework ?? []).map((task) => bullet(task)),
    ...(open > 0 ? [bullet(counted(homework.source, open, source.locale))] : []),
    ...emptyZoneTasks(context),
  ];
  return [
    ...(lines.length === 0 ? [] : [prose("homework.list", lines)]),
    ownLines("homework.own", homework.own),
  ];
}

/** Canvases that were worked on, but in no team's hands to the end. */
function emptyZoneTasks({ canvases, source }: PlanContext): ProseLine[] {
  return canvases.flatMap((canvas) => {
    const empty = untouchedZones(canvas);
    if (empty.length === 0 || empty.length === canvas.zoneIds.length) return [];
    const zones = namesOf(empty, canvas, source);
    const { empty: phrase } = source.words.review.homework;
    return [bullet(fillIn(phrase, { canvas: canvas.words.name, zones }))];
  });
}

/** Zones in use in which no team wrote. */
export function untouchedZones({ zoneIds, boards }: PlanCanvas): string[] {
  const written = new Set(boards.flatMap(({ outcomes }) => outcomes.map(({ zoneId }) => zoneId)));
  return zoneIds.filter((id) => !written.has(id));
}

export function ownLines(id: string, prompt: string): Block {
  return { id, kind: "lines", prompt: plain(prompt), count: LINES };
}
