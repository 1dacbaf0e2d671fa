"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { MapGraph, MapNode } from "#lib/insight/maps/graph.ts";
import { groupsText } from "#lib/insight/maps/map-rows.ts";
import type { MapNames } from "./use-map-names.ts";

type NodeDetailProps = Readonly<{
  node: MapNode;
  graph: MapGraph;
  names: MapNames;
  onChoose: (id: string) => void;
  onNotes: () => void;
}>;

/** Somebody or something on a map, and all it is linked with. */
export function NodeDetail({ node, graph, names, onChoose, onNotes }: NodeDetailProps) {
  const t = useTranslations("insight-maps");
  const nodes = new Map(graph.nodes.map((each) => [each.id, each]));
  const links = graph.edges.flatMap((edge) => {
    const other = nodes.get(edge.from === node.id ? edge.to : edge.from);
    if ((edge.from !== node.id && edge.to !== node.id) || !other) return [];
    const way = edge.from === node.id ? "to" : "from";
    return [{ edge, other, way: edge.isMutual ? "both" : way } as const];
  });

  return (
    <section
      aria-label={t("chosen")}
      className="flex flex-col gap-2 rounded-control border-s-4 border-green bg-green-soft p-4"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="min-w-0 flex-1 basis-60 font-semibold wrap-anywhere">{names.node(node)}</p>
        {node.notes.length > 0 && (
          <Button onPress={onNotes}>{t("notes", { count: node.notes.length })}</Button>
        )}
      </div>
      <p className="text-sm text-ink-soft">{groupsText(node, names)}</p>
      {links.length === 0 && <p>{names.unlinked}</p>}
      <ul className="flex flex-wrap gap-2">
        {links.map(({ edge, other, way }) => (
          <li key={edge.id} className="max-w-full">
            <button
              type="button"
              onClick={() => onChoose(other.id)}
              className="min-h-11 max-w-full rounded-control border border-line-strong bg-surface px-3 py-1 text-start text-sm leading-snug hover:border-ink"
            >
              {t(`link.${way}`, { type: names.edge(edge.type) })}{" "}
              <span className="font-semibold wrap-anywhere">{names.node(other)}</span>
              {edge.label && <span className="text-ink-soft"> · {edge.label}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
