import { Check, CircleDashed, CircleSlash, Contrast, type LucideIcon } from "lucide-react";
import type { PatternId } from "#components/insight/chart/ink.ts";
import type { GapState } from "#lib/insight/data-gaps/data-gap-report.ts";

/** How a state is drawn: in colour, and by a pattern and a sign. */
export const stateLooks: Readonly<
  Record<
    GapState,
    Readonly<{
      fill: string;
      onFill: string;
      pattern: PatternId;
      tone: "green" | "digital" | "danger" | "neutral";
      icon: LucideIcon;
    }>
  >
> = {
  met: {
    ...{ fill: "fill-green", onFill: "fill-on-green", pattern: "solid" },
    ...{ tone: "green", icon: Check },
  },
  partial: {
    ...{ fill: "fill-digital", onFill: "fill-on-digital", pattern: "diagonal" },
    ...{ tone: "digital", icon: Contrast },
  },
  missing: {
    ...{ fill: "fill-danger", onFill: "fill-on-danger", pattern: "dots" },
    ...{ tone: "danger", icon: CircleSlash },
  },
  open: {
    ...{ fill: "fill-slate", onFill: "fill-surface", pattern: "bars" },
    ...{ tone: "neutral", icon: CircleDashed },
  },
};
