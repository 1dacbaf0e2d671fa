"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { layOutMap } from "#lib/insight/maps/force-layout.ts";
import type { MapGraph } from "#lib/insight/maps/graph.ts";
import { around, type Finding, findingsOf, highlightOf } from "#lib/insight/maps/map-findings.ts";
import { mapGraphOf } from "#lib/insight/maps/map-graph.ts";
import { collaborationMap, knowledgeMap, type MapKind } from "#lib/insight/maps/map-kinds.ts";
import { mapRows } from "#lib/insight/maps/map-rows.ts";
import { ChartFrame } from "../chart/chart-frame.tsx";
import { useInsight } from "../insight-context.ts";
import { useNoteSheet } from "../note-sheet.tsx";
import { oneOf, useChoice } from "../use-choice.ts";
import { boardOwners } from "../use-team-choice.ts";
import { FindingList } from "./finding-list.tsx";
import { KumuFiles } from "./kumu-files.tsx";
import { MapCanvas } from "./map-canvas.tsx";
import { MapTools, type MapView } from "./map-tools.tsx";
import { NodeDetail } from "./node-detail.tsx";
import { useMapNames } from "./use-map-names.ts";

const kinds: Readonly<Record<MapView["kindId"], MapKind>> = {
  knowledge: knowledgeMap,
  collaboration: collaborationMap,
};

/** What knows what, and who works with whom: maps of notes, arrows and tags. */
export function MapsView() {
  const { source, status } = useInsight();
  const [view, setView] = useMapView();
  const { kindId, teamId, withTags } = view;
  const graph = useMemo(
    () => mapGraphOf(source, kinds[kindId], { withTags, ...(teamId !== "" && { teamId }) }),
    [source, kindId, teamId, withTags],
  );
  if (status === "connecting") return null;

  return (
    <>
      <MapTools view={view} onChange={setView} />
      {graph.nodes.length === 0 ? (
        <NothingOn kindId={kindId} />
      ) : (
        <Mapped key={kindId} kind={kinds[kindId]} graph={graph} />
      )}
    </>
  );
}

/** What is looked at, as the page's address has it. */
function useMapView(): readonly [MapView, (next: MapView) => void] {
  const { source } = useInsight();
  const [{ map, team, tags }, choose] = useChoice("map", "team", "tags");
  // The one there is something on, until somebody chooses.
  const fuller = source.boards.some(hasNotesOf(knowledgeMap)) ? "knowledge" : "collaboration";
  const view: MapView = {
    kindId: oneOf(map, ["knowledge", "collaboration"]) ?? fuller,
    teamId: oneOf(team, boardOwners(source)) ?? "",
    withTags: tags === "1",
  };
  return [
    view,
    ({ kindId, teamId, withTags }) =>
      choose({ map: kindId, team: teamId, tags: withTags ? "1" : undefined }),
  ];
}

function hasNotesOf({ templates }: MapKind) {
  return ({ templateId, notes }: { templateId: string; notes: readonly unknown[] }) =>
    notes.length > 0 && templates.some((template) => template.templateId === templateId);
}

function NothingOn({ kindId }: Pick<MapView, "kindId">) {
  const t = useTranslations("insight-maps");
  return <EmptyState title={t("empty")}>{t(`emptyText.${kindId}`)}</EmptyState>;
}

type Looked = Readonly<{ nodeId: string }> | Readonly<{ findingId: string }>;

function Mapped({ kind, graph }: Readonly<{ kind: MapKind; graph: MapGraph }>) {
  const t = useTranslations("insight-maps");
  const names = useMapNames(kind, graph);
  const openNotes = useNoteSheet();
  const layout = useMemo(() => layOutMap(graph), [graph]);
  const findings = useMemo(() => findingsOf(graph, kind), [graph, kind]);
  const [looked, setLooked] = useState<Looked>();

  const node =
    looked && "nodeId" in looked ? graph.nodes.find(({ id }) => id === looked.nodeId) : undefined;
  const finding =
    looked && "findingId" in looked
      ? findings.find(({ id }) => id === looked.findingId)
      : undefined;
  const highlight = useMemo(() => {
    if (node) return highlightOf(graph, around(graph, node.id));
    return finding && highlightOf(graph, finding);
  }, [graph, node, finding]);
  const lookAtNode = useCallback(
    (nodeId: string | undefined) => setLooked(nodeId === undefined ? undefined : { nodeId }),
    [],
  );
  const title = t(`kinds.${kind.id}`);
  const file = `${kind.id}-map`;

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <ChartFrame
        title={title}
        hint={t("hint")}
        file={file}
        table={{ caption: title, head: headOf(t), rows: mapRows(graph, names) }}
        basis={<MapBasis />}
      >
        <div className="flex flex-col gap-3">
          <MapCanvas {...{ graph, kind, layout, names, title, highlight }} onPress={lookAtNode} />
          <div aria-live="polite">
            {node && (
              <NodeDetail
                {...{ node, graph, names }}
                onChoose={lookAtNode}
                onNotes={() => openNotes({ title: names.node(node), notes: node.notes })}
              />
            )}
          </div>
          <KumuFiles {...{ graph, names, file }} />
        </div>
      </ChartFrame>
      <FindingList
        {...{ findings, graph, names }}
        chosenId={finding?.id}
        onChoose={({ id }: Finding) =>
          setLooked(id === finding?.id ? undefined : { findingId: id })
        }
        onNotes={({ notes }, about) => openNotes({ title: about, notes })}
      />
    </div>
  );
}

const columns = ["from", "fromGroup", "link", "to", "toGroup", "label", "basis"] as const;

function headOf(t: (key: `head.${(typeof columns)[number]}`) => string): string[] {
  return columns.map((column) => t(`head.${column}`));
}

function MapBasis() {
  const t = useTranslations("insight-maps");
  return (
    <>
      {(["nodes", "edges", "findings", "layout"] as const).map((part) => (
        <p key={part}>{t(`basis.${part}`)}</p>
      ))}
    </>
  );
}
