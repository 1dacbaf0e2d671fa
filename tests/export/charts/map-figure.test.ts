import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MapNames, mapFigure } from "#export/charts/map-figure.ts";
import { mapGraphOf } from "#lib/insight/maps/map-graph.ts";
import { collaborationMap, knowledgeMap } from "#lib/insight/maps/map-kinds.ts";
import { graphs } from "#tests/lib/insight/maps/random-graphs.ts";
import { sourceOf } from "#tests/lib/insight/sources.ts";
import { expectSoundFigure, wordsIn } from "./figure-checks.ts";

const names: MapNames = {
  node: ({ id, text }) => text || id,
  group: (id) => `group ${id}`,
  edge: (type) => `edge ${type}`,
};

describe("a map on paper", () => {
  it("is sound and no higher than a page keeps free, whatever is on it", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        if (graph.nodes.length === 0) return;
        const { figure, unnamed } = mapFigure(graph, collaborationMap, names);
        expect(figure.view.h).toBeLessThanOrEqual(560);
        expectSoundFigure(figure);
        const ids = graph.nodes.map(({ id }) => id);
        expect(unnamed.every((id) => ids.includes(id))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("names every node where there is room, whole, and in its legend only what is there", () => {
    const notes = [
      { id: "heat", zoneId: "issues", text: "Classrooms above 32 °C on 21 days" },
      { id: "roof", zoneId: "causes", text: "教学楼的黑色平屋顶在夏天吸收了太多热量" },
      { id: "film", zoneId: "emerging", text: "Radiative cooling film" },
    ];
    const links = [
      ["roof", "heat", "causes"],
      ["film", "roof"],
    ] as const;
    const source = sourceOf({ templateId: "T05-knowledge-map", notes, links });
    const { figure, unnamed } = mapFigure(mapGraphOf(source, knowledgeMap), knowledgeMap, names);
    const words = wordsIn(figure.parts).map((one) => one.replaceAll(" ", ""));
    expect(unnamed).toEqual([]);
    for (const { text } of notes) expect(words).toContain(text.replaceAll(" ", ""));
    expect(words.filter((one) => /^(group|edge)/.test(one))).toEqual([
      ...["groupissues", "groupcauses", "groupemerging"],
      ...["edgecauses", "edgeanswers"],
    ]);
  });

  it("says which nodes have no words for want of room", () => {
    const notes = Array.from({ length: 150 }, (_, at) => ({
      ...{ id: `n${at}`, zoneId: "issues" },
      text: `A long sentence about heat that takes the room of others ${at}`,
    }));
    const source = sourceOf({ templateId: "T05-knowledge-map", notes });
    const { figure, unnamed } = mapFigure(mapGraphOf(source, knowledgeMap), knowledgeMap, names);
    expect(unnamed.length).toBeGreaterThan(50);
    // One line of the legend is no node's.
    expect(wordsIn(figure.parts)).toHaveLength(150 - unnamed.length + 1);
    expectSoundFigure(figure);
  });
});
