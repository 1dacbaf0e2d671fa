import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgeLines, pointsAlong } from "#lib/insight/maps/edge-lines.ts";
import { findingsOf, highlightOf } from "#lib/insight/maps/map-findings.ts";
import { mapGraphOf } from "#lib/insight/maps/map-graph.ts";
import { collaborationMap, knowledgeMap } from "#lib/insight/maps/map-kinds.ts";
import { edgeMarks, groupMark } from "#lib/insight/maps/map-marks.ts";
import { type MapWords, mapRows } from "#lib/insight/maps/map-rows.ts";
import { sourceOf } from "../sources.ts";
import { graphs } from "./random-graphs.ts";

const words: MapWords = {
  node: ({ text }) => text,
  group: (id) => `group ${id}`,
  edge: (type) => type,
  typedBy: (by) => by,
  tag: "tag",
  unlinked: "unlinked",
};

const source = sourceOf({
  templateId: "T05-knowledge-map",
  notes: [
    { id: "heat", zoneId: "issues" },
    { id: "traffic", zoneId: "causes" },
    { id: "trees", zoneId: "mature" },
    { id: "sensors", zoneId: "emerging" },
    { id: "noise", zoneId: "issues" },
  ],
  links: [
    ["traffic", "heat", "causes"],
    ["trees", "heat"],
  ],
});
const graph = mapGraphOf(source, knowledgeMap);
const idOf = (text: string) => graph.nodes.find((node) => node.text === text)?.id ?? "";

describe("what is drawn on a map", () => {
  it("tells types of links and groups apart without colour", () => {
    const lines = Object.values(edgeMarks).map(({ dash, width }) => `${dash} ${width}`);
    expect(new Set(lines).size).toBe(lines.length);
    for (const kind of [knowledgeMap, collaborationMap]) {
      const groups = kind.templates.flatMap((template) => template.groups);
      const looks = groups.map((group) => JSON.stringify(groupMark(kind, group)));
      expect(new Set(looks).size).toBe(groups.length);
    }
  });

  it("draws a line for each link, and none on top of another", () => {
    fc.assert(
      fc.property(graphs, (any) => {
        const edges = any.edges.filter(({ from, to }) => from !== to);
        const places = new Map(
          any.nodes.map(({ id }, at) => [id, { x: at * 90, y: at * at * 20 }]),
        );
        const lines = edgeLines(edges, (id) => places.get(id), { radius: 10 });
        expect(lines.map(({ edge }) => edge.id).sort()).toEqual(edges.map(({ id }) => id).sort());
        expect(new Set(lines.map(({ middle }) => `${middle.x} ${middle.y}`)).size).toBe(
          lines.length,
        );
        expect(lines.every(({ path }) => !/NaN|Infinity/.test(path))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("gives two heads to what leads both ways", () => {
    const [edge] = graph.edges;
    if (!edge) throw new Error("no edge");
    const at = (id: string) => (id === edge.from ? { x: 0, y: 0 } : { x: 100, y: 0 });
    const headsOf = (isMutual: boolean) =>
      edgeLines([{ ...edge, isMutual }], at, { radius: 10 })[0]?.heads;
    expect(headsOf(false)).toHaveLength(1);
    expect(headsOf(true)).toHaveLength(2);
  });

  it("leads lines past nodes that lie in their way", () => {
    const [edge] = graph.edges;
    if (!edge) throw new Error("no edge");
    const places = [0, 200, 100].map((x) => ({ x, y: 50 }));
    const at = (id: string) => places[id === edge.from ? 0 : 1];
    const nearest = (past: typeof places) => {
      const along = edgeLines([edge], at, { radius: 10, past }).flatMap(({ curve }) =>
        pointsAlong(curve),
      );
      return Math.min(...along.map(({ x, y }) => Math.hypot(x - 100, y - 50)));
    };
    expect(nearest([])).toBeLessThan(5);
    expect(nearest(places)).toBeGreaterThan(10);
  });

  it("says all of it in rows: every link, and what has none", () => {
    expect(mapRows(graph, words)).toEqual([
      ["traffic", "group causes", "causes", "heat", "group issues", "causes", "words"],
      ["trees", "group mature", "answers", "heat", "group issues", "", "zones"],
      ["noise", "group issues", "unlinked", "", "", "", ""],
      ["sensors", "group emerging", "unlinked", "", "", "", ""],
    ]);
  });

  it("says twice what leads both ways", () => {
    const [edge] = graph.edges;
    if (!edge) throw new Error("no edge");
    const rows = mapRows({ ...graph, edges: [{ ...edge, isMutual: true }] }, words);
    expect(rows.slice(0, 2).map(([from, , , to]) => [from, to])).toEqual([
      ["traffic", "heat"],
      ["heat", "traffic"],
    ]);
  });
});

describe("what a map shows", () => {
  const findings = findingsOf(graph, knowledgeMap);
  const of = (kind: string) => findings.filter((finding) => finding.kind === kind);

  it("names brokers, what is alone, missing groups, one-way flows and what faces nothing", () => {
    expect(of("broker").map(({ nodeIds }) => nodeIds)).toEqual([[idOf("heat")]]);
    expect(of("isolated").flatMap(({ nodeIds }) => nodeIds)).toEqual(
      [idOf("noise"), idOf("sensors")].sort(),
    );
    expect(of("missing-group").map(({ groups }) => groups)).toEqual([["gap"], ["question"]]);
    expect(of("one-way").map(({ groups }) => groups)).toEqual([
      ["causes", "issues"],
      ["mature", "issues"],
    ]);
    expect(of("unanswered").map(({ nodeIds }) => nodeIds)).toEqual([
      [idOf("noise")],
      [idOf("traffic")],
    ]);
    expect(of("unused").map(({ nodeIds }) => nodeIds)).toEqual([[idOf("sensors")]]);
  });

  it("has ids of their own, and notes wherever there are nodes", () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { nodeIds, notes } of findings) expect(notes.length > 0).toBe(nodeIds.length > 0);
  });

  it("lights up both ends of a flow", () => {
    const [flow] = of("one-way");
    if (!flow) throw new Error("no flow");
    expect([...highlightOf(graph, flow).nodeIds].sort()).toEqual(
      [idOf("traffic"), idOf("heat")].sort(),
    );
  });
});
