"use client";

import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { ChartPatterns } from "#components/insight/chart/patterns.tsx";
import { useWidth } from "#components/insight/chart/use-width.ts";
import { Button } from "#components/ui/button.tsx";
import type { MapLayout } from "#lib/insight/maps/force-layout.ts";
import type { MapGraph } from "#lib/insight/maps/graph.ts";
import type { Highlight } from "#lib/insight/maps/map-findings.ts";
import type { MapKind } from "#lib/insight/maps/map-kinds.ts";
import { MapDrawing } from "./map-drawing.tsx";
import { MapLegend } from "./map-legend.tsx";
import { type Size, turnedFor } from "./map-window.ts";
import { nextNode } from "./next-node.ts";
import type { MapNames } from "./use-map-names.ts";
import { useMapWindow } from "./use-map-window.ts";

type MapCanvasProps = Readonly<{
  graph: MapGraph;
  kind: MapKind;
  layout: MapLayout;
  names: MapNames;
  title: string;
  highlight: Highlight | undefined;
  onPress: (id: string | undefined) => void;
}>;

/** A map in its window, with its legend. */
export function MapCanvas(props: MapCanvasProps) {
  const [box, width = 0] = useWidth<HTMLDivElement>();
  const chartId = useId();
  const size = useMemo(() => ({ width, height: width < 640 ? 480 : 620 }), [width]);
  const layout = useMemo(() => turnedFor(props.layout, size), [props.layout, size]);

  return (
    <div ref={box} className="flex flex-col gap-3">
      {width > 0 && <MapInWindow {...props} {...{ chartId, size, layout }} />}
      <MapLegend graph={props.graph} kind={props.kind} names={props.names} />
    </div>
  );
}

type InWindowProps = MapCanvasProps & Readonly<{ chartId: string; size: Size }>;

function MapInWindow({ size, chartId, title, onPress, ...map }: InWindowProps) {
  const t = useTranslations("insight-maps");
  const { graph, layout } = map;
  const drawing = useRef<SVGSVGElement>(null);
  const view = useMapWindow(layout, size, drawing);
  const [focused, setFocused] = useState<string>();
  const { shown, show } = view;
  const showLatest = useRef(show);
  useEffect(() => {
    showLatest.current = show;
  });

  const goTo = useCallback(
    (id: string) => {
      const place = layout.positions.get(id);
      if (!place) return;
      setFocused(id);
      showLatest.current(place);
      drawing.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
    },
    [layout],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent, id: string) => {
      if (event.key === "Enter" || event.key === " ") onPress(id);
      else if (event.key === "Escape") onPress(undefined);
      else {
        const next = nextNode(layout.positions, id, event.key);
        if (next === undefined) return;
        goTo(next);
      }
      event.preventDefault();
      event.stopPropagation();
    },
    [layout, onPress, goTo],
  );
  const { isWhole } = view;
  const within = useMemo(
    () =>
      isWhole
        ? { x: 4 - shown.x, y: 4 - shown.y, width: size.width - 8, height: size.height - 8 }
        : undefined,
    [isWhole, shown.x, shown.y, size.width, size.height],
  );
  const isKnown = focused !== undefined && layout.positions.has(focused);

  return (
    <div className="relative">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset. */}
      <svg
        ref={drawing}
        data-chart
        role="group"
        aria-label={t("mapKeys", { title })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys.
        tabIndex={0}
        viewBox={`0 0 ${size.width} ${size.height}`}
        width={size.width}
        height={size.height}
        onKeyDown={view.onKeyDown}
        {...view.drag}
        onClick={(event) => {
          if (event.target === event.currentTarget) onPress(undefined);
        }}
        className="block touch-pan-y cursor-grab rounded-control border border-line bg-surface -outline-offset-2 select-none active:cursor-grabbing"
      >
        <ChartPatterns id={chartId} />
        <g transform={`translate(${shown.x} ${shown.y})`}>
          <MapDrawing
            {...map}
            scale={shown.scale}
            within={within}
            chartId={chartId}
            focusId={isKnown ? focused : graph.nodes[0]?.id}
            onPress={onPress}
            onKeyDown={onKeyDown}
          />
        </g>
      </svg>
      <div className="absolute end-2 bottom-2 flex gap-1 rounded-control bg-surface print:hidden">
        <Button
          aria-label={t("zoomIn")}
          icon={<ZoomIn aria-hidden="true" size={20} />}
          onPress={view.zoomIn}
        />
        <Button
          aria-label={t("zoomOut")}
          icon={<ZoomOut aria-hidden="true" size={20} />}
          onPress={view.zoomOut}
        />
        <Button
          aria-label={t("fit")}
          isDisabled={isWhole}
          icon={<Maximize aria-hidden="true" size={20} />}
          onPress={view.fit}
        />
      </div>
    </div>
  );
}
