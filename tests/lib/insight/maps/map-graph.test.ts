import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { decks } from "#canvas-templates/decks.ts";
import { edgeTypes, typeOfLabel } from "#lib/insight/maps/edge-type.ts";
import { kumuFiles } from "#lib/insight/maps/kumu.ts";
import { mapGraphOf } from "#lib/insight/maps/map-graph.ts";
import { collaborationMap, knowledgeMap } from "#lib/insight/maps/map-kinds.ts";
import { mapMetricsOf } from "#lib/insight/maps/map-metrics.ts";
import { solutionGapsOf } from "#lib/insight/maps/solution-gaps.ts";
import { sourceOf } from "../sources.ts";

const T01 = "T01-stakeholder-map";
const T05 = "T05-knowledge-map";
const T06 = "T06-partner-map";

describe("kinds of map", () => {
  it.each([knowledgeMap, collaborationMap])("$id names zones its templates have", (kind) => {
    for (const { templateId, groups } of kind.templates) {
      const zones = findTemplate(templateId)?.zones.map(({ id }) => id) ?? [];
      expect(zones).toEqual(expect.arrayContaining([...groups]));
    }
  });

  it("the stakeholder groups of the deck are zones of the map", () => {
    const cards = decks["stakeholder-groups"].map(({ id }) => id);
    expect(collaborationMap.templates[0]?.groups).toEqual(cards);
  });
});

describe("what an arrow says", () => {
  it.each([
    ["funds", "funds"],
    ["出资支持", "funds"],
    ["提供數據", "supplies"],
    ["we need this", "needs"],
    ["监管", "regulates"],
    ["does not support", "blocks"],
    ["合作夥伴", "partners"],
    ["ＨＥＬＰＳ", "supports"],
  ] as const)("%s → %s", (label, type) => {
    expect(typeOfLabel(label)).toBe(type);
  });

  it.each(["", "  ", "blue", "不同", "notable", "abc 1"])("%j names no type", (label) => {
    expect(typeOfLabel(label)).toBeUndefined();
  });

  it("each type has a name of its own", () => {
    expect(new Set(edgeTypes).size).toBe(edgeTypes.length);
  });
});

