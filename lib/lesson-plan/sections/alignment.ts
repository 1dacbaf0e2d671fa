import type { CardRef } from "../../canvas/note-marks.ts";
import type { Outcome } from "../../canvas/outcomes.ts";
import type { Block, TableRow } from "../document/plan-document.ts";
import { type Prose, type ProseLine, plain } from "../document/spans.ts";
import { usedTemplates } from "../plan-source.ts";
import { counted } from "../words.ts";
import { excerpt } from "./excerpt.ts";
import { bullet, cell, lead, ownLine, paragraph } from "./parts.ts";
import type { PlanCanvas, PlanCanvasBoard, PlanContext } from "./plan-context.ts";
import { placeOf } from "./plan-notes.ts";

/** Most notes quoted for one card; the others are counted. */
const MAX_QUOTED = 6;

type Evidence = Readonly<{
  outcome: Outcome;
  canvas: PlanCanvas;
  board: PlanCanvasBoard;
}>;

/** Goals, standards and other cards with the notes that are their evidence. */
export function alignmentBlocks(context: PlanContext): Block[] {
  const { alignment } = context.source.words.review;
  const rows = [...evidenceRows(context), ...missingRows(context)];
  if (rows.length === 0) return [];
  return [
    lead("alignment.lead", alignment.lead),
    {
      id: "alignment.evidence",
      kind: "table",
      caption: null,
      columns: [
        { id: "what", name: plain(alignment.what), share: 6, align: "start" },
        { id: "evidence", name: plain(alignment.evidence), share: 12, align: "start" },
        { id: "count", name: plain(alignment.count), share: 2, align: "end" },
      ],
      hasRowHeads: true,
      rows,
    },
  ];
}

/** Every card that people laid or gave as a tag, with who says so. */
export function evidenceOf({ canvases }: PlanContext): ReadonlyMap<CardRef, readonly Evidence[]> {
  const found = new Map<CardRef, Evidence[]>();
  const all = canvases.flatMap((canvas) =>
    canvas.boards.flatMap((board) =>
      board.outcomes.map((outcome): Evidence => ({ outcome, canvas, board })),
    ),
  );
  for (const evidence of all) {
    for (const ref of refsOf(evidence.outcome)) {
      const before = found.get(ref);
      if (before) before.push(evidence);
      else found.set(ref, [evidence]);
    }
  }
  return found;
}

function refsOf({ marks: { card, tags } }: Outcome): ReadonlySet<CardRef> {
  return new Set(card === null ? tags : [card, ...tags]);
}

export function deckOf(ref: CardRef): string {
  return ref.slice(0, ref.indexOf("/"));
}

/** Goals come first, then standards, then the other decks. */
const FIRST_DECKS = ["sdg", "standards"];

function evidenceRows(context: PlanContext): TableRow[] {
  const found = evidenceOf(context);
  const decks = new Set([...FIRST_DECKS, ...[...found.keys()].map(deckOf).toSorted()]);
  return [...decks].flatMap((deck): TableRow[] => {
    const refs = [...found.keys()].filter((ref) => deckOf(ref) === deck).toSorted(byNumber);
    if (refs.length === 0) return [];
    return [
      group(`deck-${deck}`, deckName(refs, context)),
      ...refs.map((ref) => cardRow(ref, found.get(ref) ?? [], context)),
    ];
  });
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

function deckName(refs: readonly CardRef[], { source }: PlanContext): string {
  const faces = refs.map((ref) => {
    // A target's face names its own list, not the deck of the goals.
    const goal = goalOf(ref);
    return { ref, face: source.cards(goal === null ? ref : `sdg/${goal}`) };
  });
  // A card that nobody knows has no deck: its own id stands there.
  const known = faces.find(({ ref, face }) => face.deck !== ref);
  return known?.face.deck ?? faces[0]?.face.name ?? "";
}

function group(id: string, name: string): TableRow {
  return { id, tone: "group", cells: [cell(name)] };
}

function cardRow(ref: CardRef, evidence: readonly Evidence[], context: PlanContext): TableRow {
  const { cards, words, locale } = context.source;
  const rest = evidence.length - MAX_QUOTED;
  const quoted = evidence.slice(0, MAX_QUOTED).map((one) => quote(one, context));
  const more = rest > 0 ? [paragraph(counted(words.review.alignment.more, rest, locale))] : [];
  return {
    id: `card-${ref}`,
    tone: "normal",
    cells: [cell(cards(ref).label), [...quoted, ...more], number(evidence.length, context)],
  };
}

/** The words of a note and where it hangs; a card without words says only that. */
function quote({ outcome, canvas, board }: Evidence, context: PlanContext): ProseLine {
  const place = placeOf(outcome, canvas, board, context);
  if (outcome.text === "") {
    const { card } = context.source.words.review.alignment;
    return bullet(plain(`${card} — ${place}`));
  }
  return bullet(ownLine(`${excerpt(outcome.text)} — ${place}`));
}

function number(count: number, { source }: PlanContext): Prose {
  return cell(new Intl.NumberFormat(source.locale).format(count));
}

/** Goals the canvases usually touch that no note names: said plainly. */
function missingRows(context: PlanContext): TableRow[] {
  const { source } = context;
  const { none, noneWhy } = source.words.review.alignment;
  const named = new Set([...evidenceOf(context).keys()].map(goalOf));
  const expected = new Set(usedTemplates(source).flatMap(({ template }) => template.goals));
  const missing = [...expected]
    .filter((goal) => !named.has(String(goal)))
    .toSorted((one, other) => one - other);
  if (missing.length === 0) return [];
  return [
    group("deck-none", noneWhy),
    ...missing.map(
      (goal): TableRow => ({
        id: `missing-sdg/${goal}`,
        tone: "quiet",
        cells: [cell(source.cards(`sdg/${goal}`).label), cell(none), number(0, context)],
      }),
    ),
  ];
}

/** The goal of a goal's or target's card, such as `9` for `sdg/9.a`; `null` for other cards. */
export function goalOf(ref: CardRef): string | null {
  return /^sdg\/(\d+)/.exec(ref)?.[1] ?? null;
}
