import { StyleSheet } from "@react-pdf/renderer";

/** A4 in points (ISO 216 at 72 pt to the inch). */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { top: 58, bottom: 66, side: 54 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * MARGIN.side;

/** Ink and two accents; everything stays apart in grey by weight and place, not by colour. */
export const ink = {
  text: "#1c2421",
  quiet: "#5b6661",
  rule: "#d3dad6",
  /** To write on: must still be seen after a photocopier. */
  line: "#aab5b0",
  green: "#0b5d46",
  blue: "#1d4f9c",
} as const;

/** Sizes in points: Chinese needs more room between lines than Latin. */
export const type = {
  body: 9.6,
  small: 8.2,
  label: 8.2,
  minor: 10.4,
  heading: 16,
  title: 29,
} as const;
export const LEADING = { latin: 1.42, chinese: 1.58 } as const;

export const design = StyleSheet.create({
  page: {
    paddingTop: MARGIN.top,
    paddingBottom: MARGIN.bottom,
    paddingHorizontal: MARGIN.side,
    fontSize: type.body,
    color: ink.text,
  },
  quiet: { color: ink.quiet },
  small: { fontSize: type.small },
  bold: { fontWeight: 700 },
  label: { fontSize: type.label, color: ink.quiet },
  hairline: { borderBottomWidth: 0.6, borderBottomColor: ink.rule },
});
