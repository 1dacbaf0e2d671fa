import { describe, expect, it } from "vitest";
import { planDocx } from "#export/docx/plan-docx.ts";
import { plain } from "#lib/lesson-plan/document/spans.ts";
import { noteOf, paperOf, paperOfEveryBlock } from "../every-block.ts";
import { expectInOrder, hasOffice, officePdf, openOffice, textsIn } from "../office-tools.ts";
import { wordsOfPaper } from "../paper-words.ts";
import { hasPdfTools, inspectPdf } from "../pdf-tools.ts";

const paper = paperOfEveryBlock();
const file = openOffice(await planDocx(paper));
const body = file.part("word/document.xml");

/** The paragraph that holds a text. */
function paragraphWith(text: string, xml = body): string {
  const all = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const from =
    xml === body
      ? all.slice(all.findIndex((one) => one.includes("Everything") && !one.includes("TOC")))
      : all;
  return from.find((one) => one.includes(text)) ?? expect.fail(`no paragraph with ${text}`);
}

describe("planDocx", () => {
  it("writes all words in the order they are read in", () => {
    // Without the contents, which say the headings once before.
    const read = body.replace(/<w:sdt>.*?TOC .*?<\/w:sdt>/s, "");
    expectInOrder(textsIn(read, "w:t").join(""), wordsOfPaper(paper));
  });

  it("has real headings, which a field lists", () => {
    expect(paragraphWith("A heading")).toContain('<w:pStyle w:val="Heading2"/>');
    expect(paragraphWith("Herons")).toContain('<w:pStyle w:val="Heading3"/>');
    expect(paragraphWith("What is hot")).toContain('<w:pStyle w:val="Heading4"/>');
    expect(paragraphWith("More")).toMatch(/<w:pStyle w:val="Heading1"\/>.*<w:numPr>/);
    expect(paragraphWith("Handouts")).not.toContain("<w:numPr>");
    const styles = file.part("word/styles.xml");
    for (const [level, id] of ["Heading1", "Heading2", "Heading3"].entries()) {
      const style = new RegExp(`w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0];
      expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`);
      expect(style).toContain("<w:keepNext/>");
    }
    expect(textsIn(body, "w:instrText").join()).toContain('TOC \\h \\o "1-2"');
  });

  it("has real lists, each counting from one", () => {
    const list = (text: string) => /<w:numId w:val="(\d+)"\/>/.exec(paragraphWith(text))?.[1];
    expect(list("First bullet")).toBe(list("Second bullet"));
    expect(list("Number one")).toBe(list("Number two"));
    expect(list("Begins again")).not.toBe(list("Number one"));
    expect(file.part("word/numbering.xml")).toContain('w:lvlText w:val="•"');
  });

  it("repeats a table's head, and marks it", () => {
    const table = (body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((one) =>
      one.includes("What happens"),
    );
    const rows = table?.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows[0]).toContain("<w:tblHeader/>");
    expect(rows[0]).toContain("What happens");
    expect(rows.filter((row) => row.includes("<w:tblHeader/>"))).toHaveLength(1);
    expect(rows[1]).toContain('<w:gridSpan w:val="3"/>');
  });

  it("says what a picture shows, and has it as vectors and as points", () => {
    expect(body).toContain('descr="Board of &quot;Herons&quot; &lt;1&gt;"');
    expect(file.names).toEqual(
      expect.arrayContaining(["word/media/image1.png", "word/media/image1.svg"]),
    );
    const pages = body.match(/<w:pgSz[^>]*>/g) ?? [];
    expect(pages.at(-1)).toContain('w:orient="landscape"');
  });

  it("gives Chinese a Chinese face and says its language", () => {
    const styles = file.part("word/styles.xml");
    expect(styles).toMatch(
      /<w:docDefaults>.*w:eastAsia="Microsoft YaHei".*<w:lang w:val="en-GB" w:eastAsia="zh-CN"\/>/s,
    );
    const note = paragraphWith("公交站没有树荫");
    expect(note).toMatch(/w:hint="eastAsia".*<w:noProof\/>|<w:noProof\/>.*w:hint="eastAsia"/s);
    expect(paragraphWith("两种语言")).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>');
    const others = [...file.part("word/fontTable.xml").matchAll(/<w:altName w:val="([^"]*)"/g)];
    expect(others.map(([, name]) => name)).toContain("微软雅黑");
    // Word takes the whole value for one name, and no more than 31 characters.
    for (const [, name = ""] of others) expect(name).toMatch(/^[^,;]{1,31}$/);
  });

  it.each([
    ["jiao-an", "zh-Hans", "SimSun"],
    ["jiao-an", "zh-Hant", "PMingLiU"],
    ["lesson-plan", "zh-Hant", "Microsoft JhengHei"],
  ] as const)("sets a %s in %s in %s", async (profile, locale, face) => {
    const written = openOffice(await planDocx(paperOfEveryBlock({ profile, locales: [locale] })));
    expect(written.part("word/styles.xml")).toMatch(
      new RegExp(`<w:docDefaults>.*w:eastAsia="${face}"`, "s"),
    );
    expect(written.part("word/numbering.xml")).toMatch(/w:numFmt w:val="chineseCounting"/);
  });

  it("sets two languages side by side", () => {
    const table = (body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((one) =>
      one.includes("两种语言"),
    );
    expect(textsIn(table ?? "", "w:t")).toEqual(["Both", "两种语言"]);
    expect(table?.match(/<w:tc>/g)).toHaveLength(2);
    expect(table).toContain('<w:top w:val="none"');
  });

  it("leaves boxes to tick and lines to write on", () => {
    expect(body.match(/<w14:checkbox>/g)).toHaveLength(2);
    expect(body.match(/<w:pStyle w:val="PlanLine"\/>/g)).toHaveLength(3);
    const place = body.slice(body.indexOf(">Place<"));
    expect(place.slice(0, place.indexOf("</w:tr>"))).toContain('<w:bottom w:val="single"');
  });

  it("counts pages in its foot", () => {
    const foot = file.names
      .filter((name) => /footer\d\.xml/.test(name))
      .map((name) => file.part(name))
      .join();
    expect(foot).toContain("PAGE");
    expect(foot).toContain("NUMPAGES");
  });

  it("says whose it is, when it was made, and what others may do with it", () => {
    const core = file.part("docProps/core.xml");
    expect(textsIn(core, "dc:title")).toEqual(["Cool streets & warm data"]);
    expect(textsIn(core, "dc:creator")).toEqual(["The facilitators and teams"]);
    expect(textsIn(core, "dc:language")).toEqual(["en"]);
    expect(textsIn(core, "dcterms:created")).toEqual(["2026-11-20T09:30:15Z"]);
    expect(file.part("docProps/custom.xml")).toContain(
      "https://creativecommons.org/licenses/by/4.0/",
    );
  });

  it("is the same file for the same paper", async () => {
    expect(await planDocx(paper)).toEqual(await planDocx(paper));
  });

  it("links to pages and mailboxes only", async () => {
    const span = (href: string) => ({ text: "link", href });
    const hrefs = [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "data:text/html,x",
      "https://a.example/?q=1&r=<2>",
      "mailto:a@b.example",
    ];
    const lines = [{ kind: "paragraph" as const, text: { main: hrefs.map(span) } }];
    const block = { id: "s.p", kind: "prose" as const, tone: "normal" as const, lines };
    const written = openOffice(
      await planDocx(
        paperOf([
          { id: "s", heading: plain("S"), startsPage: false, isAppendix: false, blocks: [block] },
        ]),
      ),
    );
    const targets = [
      ...written
        .part("word/_rels/document.xml.rels")
        .matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ];
    expect(targets.map(([, target]) => target)).toEqual([
      "https://a.example/?q=1&amp;r=&lt;2&gt;",
      "mailto:a@b.example",
    ]);
  });

  it("holds whatever people write", async () => {
    const hostile = [
      "\u0000\u0001\u0008\u000b\u001f\u007f\u0085\ufffe\uffff",
      "\ud800 alone \udc00",
      "\u202egnp.exe\u202c \u2066x\u2069",
      "]]></w:t></w:r><script>alert(1)</script>&amp;&#0;",
      "x".repeat(100_000),
      "{page} _Toc91 rIdaaaaaaaaaaaaaaaa",
    ];
    const blocks = [
      { id: "s.n", kind: "notes" as const, notes: hostile.map((text) => noteOf(text)) },
    ];
    const base = paperOf([
      { id: "s", heading: plain(hostile.join("")), startsPage: false, isAppendix: false, blocks },
    ]);
    const meta = {
      ...base.meta,
      title: hostile.join(""),
      author: hostile[0] ?? "",
      keywords: hostile.slice(0, 4),
    };
    const written = openOffice(await planDocx({ ...base, meta }));
    const text = textsIn(written.part("word/document.xml"), "w:t").join("");
    expect(text).toContain("]]></w:t></w:r><script>alert(1)</script>&amp;&#0;");
    expect(text).toContain("x".repeat(100_000));
    expect(text).toContain("_Toc91 rIdaaaaaaaaaaaaaaaa");
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

describe.runIf(hasOffice && hasPdfTools)("LibreOffice", () => {
  it("opens it and finds all words", { timeout: 60_000 }, async () => {
    const pdf = inspectPdf(officePdf(await planDocx(paper), "docx"));
    expectInOrder(
      pdf
        .raw()
        .replaceAll("\f", "")
        .replaceAll(/Cool streets & warm data\s+·\s+Page \d of \d/g, ""),
      wordsOfPaper(paper).filter((one) => one !== "两种语言"),
    );
    pdf.close();
  });
});
