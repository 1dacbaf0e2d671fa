"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useMemo, useState } from "react";
import { labelLines } from "#components/insight/chart/label-lines.ts";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import { shownSectors } from "#lib/insight/lens/shown-sectors.ts";
import { type FlowLink, type FlowNode, flowLayout } from "./flow-layout.ts";
import { hotInk } from "./hot-ink.ts";
import { StampLine, stampHeight } from "./stamp-line.tsx";
import type { LensWords } from "./use-lens-words.ts";

const FONT = 13;
const LINE = 16;
const HEAD = 30;

type FlowDrawingProps = Readonly<{
  footprint: Footprint;
  hotspots: readonly number[];
  words: LensWords;
  width: number;
  most: number;
  isNarrow: boolean;
  nameOf(sector: number | null): string;
  onSector(sector: number): void;
}>;

/** The bands. A sector that is pointed at or focused shows its own bands alone. */
export function FlowDrawing(props: FlowDrawingProps) {
  const { footprint, hotspots, words, width, most, isNarrow, nameOf, onSector } = props;
  const t = useTranslations("insight-lens.flows");
  const [looked, setLooked] = useState<Pick<FlowNode, "side" | "sector">>();
  const side = isNarrow ? Math.floor(width * 0.36) : Math.min(220, Math.floor(width * 0.26));
  const room = side - 10;
  const names = shownSectors(footprint, most).single.map(nameOf);
  const lines = Math.max(1, ...names.map((name) => nameLines(name, room).length));
  const box = boxOf(footprint, { width, side, most, lines });
  const { left, right, top, bottom: end, wordsHeight } = box;
  const layout = useMemo(
    () => flowLayout(footprint, { left, right, top, bottom: end, most, wordsHeight }),
    [footprint, left, right, top, end, most, wordsHeight],
  );
  const bottom = end + 16;
  const whole = bottom + stampHeight(words.stamp, width);
  const rankOf = (sector: number | null) => (sector === null ? -1 : hotspots.indexOf(sector));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing.
    <svg
      data-chart
      role="group"
      aria-label={t("title")}
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      className="block select-none print:h-auto print:max-w-full"
    >
      <g fontSize={FONT} className="fill-ink-soft font-semibold">
        <text x={0} y={14}>
          {t("emits")}
        </text>
        <text x={width} y={14} textAnchor="end">
          {t("bought")}
        </text>
      </g>
      <g>
        {layout.links.map((link) => (
          <Band
            key={`${link.from} ${link.to}`}
            link={link}
            rank={rankOf(link.from)}
            isDimmed={looked !== undefined && !belongs(link, looked)}
            title={`${nameOf(link.from)} → ${nameOf(link.to)}: ${words.amount(link.value)}`}
          />
        ))}
      </g>
      {layout.nodes.map((node) => (
        <Node
          key={`${node.side} ${node.sector}`}
          {...{ node, words, room, height: wordsHeight }}
          lines={nameLines(nameOf(node.sector), room)}
          name={nameOf(node.sector)}
          rank={rankOf(node.sector)}
          share={footprint.total > 0 ? node.value / footprint.total : 0}
          onLook={(isLooked) => setLooked(isLooked ? node : undefined)}
          onSector={onSector}
        />
      ))}
      <StampLine text={words.stamp} y={bottom} width={width} />
    </svg>
  );
}

/** A sector's name beside its bar: few Chinese ones fit in one line of a phone. */
function nameLines(name: string, room: number): readonly string[] {
  return labelLines(name, room, FONT, room < 130 ? 4 : 2);
}

function boxOf(
  { economy }: Footprint,
  {
    width,
    side,
    most,
    lines,
  }: Readonly<{ width: number; side: number; most: number; lines: number }>,
) {
  const wordsHeight = 20 + lines * LINE;
  const rows = Math.min(economy.sectors.length, most + 1);
  const bottom = HEAD + Math.max(280, rows * (wordsHeight + 16));
  return { left: side, right: width - side, top: HEAD, bottom, wordsHeight };
}

function belongs(link: FlowLink, { side, sector }: Pick<FlowNode, "side" | "sector">): boolean {
  return side === "emits" ? link.from === sector : link.to === sector;
}

type BandProps = Readonly<{ link: FlowLink; rank: number; isDimmed: boolean; title: string }>;

/** Bands from hotspots are in colours of their own; all others are slate. */
function Band({ link, rank, isDimmed, title }: BandProps) {
  return (
    <path
      d={link.path}
      strokeWidth={Math.max(1, link.thickness)}
      strokeOpacity={isDimmed ? 0.08 : rank < 0 ? 0.28 : 0.5}
      className={`fill-none transition-opacity ${hotInk(rank).stroke}`}
    >
      <title>{title}</title>
    </path>
  );
}

type NodeProps = Readonly<{
  node: FlowNode;
  name: string;
  lines: readonly string[];
  /** Of a hotspot, from 0; −1 for none. */
  rank: number;
  share: number;
  words: LensWords;
  /** For the words, in pixels. */
  room: number;
  height: number;
  onLook(isLooked: boolean): void;
  onSector(sector: number): void;
}>;

function Node(props: NodeProps) {
  const { node, name, lines, rank, share, words, room, height, onLook, onSector } = props;
  const t = useTranslations("insight-lens.flows");
  const isLeft = node.side === "emits";
  const x = isLeft ? node.x - 8 : node.x + node.width + 8;
  const middle = node.wordsY;
  const hot = rank >= 0 ? `${t("hotspot", { rank: rank + 1 })} · ` : "";
  const first = middle - height / 2 + 14 + ((height - 20) / LINE - lines.length) * (LINE / 2);
  const { sector } = node;
  const press = sector !== null && !isLeft ? () => onSector(sector) : undefined;

  return (
    <g
      {...(press && {
        role: "button",
        tabIndex: 0,
        "aria-label": t("nodeName", { sector: name, value: words.amount(node.value) }),
        onClick: press,
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          press();
        },
        onFocus: () => onLook(true),
        onBlur: () => onLook(false),
      })}
      onPointerEnter={() => onLook(true)}
      onPointerLeave={() => onLook(false)}
      className={press && "cursor-pointer outline-offset-2"}
    >
      <rect
        x={isLeft ? x - room : x}
        y={middle - height / 2}
        width={room}
        height={height}
        className="fill-transparent"
      />
      <rect
        {...{ x: node.x, y: node.y, width: node.width, height: Math.max(1, node.height) }}
        className={hotInk(rank).fill}
      />
      <text fontSize={FONT} textAnchor={isLeft ? "end" : "start"} className="fill-ink">
        {lines.map((line, index) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
            key={index}
            x={x}
            y={first + index * LINE}
            className={`font-semibold ${press ? "underline" : ""}`}
          >
            {line}
          </tspan>
        ))}
        <tspan x={x} y={first + lines.length * LINE} className="fill-ink-soft">
          {hot}
          {words.share(share)}
        </tspan>
      </text>
    </g>
  );
}
