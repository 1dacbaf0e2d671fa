import { describe, expect, it } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { figureSvgFile } from "#export/figure-svg-file.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import { boardWith, type TestShape } from "#tests/lib/canvas/build-board.ts";

const template = findTemplate("T07-twin-transition") ?? expect.fail("no T07");
const words = (await loadTemplateTexts("zh-Hans"))[template.id] ?? expect.fail("no words");

function svgOf(...shapes: TestShape[]) {
  const records = boardWith(...shapes);
  const figure = drawFigure({ template, columnSet: null, words, records, detail: "full" });
  return figureSvgFile(figure, '甲组 "A" & <B>', "zh-Hans");
}

describe("figureSvgFile", () => {
  it("writes one document of plain shapes and real text", () => {
    const svg = svgOf({ id: "n", x: 100, y: 300, text: "公交站没有树荫" });
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    );
    expect(svg).toContain('xml:lang="zh-Hans"');
    expect(svg).toContain("<title>甲组 &quot;A&quot; &amp; &lt;B&gt;</title>");
    expect(svg.replaceAll(/<.*?>/g, "")).toContain("公交站没有树荫");
  });

  it("carries nothing that runs or is fetched, whatever people write", () => {
    const attack =
      '</text><script>alert(1)</script><a href="https://evil.example" onload="x">&amp;';
    const svg = svgOf(
      { id: "n", x: 100, y: 300, text: attack },
      {
        id: "f",
        type: "frame",
        x: 600,
        y: 500,
        props: { w: 300, h: 300, name: attack, color: '"><b' },
      },
      {
        id: "g",
        type: "geo",
        x: 900,
        y: 900,
        text: attack,
        props: { w: 90, h: 90, geo: '"x"', dash: "<" },
      },
      {
        id: "a",
        type: "arrow",
        props: { start: { x: 0, y: 0 }, end: { x: 9, y: 9 }, text: attack },
      },
    );
    const tags = new Set([...svg.matchAll(/<\/?([a-zA-Z!]+)/g)].map(([, tag]) => tag));
    expect([...tags].toSorted()).toEqual(["path", "rect", "svg", "text", "title", "tspan"]);
    const attributes = new Set(
      [...svg.matchAll(/<[^>]*>/g)].flatMap(([tag]) =>
        [...tag.matchAll(/ ([\w:-]+)="/g)].map(([, name]) => name),
      ),
    );
    for (const name of attributes) expect(name).not.toMatch(/^on|href|src|style/);
  });
});
