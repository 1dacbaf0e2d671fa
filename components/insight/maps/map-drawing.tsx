"use client";

import { type KeyboardEvent, memo, useMemo } from "react";
import { evenLines, labelWidth } from "#components/insight/chart/label-lines.ts";
import { type EdgeLine, edgeLines, pointsAlong } from "#lib/insight/maps/edge-lines.ts";
import type { MapLayout } from "#lib/insight/maps/force-layout.ts";
import type { MapGraph, MapNode } from "#lib/insight/maps/graph.ts";
import type { Highlight } from "#lib/insight/maps/map-findings.ts";
import type { MapKind } from "#lib/insight/maps/map-kinds.ts";
import { groupsText } from "#lib/insight/maps/map-rows.ts";
import { type Box, placeLabels } from "#lib/insight/maps/place-labels.ts";
import { edgeLook, nodeLook } from "./map-looks.ts";
import { NodeShape } from "./node-shape.tsx";
import type { MapNames } from "./use-map-names.ts";

const FONT = 13;
const LINE = 16;
const LABEL_WIDTH = 128;
const RADIUS = 10;
const TAG_RADIUS = 6;

export type MapDrawingProps = Readonly<{
  graph: MapGraph;
  kind: MapKind;
  layout: MapLayout;
  names: MapNames;
  /** Pixels of a unit. */
  scale: number;
  /** What is seen of the drawing, in its pixels, while all of it is; labels stay in it. */
  within: Box | undefined;
  chartId: string;
  /** What is looked at; the rest steps back. */
  highlight: Highlight | undefined;
  /** The node that Tab comes to. */
  focusId: string | undefined;
  onPress: (id: string) => void;
  onKeyDown: (event: KeyboardEvent, id: string) => void;
}>;

/** A map's lines and nodes, at one scale; where it lies in the window is its frame's matter. */
export const MapDrawing = memo(function MapDrawing(props: MapDrawingProps) {
  const { graph, layout, names, scale, within, highlight } = props;
  const placeOf = useMemo(() => {
    const places = new Map(
      [...layout.positions].map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }]),
    );
    return (id: string) => places.get(id);
  }, [layout, scale]);
  const lines = useMemo(() => linesOf(graph, placeOf), [graph, placeOf]);
  const labels = useMemo(
    () => labelsOf({ graph, names, placeOf, within, highlight, lines }),
    [graph, names, placeOf, within, highlight, lines],
  );

  return (
    <>
      <g>
        {lines.map((line) => (
          <Line key={line.edge.id} line={line} highlight={highlight} names={names} />
        ))}
      </g>
      {graph.nodes.map((node) => {
        const place = placeOf(node.id);
        const isLit = !highlight || highlight.nodeIds.has(node.id);
        return place && <Node key={node.id} node={node} place={place} isLit={isLit} {...props} />;
      })}
      <g className="pointer-events-none">
        {labels.map(({ id, x, y, width, lines: words }) => (
          <text
            key={id}
            fontSize={FONT}
            textAnchor="middle"
            className={`fill-ink stroke-surface [paint-order:stroke] ${highlight && !highlight.nodeIds.has(id) ? "opacity-40" : ""}`}
            strokeWidth={3}
            strokeLinejoin="round"
          >
            {words.map((word, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
              <tspan key={index} x={x + width / 2} y={y + 12 + index * LINE}>
                {word}
              </tspan>
            ))}
          </text>
        ))}
      </g>
    </>
  );
});

type LineProps = Readonly<{
  line: EdgeLine;
  highlight: Highlight | undefined;
  names: MapNames;
}>;

/** What is looked at says in words what its line means. */
function Line({ line: { edge, path, heads, middle }, highlight, names }: LineProps) {
  const look = edgeLook(edge.type);
  const isLit = !highlight || highlight.edgeIds.has(edge.id);
  return (
    <g className={isLit ? "" : "opacity-20"}>
      <path
        d={path}
        className={`fill-none ${look.stroke}`}
        strokeWidth={look.width}
        strokeDasharray={look.dash}
      />
      {edge.type !== "about" &&
        heads.map((head) => <path key={head} d={head} className={look.fill} />)}
      {highlight && isLit && (
        <text
          {...middle}
          dy={4}
          fontSize={12}
          textAnchor="middle"
          className="fill-ink-soft stroke-surface [paint-order:stroke]"
          strokeWidth={4}
          strokeLinejoin="round"
        >
          {names.edge(edge.type)}
        </text>
      )}
    </g>
  );
}

