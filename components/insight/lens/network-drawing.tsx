"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useMemo } from "react";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import type { SectorNetwork } from "#lib/insight/lens/sector-network.ts";
import { hotInk } from "./hot-ink.ts";
import {
  NETWORK_FONT,
  NETWORK_LINE,
  networkLayout,
  type PlacedDelivery,
  type PlacedSector,
} from "./network-layout.ts";
import { StampLine, stampHeight } from "./stamp-line.tsx";
import type { LensWords } from "./use-lens-words.ts";

type NetworkDrawingProps = Readonly<{
  network: SectorNetwork;
  footprint: Footprint;
  /** The first one first. */
  hotspots: readonly number[];
  chosen: number | undefined;
  words: LensWords;
  width: number;
  onChoose(sector: number): void;
}>;

/** Sectors and their strongest deliveries. Beside one that is chosen, all others step back. */
export function NetworkDrawing(props: NetworkDrawingProps) {
  const { network, footprint, hotspots, chosen, words, width, onChoose } = props;
  const t = useTranslations("insight-lens.network");
  const { sector: nameOf } = words;
  const { height, sectors, deliveries } = useMemo(
    () => networkLayout(network, footprint, { width, nameOf, first: hotspots }),
    [network, footprint, width, nameOf, hotspots],
  );
  const whole = height + stampHeight(words.stamp, width);
  const near = nearOf(chosen, network);

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
      {deliveries.map((delivery) => (
        <Arrow
          key={`${delivery.from} ${delivery.to}`}
          delivery={delivery}
          rank={hotspots.indexOf(delivery.from)}
          isDimmed={chosen !== undefined && delivery.from !== chosen && delivery.to !== chosen}
          title={`${nameOf(delivery.from)} → ${nameOf(delivery.to)}: ${words.amount(delivery.value)}`}
        />
      ))}
      {sectors.map((placed) => (
        <Sector
          key={placed.sector}
          {...{ placed, words, onChoose }}
          amount={footprint.embodied[placed.sector] ?? 0}
          rank={hotspots.indexOf(placed.sector)}
          isChosen={placed.sector === chosen}
          isDimmed={near !== undefined && !near.has(placed.sector)}
        />
      ))}
      <StampLine text={words.stamp} y={height} width={width} />
    </svg>
  );
}

/** The chosen sector and all it is linked with; `undefined` while none is chosen. */
function nearOf(chosen: number | undefined, { sectors, deliveries }: SectorNetwork) {
  if (chosen === undefined || !sectors.includes(chosen)) return undefined;
  const linked = deliveries.filter(({ from, to }) => from === chosen || to === chosen);
  return new Set([chosen, ...linked.flatMap(({ from, to }) => [from, to])]);
}

type ArrowProps = Readonly<{
  delivery: PlacedDelivery;
  /** Of the seller among the hotspots, from 0; −1 for none. */
  rank: number;
  isDimmed: boolean;
  title: string;
}>;

function Arrow({ delivery: { path, head, thickness }, rank, isDimmed, title }: ArrowProps) {
  const ink = hotInk(rank);

  return (
    <g className={`transition-opacity ${isDimmed ? "opacity-10" : "opacity-60"}`}>
      <title>{title}</title>
      <path d={path} strokeWidth={thickness} className={`fill-none ${ink.stroke}`} />
      <path d={head} className={ink.fill} />
    </g>
  );
}

type SectorProps = Readonly<{
  placed: PlacedSector;
  amount: number;
  rank: number;
  isChosen: boolean;
  isDimmed: boolean;
  words: LensWords;
  onChoose(sector: number): void;
}>;

function Sector({ placed, amount, rank, isChosen, isDimmed, words, onChoose }: SectorProps) {
  const t = useTranslations("insight-lens.network");
  const { sector, x, y, radius, label } = placed;
  const name = t(rank < 0 ? "node" : "hotNode", {
    ...{ sector: words.sector(sector), value: words.amount(amount), rank: rank + 1 },
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG.
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={name}
      onClick={() => onChoose(sector)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose(sector);
      }}
      className={`cursor-pointer outline-none transition-opacity [&:focus-visible>circle:first-of-type]:stroke-focus ${isDimmed ? "opacity-30" : ""}`}
    >
      <title>{name}</title>
      {/* Large enough to press; the ring of the focus. */}
      <circle
        cx={x}
        cy={y}
        r={Math.max(22, radius + 5)}
        className="fill-transparent stroke-transparent"
        strokeWidth={3}
      />
      <circle
        cx={x}
        cy={y}
        r={radius}
        strokeWidth={isChosen ? 4 : 1.5}
        className={`${hotInk(rank).fill} ${isChosen ? "stroke-ink" : "stroke-surface"}`}
      />
      {rank >= 0 && <Rank x={x + radius * 0.72} y={y - radius * 0.72} rank={rank} />}
      {label && (
        <text
          fontSize={NETWORK_FONT}
          textAnchor="middle"
          className={`fill-ink stroke-surface [paint-order:stroke] ${rank < 0 ? "" : "font-semibold"}`}
          strokeWidth={3}
          strokeLinejoin="round"
        >
          {label.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
            <tspan key={index} x={label.x} y={label.y + 12 + index * NETWORK_LINE}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

/** A hotspot's number, as on its card above. */
function Rank({ x, y, rank }: Readonly<{ x: number; y: number; rank: number }>) {
  return (
    <>
      <circle cx={x} cy={y} r={10} className="fill-surface stroke-danger" strokeWidth={2} />
      <text
        x={x}
        y={y + 4.5}
        fontSize={NETWORK_FONT}
        textAnchor="middle"
        className="fill-danger font-semibold"
      >
        {rank + 1}
      </text>
    </>
  );
}
