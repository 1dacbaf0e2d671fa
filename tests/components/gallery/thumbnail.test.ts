import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { drawThumbnail } from "#components/gallery/thumbnail.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";
import { locales } from "#lib/locales.ts";

/** Lines break at white space, and it goes. */
const plain = (text: string) => text.replaceAll(/\s/g, "");

describe.each(locales)("the thumbnails in %s", async (locale) => {
  const texts = await loadTemplateTexts(locale);

  it.each(canvasTemplates)("name every zone of $id inside the sheet", (template) => {
    const words = texts[template.id];
    if (!words) throw new Error("no words");
    const { view, parts } = drawThumbnail(template, words);
    const names = parts.filter((part) => part.kind === "text");

    expect(names.map(({ lines }) => plain(lines.map(({ text }) => text).join("")))).toEqual(
      template.zones.map(({ id }) => plain(words.zones[id]?.name ?? "")),
    );
    for (const { lines, size } of names) {
      for (const line of lines) {
        expect(line.x).toBeGreaterThanOrEqual(view.x);
        expect(line.x + textWidth(line.text, size, true)).toBeLessThanOrEqual(view.x + view.w);
        expect(line.y).toBeLessThanOrEqual(view.y + view.h);
      }
    }
  });
});
