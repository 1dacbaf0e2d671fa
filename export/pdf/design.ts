import { StyleSheet } from "@react-pdf/renderer";

/** Points (ISO 216 and ANSI/ASME Y14.1 at 72 pt to the inch), upright. */
export const papers = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
  A3: { width: 841.89, height: 1190.55 },
} as const;
/** A sheet as it lies: turned ones are wider than high. */
export type Sheet = Readonly<{ width: number; height: number }>;

export const MARGIN = { top: 58, bottom: 66, side: 54 } as const;

export function contentWidth({ width }: Sheet): number {
  return width - 2 * MARGIN.side;
}

export function contentHeight({ height }: Sheet): number {
  return height - MARGIN.top - MARGIN.bottom;
}

export function turned({ width, height }: Sheet): Sheet {
  return { width: height, height: width };
}

/** Ink and two accents; everything stays apart in grey by weight and place, not by colour. */
export const ink = {
  text: "#1c2421",
  quiet: "#5b6661",
  rule: "#d3dad6",
  /** Frames of a form. */
  frame: "#8f9c96",
  /** To write on: must still be seen after a photocopier. */
  line: "#aab5b0",
  /** Behind the heads of a form; hardly any ink. */
  tint: "#f2f5f3",
  green: "#0b5d46",
  blue: "#1d4f9c",
} as const;

/** Sizes in points: Chinese needs more room between lines than Latin. */
export const type = {
  body: 9.6,
  small: 8.2,
  label: 8.2,
  lead: 11,
  minor: 10.4,
  sub: 12.4,
  heading: 16,
  formTitle: 20,
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
  /** The second language beneath the first. */
  second: { color: ink.quiet },
  hairline: { borderBottomWidth: 0.6, borderBottomColor: ink.rule },
  flexible: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
});