describe("a collaboration map", () => {
  const source = sourceOf(
    {
      templateId: T01,
      notes: [
        { id: "uni", zoneId: "academia", text: "The University" },
        { id: "bank", zoneId: "finance", text: "Green bank", tags: ["sdg/8"] },
        { id: "shared", zoneId: "shared" },
        { id: "loose" },
      ],
      links: [
        ["bank", "uni", "funds"],
        ["bank", "uni", "资助"],
        ["bank", "shared", "helps"],
        ["uni", "uni"],
        ["uni", "gone"],
      ],
    },
    {
      templateId: T06,
      teamId: "t2",
      notes: [
        { id: "u", zoneId: "region", columnId: "use", text: " the  university. ", tags: ["sdg/4"] },
        { id: "city", zoneId: "region", text: "市政府", tags: ["stakeholder-groups/public"] },
        { id: "card", zoneId: "industry", text: "", card: "kpis/k1" },
        { id: "same", zoneId: "nation", text: "", card: "kpis/k1" },
      ],
      links: [
        ["u", "city", "合作"],
        ["city", "u", "partners"],
        ["u", "city", "合作"],
      ],
    },
  );
  const graph = mapGraphOf(source, collaborationMap);

  it("joins notes that say the same, wherever they hang", () => {
    expect(graph.nodes.map(({ id, groups, notes }) => [id, groups, notes.length])).toEqual([
      ["t1/T01/bank", ["finance"], 1],
      ["t1/T01/uni", ["academia", "region"], 2],
      ["t2/T06/card", ["industry", "nation"], 2],
      ["t2/T06/city", ["public", "region"], 1],
    ]);
  });

  it("has typed edges, one for arrows that say the same", () => {
    expect(graph.edges).toEqual([
      expect.objectContaining({ from: "t1/T01/bank", type: "funds", count: 2, label: "funds" }),
      expect.objectContaining({
        from: "t1/T01/uni",
        to: "t2/T06/city",
        type: "partners",
        isMutual: true,
        count: 2,
      }),
    ]);
  });

  it("finds who stands alone, who is between and who is missing", () => {
    const metrics = mapMetricsOf(graph);
    expect(metrics.isolated).toEqual(["t2/T06/card"]);
    expect(metrics.brokers).toEqual(["t1/T01/uni"]);
    expect(metrics.missingGroups).toEqual(["entrepreneurs", "support", "private", "enterprise"]);
    expect(metrics.oneWayFlows.map(({ from, to }) => `${from}>${to}`)).toEqual([
      "finance>academia",
      "finance>region",
    ]);
  });

  it("misses no group of a template that has no board", () => {
    const [first] = source.boards;
    const alone = { ...source, boards: first ? [first] : [] };
    expect(mapGraphOf(alone, collaborationMap).groups).not.toContain("enterprise");
    expect(mapGraphOf({ ...source, boards: [] }, collaborationMap)).toEqual({
      nodes: [],
      edges: [],
      groups: [],
    });
  });

  it("can be one team's, and have tags as nodes", () => {
    expect(mapGraphOf(source, collaborationMap, { teamId: "t2" }).nodes).toHaveLength(3);
    const tagged = mapGraphOf(source, collaborationMap, { withTags: true });
    expect(tagged.nodes.filter(({ kind }) => kind === "tag").map(({ id }) => id)).toEqual([
      "tag:sdg/4",
      "tag:sdg/8",
      "tag:stakeholder-groups/public",
    ]);
    expect(mapMetricsOf(tagged).isolated).toEqual(["t2/T06/card"]);
  });

  it("becomes tables for Kumu whose connections name its elements", () => {
    const words = {
      card: (card: string) => `[${card}]`,
      group: (id: string) => id.toUpperCase(),
      tag: "Tag",
      edge: (type: string) => type,
    };
    const read = (csv: string) =>
      Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ""), {
        header: true,
        skipEmptyLines: true,
      }).data;
    const files = kumuFiles(mapGraphOf(source, collaborationMap, { withTags: true }), words);
    const elements = read(files.elements);
    const connections = read(files.connections);
    expect(Object.keys(elements[0] ?? {})).toEqual(["Label", "Type", "Tags", "Description"]);
    expect(Object.keys(connections[0] ?? {})).toEqual(["From", "To", "Type", "Label"]);
    const labels = elements.map(({ Label }) => Label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { From, To } of connections) {
      expect(labels).toContain(From);
      expect(labels).toContain(To);
    }
    expect(elements).toContainEqual({
      Label: "The University",
      Type: "ACADEMIA",
      Tags: "REGION|[sdg/4]",
      Description: "The University",
    });
    expect(connections.filter(({ Type }) => Type === "partners")).toEqual([
      { From: "The University", To: "市政府", Type: "partners", Label: "合作" },
      { From: "市政府", To: "The University", Type: "partners", Label: "合作" },
    ]);
  });

  it("gives elements of one name different labels", () => {
    const long = "x".repeat(90);
    const twins = sourceOf({
      templateId: T01,
      notes: [
        { id: "a", zoneId: "public", text: `${long}1` },
        { id: "b", zoneId: "public", text: `${long}2` },
        { id: "c", zoneId: "public", text: "=1+1" },
      ],
      links: [["c", "a"]],
    });
    const words = { card: String, group: String, tag: "Tag", edge: String };
    const { elements, connections } = kumuFiles(mapGraphOf(twins, collaborationMap), words);
    expect(elements).toContain(`${"x".repeat(80)} (2),`);
    expect(connections).toContain(`'=1+1,${"x".repeat(80)},`);
  });
});

describe("a knowledge map", () => {
  const graph = mapGraphOf(
    sourceOf({
      templateId: T05,
      notes: [
        { id: "answered", zoneId: "issues" },
        { id: "by-cause", zoneId: "issues" },
        { id: "cause", zoneId: "causes" },
        { id: "open", zoneId: "issues" },
        { id: "beside", zoneId: "issues" },
        { id: "old", zoneId: "mature" },
        { id: "new", zoneId: "emerging" },
        { id: "idle", zoneId: "emerging" },
        { id: "source", zoneId: "sources" },
      ],
      links: [
        ["old", "answered"],
        ["cause", "by-cause"],
        ["cause", "new"],
        ["beside", "answered"],
      ],
    }),
    knowledgeMap,
  );
  const names = (ids: readonly string[]) => ids.map((id) => id.split("/")[2]);

  it("reads what an arrow without words means from where it leads", () => {
    expect(graph.edges.map(({ from, type }) => [names([from])[0], type])).toEqual([
      ["beside", "related"],
      ["cause", "causes"],
      ["cause", "needs"],
      ["old", "answers"],
    ]);
  });

  it("finds issues without a solution and solutions without an issue", () => {
    const { unanswered, unused } = solutionGapsOf(graph);
    expect(names(unanswered)).toEqual(["beside", "open"]);
    expect(names(unused)).toEqual(["idle"]);
  });
});
