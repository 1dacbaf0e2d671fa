import { View } from "@react-pdf/renderer";
import type { FigureBlock } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { contentHeight, design } from "../design.ts";
import { FigureDrawing } from "../figure-drawing.tsx";
import { facesFor, useSetting } from "../setting.ts";
import { textHeight } from "../text-height.ts";
import { Stacked } from "../two-languages.tsx";
import type { Tag } from "../writing/tag.ts";

/** Of the page: two boards and a heading share one. */
const TALLEST_IN_TEXT = 0.4;
/** Kept free beside a figure that has the page to itself, for what is higher than reckoned. */
const SPARE = 4;

/**
 * A board or an empty sheet, as large as its place allows.
 *
 * @param above how high headings stand above it, in points.
 */
export function FigurePieces({ block, above }: { block: FigureBlock; above: number }) {
  const setting = useSetting();
  const { figure, alt, caption, size } = block;
  const height = contentHeight(setting.sheet);
  const below = caption ? textHeight(caption, setting.width) + 8 : 0;
  const room = size === "page" ? height - above - below - SPARE : height * TALLEST_IN_TEXT;
  const tag: Tag = { role: "Figure", alt: wordsOfSpans(alt.main) };
  return (
    <View wrap={false} style={{ alignItems: size === "page" ? "center" : "flex-start" }}>
      <FigureDrawing
        figure={figure}
        fonts={facesFor(setting, null)}
        width={setting.width}
        maxHeight={room}
        tag={tag}
      />
      {caption && (
        <View style={{ marginTop: 4 }}>
          <Stacked text={caption} style={{ ...design.small, ...design.quiet }} />
        </View>
      )}
    </View>
  );
}
