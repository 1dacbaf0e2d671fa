"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { ChartPatterns } from "#components/insight/chart/patterns.tsx";
import { edgeTypes } from "#lib/insight/maps/edge-type.ts";
import type { MapGraph } from "#lib/insight/maps/graph.ts";
import type { MapKind } from "#lib/insight/maps/map-kinds.ts";
import { edgeLook, groupLook } from "./map-looks.ts";
import { NodeShape } from "./node-shape.tsx";
import type { MapNames } from "./use-map-names.ts";

type MapLegendProps = Readonly<{ graph: MapGraph; kind: MapKind; names: MapNames }>;

/** What the shapes and lines that are on this map mean; nothing that is not. */
export function MapLegend({ graph, kind, names }: MapLegendProps) {
  const t = useTranslations("insight-maps");
  const chartId = useId();
  const groups = kind.templates
    .flatMap((template) => template.groups)
    .filter((group) => graph.nodes.some((node) => node.groups[0] === group));
  const hasTags = graph.nodes.some((node) => node.kind === "tag");
  const types = edgeTypes.filter((type) => graph.edges.some((edge) => edge.type === type));

  return (
    <dl className="flex flex-col gap-2 text-sm">
      <Entries title={t("legend.nodes")}>
        {[...groups, ...(hasTags ? [undefined] : [])].map((group) => (
          <li key={group ?? "tag"} className="inline-flex items-center gap-2">
            <svg aria-hidden="true" width={24} height={24} viewBox="-12 -12 24 24">
              <ChartPatterns id={chartId} />
              <NodeShape
                look={groupLook(kind, group)}
                chartId={chartId}
                r={group === undefined ? 5 : 8}
              />
            </svg>
            {group === undefined ? names.tag : names.group(group)}
          </li>
        ))}
      </Entries>
      {types.length > 0 && (
        <Entries title={t("legend.edges")}>
          {types.map((type) => {
            const { stroke, fill, dash, width } = edgeLook(type);
            return (
              <li key={type} className="inline-flex items-center gap-2">
                <svg aria-hidden="true" width={52} height={16} viewBox="0 0 52 16">
                  <path d="M1 8H44" className={stroke} strokeWidth={width} strokeDasharray={dash} />
                  {type !== "about" && <path d="M52 8L43 3V13Z" className={fill} />}
                </svg>
                {names.edge(type)}
              </li>
            );
          })}
        </Entries>
      )}
    </dl>
  );
}

function Entries({ title, children }: Readonly<{ title: string; children: React.ReactNode }>) {
  return (
    <div>
      <dt className="sr-only">{title}</dt>
      <dd>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">{children}</ul>
      </dd>
    </div>
  );
}
