"use client";

import { useMemo } from "react";
import { useCardFaces } from "#components/decks/use-card-faces.ts";
import { FigureCanvas } from "#components/wall/figure-canvas.tsx";
import type { Authorship } from "#lib/canvas/authorship.ts";
import { type BoardState, recordsOf } from "#lib/canvas/board-state.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import type { Frame } from "#lib/canvas/history-frames.ts";
import { marksOf } from "#lib/canvas/note-marks.ts";
import { type PlacedShape, placeShapes } from "#lib/canvas/placement.ts";
import { layoutSheet, type Rect } from "#lib/canvas/sheet.ts";
import { memberColour } from "#lib/workshop/member-colour.ts";
import type { ReplayBoard } from "./replay-board.ts";

type BoardPictureProps = Readonly<{
  board: ReplayBoard;
  state: BoardState;
  /** What happened last: it is pointed at. */
  frame: Frame | undefined;
  /** Who made what; `undefined` if nobody is to be named. */
  authors: Readonly<Record<string, Authorship>> | undefined;
  nameOf(memberId: string): string;
  label: string;
}>;

/** A board as it was at a moment, drawn, with what happened last and by whom. */
export function BoardPicture(props: BoardPictureProps) {
  const { board, state, frame, authors, nameOf, label } = props;
  const { template, columnSet, words } = board;
  const records = useMemo(() => recordsOf(state), [state]);
  const hasCards = records.some(({ meta }) => marksOf(meta).card !== null);
  const cards = useCardFaces(hasCards);
  const view = useMemo(() => {
    const { width, height } = layoutSheet(template, columnSet);
    // Always the same, so that nothing moves but what people moved; with a little beside the sheet.
    return { x: -MARGIN, y: 0, w: width + 2 * MARGIN, h: height + MARGIN };
  }, [template, columnSet]);
  const figure = useMemo(() => {
    const drawn = drawFigure({ template, columnSet, words, records, detail: "full", cards });
    return { ...drawn, view };
  }, [template, columnSet, words, records, cards, view]);
  const shapes = useMemo(() => placeShapes(records), [records]);
  const touched = shapes.filter(({ record }) => frame && record.id in frame.set);
  const colour = frame?.by[0] === undefined ? "var(--ink-soft)" : memberColour(frame.by[0]);

  return (
    // White in the dark, too: a sheet is paper.
    <div
      className="relative mx-auto w-full overflow-hidden rounded-card border border-line bg-[#ffffff] shadow-card"
      style={{
        aspectRatio: `${view.w} / ${view.h}`,
        maxHeight: "var(--picture-height)",
        maxWidth: `calc(var(--picture-height) * ${view.w / view.h})`,
      }}
    >
      <FigureCanvas figure={figure} label={label} className="block size-full" />
      <div aria-hidden="true">
        {touched.map(({ record, bounds }) => (
          <span
            key={record.id}
            className="pointer-events-none absolute rounded-sm outline-3"
            style={{ ...boxIn(view, bounds), outlineColor: colour, outlineStyle: "solid" }}
          />
        ))}
        {authors &&
          shapes.map((shape) => (
            <NameTag key={shape.record.id} {...{ shape, authors, nameOf, view }} />
          ))}
      </div>
    </div>
  );
}

/** Around the sheet, in its pixels. */
const MARGIN = 60;

type NameTagProps = Readonly<{
  shape: PlacedShape;
  authors: Readonly<Record<string, Authorship>>;
  nameOf(memberId: string): string;
  view: Rect;
}>;

function NameTag({ shape, authors, nameOf, view }: NameTagProps) {
  const { record, bounds } = shape;
  const by = authors[record.id]?.made.by;
  if (!by || !["note", "text", "geo"].includes(record.type)) return null;
  const { left, top, width } = boxIn(view, bounds);
  return (
    <span
      className="absolute truncate rounded-sm px-1 text-[0.65rem] leading-tight font-semibold text-[#ffffff] max-sm:px-0.5 max-sm:text-[0.5rem]"
      style={{ left, top, maxWidth: width, backgroundColor: memberColour(by) }}
    >
      {nameOf(by)}
    </span>
  );
}

/** A rectangle of the sheet as a share of the picture. */
function boxIn(view: Rect, { x, y, w, h }: Rect) {
  const share = (length: number, whole: number) => `${(length / whole) * 100}%`;
  return {
    left: share(x - view.x, view.w),
    top: share(y - view.y, view.h),
    width: share(w, view.w),
    height: share(h, view.h),
  };
}