type NodeProps = MapDrawingProps &
  Readonly<{ node: MapNode; place: Readonly<{ x: number; y: number }>; isLit: boolean }>;

function Node({
  node,
  place,
  isLit,
  kind,
  names,
  chartId,
  focusId,
  onPress,
  onKeyDown,
}: NodeProps) {
  const name = names.node(node);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG.
    <g
      role="button"
      tabIndex={node.id === focusId ? 0 : -1}
      data-node={node.id}
      aria-label={[name, groupsText(node, names)].filter((part) => part !== "").join(" · ")}
      transform={`translate(${place.x} ${place.y})`}
      className={`cursor-pointer outline-none [&:focus-visible>circle]:stroke-focus ${isLit ? "" : "opacity-30"}`}
      onClick={() => onPress(node.id)}
      onKeyDown={(event) => onKeyDown(event, node.id)}
    >
      {/* Large enough to press; the ring of the focus. */}
      <circle r={RADIUS + 6} className="fill-transparent stroke-transparent" strokeWidth={3} />
      <NodeShape
        look={nodeLook(kind, node)}
        chartId={chartId}
        r={node.kind === "tag" ? TAG_RADIUS : RADIUS}
      />
    </g>
  );
}

type PlaceOf = (id: string) => Readonly<{ x: number; y: number }> | undefined;

/** On maps with more lines than this, lines run straight and labels do not look where they run. */
const LOOKED_AT = 90;

function linesOf(graph: MapGraph, placeOf: PlaceOf): EdgeLine[] {
  const past =
    graph.edges.length > LOOKED_AT ? [] : graph.nodes.flatMap(({ id }) => placeOf(id) ?? []);
  return edgeLines(graph.edges, placeOf, { radius: RADIUS, past });
}

type LabelsOf = Pick<MapDrawingProps, "graph" | "names" | "within" | "highlight"> &
  Readonly<{ placeOf: PlaceOf; lines: readonly EdgeLine[] }>;

/** Labels there is room for: first of what is looked at, then of what has most links. */
function labelsOf({ graph, names, placeOf, within, highlight, lines: edges }: LabelsOf) {
  const degree = new Map<string, number>();
  for (const { from, to } of graph.edges) {
    degree.set(from, (degree.get(from) ?? 0) + 1);
    degree.set(to, (degree.get(to) ?? 0) + 1);
  }
  const weight = ({ id, kind }: MapNode) =>
    (highlight?.nodeIds.has(id) ? 10_000 : 0) + (kind === "tag" ? 0 : 1) + (degree.get(id) ?? 0);
  const words = new Map<string, string[]>();
  const labelled = graph.nodes
    .toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .flatMap((node) => {
      const place = placeOf(node.id);
      const lines = evenLines(names.node(node), LABEL_WIDTH, FONT);
      if (!place || lines.length === 0) return [];
      words.set(node.id, lines);
      return [
        {
          id: node.id,
          ...place,
          radius: node.kind === "tag" ? TAG_RADIUS : RADIUS,
          width: Math.max(...lines.map((line) => labelWidth(line, FONT))),
          height: lines.length * LINE,
        },
      ];
    });
  const along = edges.length > LOOKED_AT ? [] : edges.flatMap(({ curve }) => pointsAlong(curve));
  const lossOf = ({ x, y, width, height }: Box) =>
    along.filter((at) => at.x > x && at.x < x + width && at.y > y && at.y < y + height).length;
  return [...placeLabels(labelled, { within, lossOf })].map(([id, box]) => ({
    id,
    ...box,
    lines: words.get(id) ?? [],
  }));
}
