import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { margin, type PaperSize, sheets } from "./styles.ts";

/** How a page lies. */
export type Turn = "portrait" | "landscape";

/** What every part of a paper is written with. */
export type Setting = Readonly<{
  document: PlanDocument;
  sheet: (typeof sheets)[PaperSize];
  /** Width between the margins of a page that stands upright, in twips. */
  width: number;
  /** Room for a figure on a page, below a heading and above its caption, in twips. */
  figureRoom: Readonly<Record<Turn, Readonly<{ w: number; h: number }>>>;
  /** A number for a list that begins anew. */
  nextList(): number;
}>;

/** What heading and caption take of a page with a figure. */
const BESIDE_FIGURE = { portrait: 1_970, landscape: 2_040 } as const;

export function createSetting(document: PlanDocument, size: PaperSize): Setting {
  const sheet = sheets[size];
  const room = (w: number, h: number) => ({
    w: w - 2 * margin.side,
    h: h - margin.top - margin.bottom,
  });
  const upright = room(sheet.width, sheet.height);
  const turned = room(sheet.height, sheet.width);
  let listCount = 0;
  return {
    document,
    sheet,
    width: upright.w,
    figureRoom: {
      portrait: { ...upright, h: upright.h - BESIDE_FIGURE.portrait },
      landscape: { ...turned, h: turned.h - BESIDE_FIGURE.landscape },
    },
    nextList() {
      listCount += 1;
      return listCount;
    },
  };
}
