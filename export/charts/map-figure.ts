import { type FigurePart, pathPart, rectPart } from "#lib/canvas/figure/part.ts";
import { linesAt } from "#lib/canvas/figure/text-block.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import { type FittedText, fitText, LINE_HEIGHT, textWidth } from "#lib/canvas/text-measure.ts";
import { type EdgeLine, edgeLines, pointsAlong } from "#lib/insight/maps/edge-lines.ts";
import { type EdgeType, edgeTypes } from "#lib/insight/maps/edge-type.ts";
import { layOutMap } from "#lib/insight/maps/force-layout.ts";
import type { MapGraph, MapNode } from "#lib/insight/maps/graph.ts";
import type { MapKind } from "#lib/insight/maps/map-kinds.ts";
import { edgeMarks, type GroupMark, groupMark, nodeMark } from "#lib/insight/maps/map-marks.ts";
import { type Box, type Labelled, placeLabels } from "#lib/insight/maps/place-labels.ts";
import { type LegendEntry, legendIn, markPart } from "./legend.ts";
import { FIGURE_WIDTH, paperInk, paperSeriesAt, paperSize } from "./paper-ink.ts";

const SIZE = paperSize.least;
const RADIUS = 11;
/** From a node's middle to the tip of the farthest-reaching mark, a diamond. */
const REACH = 1.25 * RADIUS;
const HEAD = 13;
const LABEL_WIDTH = 190;
/** Kept free for words around the outermost nodes. */
const MARGIN = { x: LABEL_WIDTH / 2 + 4, top: 46, bottom: 72 };
/** On maps of more nodes lines run straight. */
const MOST_PASSED = 200;
/** Most that a map and its legend are high: what a page of text keeps free for a figure. */
const TALLEST = 560;
/** Between the words before a figure and those at its top. */
const ABOVE = 6;
/** Widest and highest a step of the layout becomes: a few nodes are not blown up to fill a page. */
const LARGEST = { x: 2.4, y: 1.3 };

export type MapNames = Readonly<{
  node: (node: MapNode) => string;
  group: (id: string) => string;
  edge: (type: EdgeType) => string;
}>;

type Point = Readonly<{ x: number; y: number }>;
type PlaceOf = (id: string) => Point | undefined;

/**
 * A map as on its page: the same layout, wider than high as paper has it, for nearness has no
 * meaning of its own. Words for which there is no room beside their node are cut short, then left
 * out.
 *
 * @returns the drawing, and ids of nodes without words.
 */
export function mapFigure(
  graph: MapGraph,
  kind: MapKind,
  names: MapNames,
): Readonly<{ figure: Figure; unnamed: readonly string[] }> {
  const entries = legendEntries(graph, kind, names);
  const room = TALLEST - ABOVE - legendIn(entries, { x: 0, y: 0, w: FIGURE_WIDTH }).height;
  const { placeOf, height } = placesOf(graph, room);
  const legend = legendIn(entries, { x: 0, y: height, w: FIGURE_WIDTH });
  // Among so many nodes there is no way past all of them, and looking for one takes long.
  const past = graph.nodes.length > MOST_PASSED ? [] : pointsOf(graph, placeOf);
  const lines = edgeLines(graph.edges, placeOf, { radius: RADIUS, head: HEAD, past });
  const labels = labelsOf(graph, names, { placeOf, height, lines });
  const nodes = graph.nodes.flatMap((node) => {
    const place = placeOf(node.id);
    return place ? [nodePart(place, nodeMark(kind, node))] : [];
  });
  return {
    figure: {
      view: { x: 0, y: -ABOVE, w: FIGURE_WIDTH, h: ABOVE + height + legend.height },
      parts: [
        ...lines.flatMap(lineParts),
        ...labels.map(({ box }) =>
          rectPart(boxOf(box), 4, { fill: paperInk.paper, opacity: 0.85 }),
        ),
        ...nodes,
        ...labels.map(({ lines, box }) =>
          linesAt(lines, SIZE, boxOf(box), {
            ...{ colour: paperInk.ink, align: "middle", vertical: "middle" },
          }),
        ),
        ...legend.parts,
      ],
    },
    unnamed: graph.nodes
      .filter(({ id }) => !labels.some((label) => label.id === id))
      .map(({ id }) => id),
  };
}

