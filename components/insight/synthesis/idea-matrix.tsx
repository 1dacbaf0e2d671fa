"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { labelLines } from "#components/insight/chart/label-lines.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import { teamColour, teamLetter } from "#components/ui/team-colours.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import {
  layoutMatrix,
  type MatrixLayout,
  type MatrixRow,
  matrixRows,
  NUMBER_WIDTH,
} from "./matrix-layout.ts";
import type { NumberedIdea } from "./use-synthesis.ts";

type IdeaMatrixProps = Readonly<{
  width: number;
  title: string;
  /** In the workshop's order. */
  teamIds: readonly string[];
  ideas: readonly NumberedIdea[];
  conflicts: readonly DecidedConflict[];
  wordsOf: (ref: NoteRef) => string;
}>;

/** Ideas down, teams across: how many notes of each team are in each. */
export function IdeaMatrix({ width, title, teamIds, ideas, conflicts, wordsOf }: IdeaMatrixProps) {
  const t = useTranslations("insight-synthesis");
  const rows = matrixRows(ideas, conflicts, {
    note: wordsOf,
    comma: t("comma"),
    versus: " ≠ ",
    alone: t("chart.alone"),
  });
  const layout = layoutMatrix(rows, teamIds.length, width);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of things one can press.
    <svg
      data-chart
      role="group"
      aria-label={t("chart.caption", { zone: title })}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      className="block font-sans"
    >
      <Teams layout={layout} teamIds={teamIds} />
      {layout.rows.map(({ row, y, h, lines }) => (
        <Row key={row.key} {...{ row, y, h, lines, layout, teamIds }} />
      ))}
    </svg>
  );
}

type TeamsProps = Readonly<{ layout: MatrixLayout; teamIds: readonly string[] }>;

function Teams({ layout: { head, labelWidth, columnWidth }, teamIds }: TeamsProps) {
  const names = useInsightNames();
  return teamIds.map((id, column) => {
    const index = names.teamIndex(id);
    const { background, text } = teamColour(index);
    const x = labelWidth + (column + 0.5) * columnWidth;
    return (
      <g key={id} textAnchor="middle">
        <title>{names.team(id)}</title>
        <circle cx={x} cy={18} r={14} style={{ fill: background }} className="stroke-line" />
        <text x={x} y={23} fontSize={14} fontWeight={700} style={{ fill: text }}>
          {teamLetter(index)}
        </text>
        {labelLines(names.team(id), columnWidth - 6, 12, 2).map((line, at) => (
          <text key={line} x={x} y={head - 20 + at * 14} fontSize={12} className="fill-ink-soft">
            {line}
          </text>
        ))}
      </g>
    );
  });
}

type RowProps = Readonly<{
  row: MatrixRow;
  y: number;
  h: number;
  lines: readonly string[];
  layout: MatrixLayout;
  teamIds: readonly string[];
}>;

function Row({ row, y, h, lines, layout, teamIds }: RowProps) {
  const t = useTranslations("insight-synthesis");
  const names = useInsightNames();
  const show = useNoteSheet();
  const open = () => show({ title: row.label, notes: row.notes });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  };
  const spoken = teamIds.flatMap((id) => {
    const mark = row.marks.get(id);
    if (mark === undefined) return [];
    const isSide = row.kind === "conflict" || row.kind === "opposed";
    return [t(isSide ? "chart.side" : "chart.count", { team: names.team(id), mark })];
  });
  const first = y + h / 2 - ((lines.length - 1) * 18) / 2 + 5;

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no buttons.
    <g
      role="button"
      tabIndex={0}
      aria-label={[t(`chart.${row.kind}`), row.label, ...spoken].join(t("comma"))}
      onClick={open}
      onKeyDown={onKeyDown}
      className="group cursor-pointer"
    >
      <rect
        x={0}
        y={y}
        width={layout.width}
        height={h}
        className="fill-transparent group-hover:fill-sunken group-focus-visible:fill-sunken"
      />
      <line x1={0} x2={layout.width} y1={y} y2={y} className="stroke-line" />
      {row.number > 0 && (
        <text x={4} y={first} fontSize={14} fontWeight={700} className="fill-ink">
          {row.number}
        </text>
      )}
      {(row.kind === "conflict" || row.kind === "opposed") && (
        <text x={4} y={first} fontSize={16} fontWeight={700} className="fill-warm">
          ≠
        </text>
      )}
      {lines.map((line, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines in their order.
          key={at}
          x={NUMBER_WIDTH}
          y={first + at * 18}
          fontSize={14}
          className={row.kind === "alone" ? "fill-ink-soft" : "fill-ink"}
        >
          {line}
        </text>
      ))}
      {teamIds.map((id, column) => {
        const mark = row.marks.get(id);
        const x = layout.labelWidth + (column + 0.5) * layout.columnWidth;
        return (
          mark !== undefined && <Mark key={id} kind={row.kind} x={x} y={y + h / 2} text={mark} />
        );
      })}
    </g>
  );
}

/** Of what stands in a mark, where it is not the usual ink. */
const inks: Readonly<Partial<Record<MatrixRow["kind"], string>>> = {
  accepted: "fill-on-green",
  opposed: "fill-on-warm",
};

type MarkProps = Readonly<{ kind: MatrixRow["kind"]; x: number; y: number; text: string }>;

/**
 * Kinds differ in shape: a disc was accepted, a diamond contradicts; what is only proposed has a
 * dashed edge.
 */
function Mark({ kind, x, y, text }: MarkProps) {
  const ink = inks[kind] ?? "fill-ink";
  return (
    <>
      {kind === "accepted" && <circle cx={x} cy={y} r={15} className="fill-green" />}
      {kind === "proposed" && (
        <circle
          cx={x}
          cy={y}
          r={14}
          strokeWidth={2}
          strokeDasharray="4 3"
          className="fill-digital-soft stroke-digital"
        />
      )}
      {(kind === "conflict" || kind === "opposed") && (
        <path
          d={`M${x} ${y - 18}L${x + 18} ${y}L${x} ${y + 18}L${x - 18} ${y}Z`}
          strokeWidth={2}
          strokeDasharray={kind === "conflict" ? "4 3" : undefined}
          className={`${kind === "conflict" ? "fill-warm-soft" : "fill-warm"} stroke-warm`}
        />
      )}
      <text x={x} y={y + 5} fontSize={14} fontWeight={600} textAnchor="middle" className={ink}>
        {text}
      </text>
    </>
  );
}
