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
/** For headings above a figure that has the page to itself. */
const HEAD_ROOM = 70;

/**
 * A board or an empty sheet, as large as its place allows.
 *
 * @param alone whether no heading stands above it.
 */
export function FigurePieces({ block, alone }: { block: FigureBlock; alone: boolean }) {
  const setting = useSetting();
  const { figure, alt, caption, size } = block;
  const height = contentHeight(setting.sheet);
  const below = caption ? textHeight(caption, setting.width) + 8 : 0;
  const room =
    size === "page" ? height - (alone ? 4 : HEAD_ROOM) - below : height * TALLEST_IN_TEXT;
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
