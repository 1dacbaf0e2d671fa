import type { HeatBox } from "#components/insight/heat/heat-layout.ts";
import type { DataGapReport, GapState } from "#lib/insight/data-gaps/data-gap-report.ts";
import { gapStates } from "#lib/insight/data-gaps/data-gap-rows.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";

/** Indicators of one team in one state, as a part of its bar. */
export type GapPart = Readonly<{ state: GapState; notes: readonly NoteRef[]; box: HeatBox }>;

/** A team's indicators, side by side by state. */
export type GapBar = Readonly<{
  teamId: string;
  stepId: string;
  total: number;
  /** Where the team's name stands; above its bar where there is no room before it. */
  name: HeatBox;
  parts: readonly GapPart[];
}>;

export type GapBarLayout = Readonly<{ width: number; height: number; bars: readonly GapBar[] }>;

const BAR = 44;
const GAP = 14;
const NAME_LINE = 24;
/** For the number of a bar, after it. */
const END = 44;
/** Of one indicator: a few do not fill the room. */
const LONGEST = 140;

/** Bars as long as teams have indicators: the longest is as wide as there is room, or nearly. */
export function gapBarLayout(reports: readonly DataGapReport[], width: number): GapBarLayout {
  const isNarrow = width < 560;
  const left = isNarrow ? 0 : Math.min(240, Math.round(width * 0.25));
  const most = Math.max(1, ...reports.map(({ rows }) => rows.length));
  const unit = Math.min(LONGEST, Math.max(0, width - left - END) / most);
  const stride = BAR + GAP + (isNarrow ? NAME_LINE : 0);
  const bars = reports.map((report, at): GapBar => {
    const top = at * stride;
    const y = top + (isNarrow ? NAME_LINE : 0);
    let x = left;
    const parts = gapStates.flatMap((state) => {
      const notes = report.rows
        .filter((row) => row.state === state)
        .map(({ required }) => required);
      if (notes.length === 0) return [];
      const box = { x, y, w: notes.length * unit, h: BAR };
      x += box.w;
      return [{ state, notes, box }];
    });
    const name = isNarrow
      ? { x: 0, y: top, w: width, h: NAME_LINE }
      : { x: 0, y: top, w: left - 12, h: BAR };
    return { teamId: report.teamId, stepId: report.stepId, total: report.rows.length, name, parts };
  });
  return { width, height: Math.max(BAR, reports.length * stride - GAP), bars };
}
