import { Canvas } from "@react-pdf/renderer";
import { type } from "./design.ts";
import { faceOf, fontStack } from "./fonts.ts";
import { useSetting } from "./setting.ts";
import type { Drawing } from "./writing/drawing.ts";
import { type Tag, tagged } from "./writing/tag.ts";

/**
 * One line, at the right end of its box, whose words are known only when all pages are laid out:
 * page numbers. Set in the first face of the paper alone, so letters and digits only.
 *
 * @param tag left out, nothing to be read out.
 */
export function LateWords({
  words,
  width,
  size = type.body,
  colour,
  tag,
}: {
  words: (drawing: Drawing) => string;
  /** In points. */
  width: number;
  size?: number;
  colour: string;
  tag?: Tag;
}) {
  const { document, drawing } = useSetting();
  const [family = ""] = fontStack(document.locales[0], document.workshopLocale);
  const paint = () => {
    const { pdf } = drawing;
    if (!pdf) return null;
    pdf.font(faceOf(family, 400), size).fillColor(colour).fillOpacity(1);
    const text = words(drawing);
    pdf.text(text, width - pdf.widthOfString(text), 0, { lineBreak: false });
    return null;
  };
  return <Canvas style={{ width, height: size * 1.4 }} paint={paint} {...tagged(tag ?? nothing)} />;
}

const nothing: Tag = { role: "Artifact" };
