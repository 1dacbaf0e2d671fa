"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { MapGraph } from "#lib/insight/maps/graph.ts";
import { type Finding, findingKinds } from "#lib/insight/maps/map-findings.ts";
import type { MapNames } from "./use-map-names.ts";

type FindingListProps = Readonly<{
  findings: readonly Finding[];
  graph: MapGraph;
  names: MapNames;
  /** Of the one that is looked at on the map. */
  chosenId: string | undefined;
  onChoose: (finding: Finding) => void;
  onNotes: (finding: Finding, title: string) => void;
}>;

/** What a map shows, in words. Pressing one shows where on the map. */
export function FindingList(props: FindingListProps) {
  const t = useTranslations("insight-maps");
  const { findings } = props;

  return (
    <section
      aria-label={t("findings.heading")}
      className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <div>
        <h2 className="text-xl leading-snug">{t("findings.heading")}</h2>
        <p className="text-sm text-ink-soft">{t("findings.hint")}</p>
      </div>
      {findings.length === 0 && <p>{t("findings.none")}</p>}
      {findingKinds.map((kind) => {
        const own = findings.filter((finding) => finding.kind === kind);
        return own.length > 0 && <Kind key={kind} {...props} findings={own} kind={kind} />;
      })}
    </section>
  );
}

function Kind({ kind, ...props }: FindingListProps & Readonly<{ kind: Finding["kind"] }>) {
  const t = useTranslations("insight-maps");
  const { findings } = props;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="font-semibold">
        {t(`findings.kinds.${kind}.name`)}{" "}
        <span className="font-normal text-ink-soft tabular-nums">{findings.length}</span>
      </h3>
      <p className="text-sm text-ink-soft">{t(`findings.kinds.${kind}.meaning`)}</p>
      <ul className="flex flex-col gap-1">
        {findings.map((finding) => (
          <Item key={finding.id} {...props} finding={finding} />
        ))}
      </ul>
    </div>
  );
}

function Item({
  finding,
  graph,
  names,
  chosenId,
  onChoose,
  onNotes,
}: FindingListProps & Readonly<{ finding: Finding }>) {
  const t = useTranslations("insight-maps");
  const title = titleOf();
  // Nobody is in a missing group: there is nothing to show.
  if (finding.kind === "missing-group") {
    return <li className="border-s-4 border-line ps-3 leading-11">{title}</li>;
  }

  return (
    <li className="flex items-stretch gap-1">
      <button
        type="button"
        aria-pressed={finding.id === chosenId}
        onClick={() => onChoose(finding)}
        className="min-h-11 min-w-0 flex-1 rounded-control border-s-4 border-line px-3 py-1 text-start leading-snug hover:bg-sunken aria-pressed:border-green aria-pressed:bg-green-soft"
      >
        <span className="line-clamp-3 wrap-anywhere">{title}</span>
      </button>
      <Button
        variant="quiet"
        aria-label={`${t("notes", { count: finding.notes.length })} · ${title}`}
        onPress={() => onNotes(finding, title)}
      >
        {t("notes", { count: finding.notes.length })}
      </Button>
    </li>
  );

  function titleOf(): string {
    const [from = "", to = ""] = finding.groups.map(names.group);
    if (finding.kind === "one-way") return t("findings.oneWay", { from, to });
    if (finding.kind === "missing-group") return from;
    const node = graph.nodes.find(({ id }) => id === finding.nodeIds[0]);
    return node ? names.node(node) : "";
  }
}
