import { View } from "@react-pdf/renderer";
import { design, ink, MARGIN, type } from "./design.ts";
import { LateWords } from "./late-words.tsx";
import { useSetting } from "./setting.ts";
import { Words } from "./words.tsx";
import { tagged } from "./writing/tag.ts";

const PAGE_WORDS_WIDTH = 130;

/** Title and page number at the foot of every page. Must be a page's first child. */
export function Foot() {
  const { document, sheet } = useSetting();
  const { title, words } = document.meta;
  return (
    <View
      fixed
      style={{
        position: "absolute",
        // From the top: the paginator places what hangs from the bottom too high.
        top: sheet.height - MARGIN.bottom + 18,
        left: MARGIN.side,
        right: MARGIN.side,
        flexDirection: "row",
        justifyContent: "space-between",
        borderTopWidth: 0.6,
        borderTopColor: ink.rule,
        paddingTop: 6,
      }}
      {...tagged({ role: "Artifact" })}
    >
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingRight: 12 }}>
        <Words style={{ ...design.label, maxLines: 1, textOverflow: "ellipsis" }}>{title}</Words>
      </View>
      <LateWords
        words={({ page, pageCount }) =>
          words.page.replace("{page}", String(page)).replace("{pages}", String(pageCount))
        }
        width={PAGE_WORDS_WIDTH}
        size={type.label}
        colour={ink.quiet}
      />
    </View>
  );
}
