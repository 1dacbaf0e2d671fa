import { spokenText } from "#lib/canvas/card-face.ts";
import { type EdgeType, edgeTypes } from "#lib/insight/maps/edge-type.ts";
import type { MapGraph, MapNode } from "#lib/insight/maps/graph.ts";
import { type Finding, type FindingKind, findingsOf } from "#lib/insight/maps/map-findings.ts";
import { mapGraphOf } from "#lib/insight/maps/map-graph.ts";
import { collaborationMap, knowledgeMap, type MapKind } from "#lib/insight/maps/map-kinds.ts";
import type { InsightRow, InsightSection, InsightTable } from "#lib/lesson-plan/insight-slot.ts";
import { typedLine } from "#lib/lesson-plan/sections/parts.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import { type MapNames, mapFigure } from "./charts/map-figure.ts";
import type { InsightReading } from "./insight-reading.ts";

/** What stands out on paper; flows between groups are for the page, where they are lit up. */
const shownFindings = [
  "broker",
  "isolated",
  "missing-group",
  "unanswered",
  "unused",
] as const satisfies readonly FindingKind[];
/** Names in one row; how many more there are is said. */
const MOST_NAMES = 10;

/** The knowledge map and the collaboration map of all teams, drawn, and what stands out on them. */
export function mapsSection(reading: InsightReading): InsightSection | undefined {
  const { maps: words } = reading.words;
  const maps = [knowledgeMap, collaborationMap].flatMap((kind) => {
    const graph = mapGraphOf(reading.source, kind);
    if (graph.nodes.length === 0) return [];
    const names = namesOf(kind, reading);
    return [{ kind, graph, names, drawn: mapFigure(graph, kind, names) }];
  });
  if (maps.length === 0) return undefined;
  const unnamed = maps.reduce((sum, { drawn }) => sum + drawn.unnamed.length, 0);
  return {
    lead: words.lead,
    figures: maps.map(({ kind, graph, drawn }) => ({
      id: kind.id,
      title: words.kinds[kind.id],
      alt: fillIn(words.alt, {
        map: words.kinds[kind.id],
        points: graph.nodes.length,
        lines: graph.edges.length,
      }),
      figure: drawn.figure,
    })),
    tables: maps.map(({ kind, graph, names }) => tableOf({ kind, graph, names }, reading)),
    notes: [words.note, ...(unnamed > 0 ? [fillIn(words.unnamed, { count: unnamed })] : [])],
  };
}

function namesOf(
  { templates }: MapKind,
  { words, templateTexts, cards }: InsightReading,
): MapNames {
  return {
    node({ text, card }: MapNode) {
      const said = spokenText({ text: text.replace(/\s+/gu, " ").trim(), card }, cards);
      return said.replace("\n", ": ") || words.maps.blank;
    },
    group(id) {
      const known = templates.find(({ groups }) => groups.includes(id));
      return templateTexts[known?.templateId ?? ""]?.zones[id]?.name ?? id;
    },
    edge: (type) => words.maps.edges[type],
  };
}

type Mapped = Readonly<{ kind: MapKind; graph: MapGraph; names: MapNames }>;

function tableOf({ kind, graph, names }: Mapped, { words }: InsightReading): InsightTable {
  const { maps, separator } = words;
  const findings = findingsOf(graph, kind);
  const row = (id: string, name: string, count: number, which: readonly string[]): InsightRow => {
    const more = which.length - MOST_NAMES;
    const shown = which.slice(0, MOST_NAMES).map(typedLine);
    const rest = more > 0 ? [fillIn(maps.more, { count: more })] : [];
    return { id, cells: [name, String(count), [...shown, ...rest].join(separator)] };
  };
  return {
    id: kind.id,
    title: maps.kinds[kind.id],
    columns: [
      { id: "what", name: maps.what, share: 3, align: "start" },
      { id: "count", name: maps.count, share: 2, align: "end" },
      { id: "which", name: maps.which, share: 9, align: "start", isTyped: true },
    ],
    rows: [
      row("points", maps.points, graph.nodes.length, groupCounts(graph, names, maps.amount)),
      row("lines", maps.lines, graph.edges.length, typeCounts(graph, names, maps.amount)),
      ...shownFindings.flatMap((what) => {
        const own = findings.filter((finding) => finding.kind === what);
        if (own.length === 0) return [];
        return [
          row(
            what,
            maps.findings[what],
            own.length,
            own.map((one) => nameOf(one, graph, names)),
          ),
        ];
      }),
    ],
  };
}

/** How many are in each group; one in several groups counts for the first, whose shape it has. */
function groupCounts({ nodes, groups }: MapGraph, names: MapNames, amount: string): string[] {
  return groups.flatMap((group) => {
    const count = nodes.filter((node) => node.groups[0] === group).length;
    return count > 0 ? [fillIn(amount, { name: names.group(group), count })] : [];
  });
}

function typeCounts({ edges }: MapGraph, names: MapNames, amount: string): string[] {
  return edgeTypes.flatMap((type: EdgeType) => {
    const count = edges.filter((edge) => edge.type === type).length;
    return count > 0 ? [fillIn(amount, { name: names.edge(type), count })] : [];
  });
}

function nameOf({ groups, nodeIds }: Finding, { nodes }: MapGraph, names: MapNames): string {
  const [group] = groups;
  if (group !== undefined) return names.group(group);
  const node = nodes.find(({ id }) => id === nodeIds[0]);
  return node ? names.node(node) : "";
}
