"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { spokenText } from "#lib/canvas/card-face.ts";
import type { MapGraph, MapNode } from "#lib/insight/maps/graph.ts";
import type { KumuWords } from "#lib/insight/maps/kumu.ts";
import type { MapKind } from "#lib/insight/maps/map-kinds.ts";
import type { MapWords } from "#lib/insight/maps/map-rows.ts";

/** How what is on a map is called, on the page and in its files. */
export type MapNames = MapWords & KumuNames;
type KumuNames = Readonly<{ kumu: KumuWords }>;

export function useMapNames(kind: MapKind, graph: MapGraph): MapNames {
  const t = useTranslations("insight-maps");
  const names = useInsightNames();
  const { words } = useInsight();
  const isCarded = graph.nodes.some(({ card, tags }) => card !== null || tags.length > 0);
  const faces = useCardFaces(isCarded || kind.groupDeck !== null) ?? bareFaces;

  return useMemo(() => {
    function group(id: string): string {
      const known = kind.templates.find(({ groups }) => groups.includes(id));
      // A group of a canvas this workshop has not, which a note is tagged with.
      if (known && words.templates[known.templateId]) return names.zone(known.templateId, id);
      return kind.groupDeck ? faces(`${kind.groupDeck}/${id}`).name : id;
    }
    const node = ({ text, card }: MapNode) =>
      spokenText({ text: text.replace(/\s+/gu, " ").trim(), card }, faces).replace("\n", ": ") ||
      t("blank");
    const edge = (type: Parameters<MapWords["edge"]>[0]) => t(`edges.${type}`);
    return {
      node,
      group,
      edge,
      typedBy: (by) => t(`typedBy.${by}`),
      tag: t("tag"),
      unlinked: t("unlinked"),
      kumu: { card: (card) => faces(card).label, group, tag: t("tag"), edge },
    };
  }, [kind, t, names, words, faces]);
}