function placesOf(graph: MapGraph, room: number): Readonly<{ placeOf: PlaceOf; height: number }> {
  const { positions } = layOutMap(graph);
  const [xs, ys] = [
    [...positions.values()].map(({ x }) => x),
    [...positions.values()].map(({ y }) => y),
  ];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const span = { x: Math.max(1, Math.max(...xs) - left), y: Math.max(1, Math.max(...ys) - top) };
  const wide = FIGURE_WIDTH - 2 * MARGIN.x;
  const high = room - MARGIN.top - MARGIN.bottom;
  const scale = {
    x: Math.min(LARGEST.x, wide / span.x),
    y: Math.min(LARGEST.y, high / span.y),
  };
  const start = (FIGURE_WIDTH - span.x * scale.x) / 2;
  return {
    height: Math.ceil(span.y * scale.y + MARGIN.top + MARGIN.bottom),
    placeOf(id) {
      const place = positions.get(id);
      return (
        place && {
          x: start + (place.x - left) * scale.x,
          y: MARGIN.top + (place.y - top) * scale.y,
        }
      );
    },
  };
}

function lineParts({ edge: { type }, path, heads }: EdgeLine): FigurePart[] {
  const { colour, dash, width } = lineLook(type);
  return [
    pathPart(path, { stroke: colour, strokeWidth: width, dash }),
    ...(hasHead(type) ? heads.map((head) => pathPart(head, { fill: colour })) : []),
  ];
}

function hasHead(type: EdgeType): boolean {
  return type !== "about";
}

function lineLook(type: EdgeType) {
  const { series, dash, width } = edgeMarks[type];
  const colour = series === null ? paperInk.inkFaint : paperSeriesAt(series).colour;
  return { colour, dash, width };
}

function nodePart(place: Point, mark: GroupMark | undefined): FigurePart {
  if (!mark) return markPart("square", RADIUS * 0.6, place, { ...tag, isHollow: true });
  const { colour, mark: shape } = paperSeriesAt(mark.series);
  return markPart(shape, RADIUS, place, { colour, isHollow: mark.isHollow });
}

const tag = { colour: paperSeriesAt(5).colour };

type Label = Readonly<{ id: string; lines: readonly string[]; box: Box }>;

type Drawn = Readonly<{ placeOf: PlaceOf; height: number; lines: readonly EdgeLine[] }>;

/** Words there is room for: those of what has most links first, in two lines, then in a short one. */
function labelsOf(graph: MapGraph, names: MapNames, { placeOf, height, lines }: Drawn): Label[] {
  const degree = (id: string) =>
    graph.edges.filter(({ from, to }) => from === id || to === id).length;
  const order = graph.nodes
    .map((node) => ({ node, degree: degree(node.id) }))
    .sort((a, b) => b.degree - a.degree || (a.node.id < b.node.id ? -1 : 1))
    .map(({ node }) => node);
  const nodes = pointsOf(graph, placeOf).map((place) => around(place, REACH));
  const heads = lines.flatMap(({ curve, edge: { type, isMutual } }) => {
    if (!hasHead(type)) return [];
    return [curve[2], ...(isMutual ? [curve[0]] : [])].map((tip) => around(tip, HEAD * 0.7));
  });
  const along = lines.flatMap(({ curve }) => pointsAlong(curve));
  const room = {
    within: { x: 2, y: 2, width: FIGURE_WIDTH - 4, height: height - 4 },
    lossOf: (box: Box) => along.filter((point) => isIn(box, point)).length,
  };
  const labels: Label[] = [];
  for (const { width, most, isOverHeads } of triesFor(graph)) {
    const left = order.filter(({ id }) => !labels.some((label) => label.id === id));
    const words = new Map(left.map((node) => [node.id, wordLines(names.node(node), width, most)]));
    const labelled = left.flatMap(({ id }) => labelledAt(id, placeOf(id), words.get(id) ?? []));
    const taken = [...labels.map(({ box }) => box), ...nodes, ...(isOverHeads ? [] : heads)];
    const placed = placeLabels(labelled, { ...room, taken });
    labels.push(...[...placed].map(([id, box]) => ({ id, box, lines: words.get(id) ?? [] })));
  }
  return labels;
}

