import { Document, Page, pdf } from "@react-pdf/renderer";
import { beforeAll, describe, expect, it } from "vitest";
import { fontStack, loadFonts } from "#export/pdf/fonts.ts";
import { Words } from "#export/pdf/words.tsx";
import { textWidth } from "#lib/canvas/text-measure.ts";
import { hasPdfTools, inspectPdf } from "../pdf-tools.ts";

const SIZE = 10;
const texts = [
  "学生记录 3 个公交站的气温（11 点到 16 点），其中 2 个没有树荫；“没有树荫”的站台平均高出 4.5 ℃，老人最辛苦。下一步：把 CSV 数据交给 Green-Digital 小组，画成地图，再问“谁来种树”？",
  "我們用 AI 分析《雙化》報告，發現「節能」一詞出現 38 次，「數據」只出現 5 次（含附錄）。",
];

/** Lines of a text set in a column. */
async function linesOf(text: string, width: number): Promise<string[]> {
  const instance = pdf(
    <Document>
      <Page size={[width, 2000]} style={{ fontFamily: fontStack("zh-Hans", "zh-Hans") }}>
        <Words style={{ fontSize: SIZE }}>{text}</Words>
      </Page>
    </Document>,
  );
  const chunks: Buffer[] = [];
  for await (const chunk of await instance.toBuffer()) chunks.push(Buffer.from(chunk));
  const file = inspectPdf(Buffer.concat(chunks));
  try {
    return file.raw().replace("\f", "").trim().split("\n");
  } finally {
    file.close();
  }
}

describe.skipIf(!hasPdfTools)("words in narrow columns", () => {
  beforeAll(loadFonts);

  const columns = texts.flatMap((text) =>
    [70, 94, 121, 160, 205].map((width) => ({ text, width })),
  );

  it.each(columns)(
    "fill $width points without hyphens and by the rules: $text",
    async ({ text, width }) => {
      const lines = await linesOf(text, width);
      expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。、；：？！）》」』】〉”]/u);
        expect(line).not.toMatch(/[（《「『【〈“]$/u);
        // The only hyphen is the writer's.
        expect(line.replace("Green-", "Green")).not.toMatch(/-$/);
      }
      // Full lines: little more than the text's width divided by the column's.
      const least = textWidth(text, SIZE) / width;
      expect(lines.length).toBeLessThanOrEqual(Math.ceil(least * 1.22) + 1);
    },
  );
});
