import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapedLine, escapedWords, quoted } from "#export/markdown/escaped.ts";
import { planMarkdown } from "#export/markdown/plan-markdown.ts";
import { plain } from "#lib/lesson-plan/document/spans.ts";
import { noteOf, paperOf, paperOfEveryBlock } from "../every-block.ts";
import { expectInOrder } from "../office-tools.ts";
import { wordsOfPaper } from "../paper-words.ts";

const paper = paperOfEveryBlock();
const markdown = planMarkdown(paper);

/** As a reader sees it: escapes, marks and line breaks gone. */
const shown = (text: string) =>
  text
    .replaceAll("<br>", " ")
    .replaceAll(/\]\(<[^>]*>\)/g, "]")
    .replaceAll(/(?<!\\)(?:\*{1,2}|[[\]])/g, "")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");

const notes = (texts: readonly string[]) =>
  paperOf([
    {
      id: "s",
      heading: plain("S"),
      startsPage: false,
      isAppendix: false,
      blocks: [{ id: "s.n", kind: "notes", notes: texts.map((text) => noteOf(text)) }],
    },
  ]);

describe("planMarkdown", () => {
  it("writes all words in the order they are read in", () => {
    const read = markdown.replace(/^---\n.*?\n---\n/s, "").replace(/^- \[.*\]\(#.*\)$/gm, "");
    expectInOrder(shown(read), wordsOfPaper(paper));
  });

  it("begins with title, language and licence", () => {
    expect(markdown.startsWith('---\ntitle: "Cool streets & warm data"\n')).toBe(true);
    expect(markdown).toContain('\nlang: "en"\nlanguages: ["en", "zh-Hans"]\n');
    expect(markdown).toContain('\ndate: "2026-11-20"\n');
    expect(markdown).toContain(
      '\nlicence: "CC BY 4.0"\nlicence-url: "https://creativecommons.org/licenses/by/4.0/"\n',
    );
  });

  it("lists its sections with links to them", () => {
    expect(markdown).toContain("- [Everything / 全部内容](#all)");
    expect(markdown).toContain('<a id="all"></a>\n\n## Everything / 全部内容\n');
    expect(markdown).toContain("\n### A heading 小标题\n");
    expect(markdown).toContain("\n##### What is hot\n");
  });

  it("has tables, lists, boxes and emphasis", () => {
    expect(markdown).toContain(
      "| Time | What happens | Minutes |\n| --- | --- | ---: |\n| **Morning** |  |  |\n",
    );
    expect(markdown).toContain("| 9:00 | Welcome<br>• Names<br>• Aims | 10 |");
    expect(markdown).toContain(
      "- First bullet\n- Second bullet\n\n1. Number one\n1. Number two\n\nBetween lists",
    );
    expect(markdown).toContain("- [ ] Paper \\| cups");
    expect(markdown).toContain(
      "Plain, **bold** and *slanted*, with a [link](<https://example.org/a?b=1&c=2>).",
    );
    expect(markdown).toContain("\nBoth\n\n两种语言\n");
  });

  it("names a picture, or links it to where it is", () => {
    expect(markdown).toContain('\n> Board of "Herons" \\<1\\>\n');
    const linked = planMarkdown(paper, {
      figureHref: ({ board }) => board && `boards/${board.teamId}-${board.stepId}.svg`,
    });
    expect(linked).toContain('![Board of "Herons" \\<1\\>](<boards/a-s1.svg>)\n\n*Herons, 1 note*');
    expect(linked).toContain("\n> Empty sheet\n");
  });

  it("shows what people wrote as they wrote it, and makes nothing of it", () => {
    const hostile = [
      "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt;",
      "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
      "# heading\n- list\n1. number\n> quote\n---\n```code```",
      "a | b || c",
      "https://evil.example www.evil.example me@evil.example @team #12 :smile: $x$",
      "*a* _b_ ~~c~~ `d` [^1] <!-- x --> \\",
    ];
    const written = planMarkdown(notes(hostile));
    const list = written
      .slice(written.indexOf("## S\n\n") + 6)
      .trim()
      .split("\n");
    expect(list).toEqual([
      "- \\<script\\>alert(1)\\</script\\> \\<img src=x onerror=alert(1)\\> \\&lt;b\\&gt;",
      "- \\[click\\](javascript:alert(1)) !\\[x\\](https\\://evil.example/x.png)",
      "- \\# heading<br>\\- list<br>1\\. number<br>\\> quote<br>\\---<br>\\`\\`\\`code\\`\\`\\`",
      "- a \\| b \\|\\| c",
      "- https\\://evil.example www\\.evil.example me\\@evil.example \\@team \\#12 \\:smile: \\$x\\$",
      "- \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\[\\^1\\] \\<!-- x --\\> \\\\",
    ]);
  });
});

describe("escaped words", () => {
  const anything = fc.string({ unit: "grapheme", maxLength: 80 });

  it("say the same, and hold no sign of Markdown or HTML", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const escaped = escapedLine(text);
        expect(escaped.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(
          text.replaceAll(/\s+/g, " ").trim(),
        );
        // In place of what is escaped, so that nothing moves to where a line begins.
        expect(escaped.replaceAll(/\\./g, "x")).not.toMatch(
          /[\\`*_[\]<>&|~$#@^\n]|https?:|^[-+=>]|^\d+[.)]/,
        );
      }),
      { examples: [["*+"], ["+*"]] },
    );
  });

  it("are quoted so that the front matter stays on its line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const value = quoted(text);
        expect(value).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(JSON.parse(value)).toBe(text);
      }),
    );
    expect(escapedWords("a\n\nb")).toBe("a b");
  });
});