function around({ x, y }: Point, by: number): Box {
  return { x: x - by, y: y - by, width: 2 * by, height: 2 * by };
}

function isIn({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** On a map of more nodes than these, words of one in full would take the room of others. */
const ROOMY = 24;
const CROWDED = 40;
/** How words are tried, one after the other; covering an arrow's head is better than none. */
const LABELS = [
  { width: LABEL_WIDTH, most: 3, isOverHeads: false },
  { width: LABEL_WIDTH, most: 2, isOverHeads: false },
  { width: LABEL_WIDTH, most: 1, isOverHeads: false },
  { width: LABEL_WIDTH / 2, most: 1, isOverHeads: false },
  { width: LABEL_WIDTH, most: 1, isOverHeads: true },
  { width: LABEL_WIDTH / 2, most: 1, isOverHeads: true },
] as const;

function triesFor({ nodes: { length } }: MapGraph): readonly (typeof LABELS)[number][] {
  if (length <= ROOMY) return LABELS;
  return length <= CROWDED ? LABELS.slice(1) : LABELS.filter(({ width }) => width < LABEL_WIDTH);
}

/** In lines about as long as one another, so that they take little room to the sides. */
function wordLines(words: string, width: number, most: number): readonly string[] {
  const sized = { size: SIZE, minSize: SIZE };
  const fitted = (w: number) => fitText(words, { w, h: most * SIZE * LINE_HEIGHT + 1 }, sized);
  const widest = fitted(width);
  if (widest.cut || widest.lines.length === 1) return widest.lines;
  const narrower = [0.55, 0.65, 0.75, 0.85].map((part) => fitted(part * width));
  const isWhole = ({ lines, cut }: FittedText) => !cut && lines.length === widest.lines.length;
  return (narrower.find(isWhole) ?? widest).lines;
}

function labelledAt(id: string, place: Point | undefined, lines: readonly string[]): Labelled[] {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, SIZE)));
  if (!place || width === 0) return [];
  return [
    { id, ...place, radius: REACH, width: width + 4, height: lines.length * SIZE * LINE_HEIGHT },
  ];
}

function pointsOf({ nodes }: MapGraph, placeOf: PlaceOf): Point[] {
  return nodes.flatMap(({ id }) => placeOf(id) ?? []);
}

function boxOf({ x, y, width, height }: Box) {
  return { x, y, w: width, h: height };
}

/** What is on this map, and nothing that is not. */
function legendEntries(graph: MapGraph, kind: MapKind, names: MapNames): LegendEntry[] {
  const groups = kind.templates
    .flatMap((template) => template.groups)
    .filter((group) => graph.nodes.some((node) => node.groups[0] === group));
  const types = edgeTypes.filter((type) => graph.edges.some((edge) => edge.type === type));
  return [
    ...groups.map(
      (group): LegendEntry => ({
        ...{ words: names.group(group), width: 2 * REACH },
        sample: ({ x, y }) => [nodePart({ x: x + REACH, y }, groupMark(kind, group))],
      }),
    ),
    ...types.map(
      (type): LegendEntry => ({
        ...{ words: names.edge(type), width: LINE_SAMPLE },
        sample: (place) => lineSample(type, place),
      }),
    ),
  ];
}

/** Long enough for the longest dash, a gap and a head. */
const LINE_SAMPLE = 70;

function lineSample(type: EdgeType, { x, y }: Point): FigurePart[] {
  const { colour, dash, width } = lineLook(type);
  const tip = x + LINE_SAMPLE;
  const half = HEAD * 0.55;
  return [
    pathPart(`M${x} ${y}L${tip - HEAD * 0.6} ${y}`, { stroke: colour, strokeWidth: width, dash }),
    ...(hasHead(type)
      ? [
          pathPart(`M${tip} ${y}L${tip - HEAD} ${y - half}L${tip - HEAD} ${y + half}Z`, {
            fill: colour,
          }),
        ]
      : []),
  ];
}
