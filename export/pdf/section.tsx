import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { design, ink, MARGIN, PAGE, type } from "./design.ts";
import { Words } from "./words.tsx";

/**
 * An entry of the PDF's outline. Give it only to direct children of a page that cannot be cut:
 * react-pdf counts positions from the parent, and would list both halves.
 *
 * @param parent `ref` of the entry it stands under.
 */
export function outline(title: string, ref: string, parent?: string) {
  // pdfkit measures from the right edge; this is the left one.
  return { title, left: PAGE.width, ref, ...(parent && { parent }) };
}

/** The heading of a section and its first block, which always stand together. */
export function SectionHead({
  id,
  number,
  heading,
  aside,
  children,
  newPage = false,
}: {
  id: string;
  number: number;
  heading: string;
  /** A word at the other end of the line. */
  aside?: string | undefined;
  children?: ReactNode;
  newPage?: boolean;
}) {
  return (
    <View
      id={id}
      wrap={false}
      break={newPage}
      {...{ bookmark: outline(heading, id) }}
      style={{ marginTop: newPage ? 0 : 30 }}
    >
      <View
        style={{
          flexDirection: "row",
          alignItems: "flex-end",
          borderBottomWidth: 0.9,
          borderBottomColor: ink.text,
          paddingBottom: 7,
          marginBottom: 14,
        }}
      >
        <View style={{ width: 24 }}>
          <Words
            style={{ fontSize: type.heading, fontWeight: 700, lineHeight: 1.25, color: ink.green }}
          >
            {String(number)}
          </Words>
        </View>
        <View style={{ flexGrow: 1, flexShrink: 1 }}>
          <Words style={{ fontSize: type.heading, fontWeight: 700, lineHeight: 1.25 }}>
            {heading}
          </Words>
        </View>
        {aside !== undefined && <Words style={design.bold}>{aside}</Words>}
      </View>
      {children}
    </View>
  );
}

/** A small heading within a section. */
export function MinorHead({ children, top = 14 }: { children: string; top?: number }) {
  return (
    <View style={{ marginTop: top, marginBottom: 4 }}>
      <Words style={{ ...design.bold, fontSize: type.minor, color: ink.green }}>{children}</Words>
    </View>
  );
}

/** Title and page number at the foot of every page. Must be a page's first child. */
export function Footer({ title, page }: { title: string; page: ReactNode }) {
  return (
    <View
      fixed
      style={{
        position: "absolute",
        // From the top: the paginator places what hangs from the bottom too high.
        top: PAGE.height - MARGIN.bottom + 18,
        left: MARGIN.side,
        right: MARGIN.side,
        flexDirection: "row",
        justifyContent: "space-between",
        borderTopWidth: 0.6,
        borderTopColor: ink.rule,
        paddingTop: 6,
      }}
    >
      <View style={{ width: "70%" }}>
        <Words style={{ ...design.label, maxLines: 1, textOverflow: "ellipsis" }}>{title}</Words>
      </View>
      {page}
    </View>
  );
}
