"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { useWide } from "#components/agenda/use-wide.ts";
import { Notice } from "#components/ui/notice.tsx";
import { applyEdits } from "#lib/lesson-plan/document/apply-edits.ts";
import { giveUp } from "#lib/lesson-plan/document/change-edits.ts";
import { blocksOfCover } from "#lib/lesson-plan/document/cover-blocks.ts";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { PagesPreview } from "../pages-preview.tsx";
import { PaperView } from "../paper/paper-view.tsx";
import { type PaperTools, PaperToolsContext } from "../paper/piece.tsx";
import { BlockFrame } from "./block-frame.tsx";
import { ConflictCard } from "./conflict-card.tsx";
import { type Desk, DeskContext } from "./desk-context.ts";
import { EditablePiece } from "./editable-piece.tsx";
import { EditorBar } from "./editor-bar.tsx";
import type { PlanEditorProps } from "./editor-props.ts";
import { HomelessList } from "./homeless-list.tsx";
import { type Editing, loadMade } from "./load-editing.ts";
import { RowsEnd, RowTools, SectionEnd } from "./row-tools.tsx";
import { SectionPanel } from "./section-panel.tsx";
import { type EditingState, useEditing } from "./use-editing.ts";

type EditorDeskProps = PlanEditorProps & Readonly<{ editing: Editing }>;

const tools: PaperTools = {
  piece: (piece, shown, prose) => (
    <EditablePiece piece={piece} prose={prose}>
      {shown}
    </EditablePiece>
  ),
  block: (block, shown) => (
    <BlockFrame key={block.id} block={block}>
      {shown}
    </BlockFrame>
  ),
  sectionEnd: (sectionId) => <SectionEnd sectionId={sectionId} />,
  row: (block, rowId) => <RowTools block={block} rowId={rowId} />,
  rowsEnd: (block) => <RowsEnd block={block} />,
};

/** Sections at the side, the paper in which one writes, and its pages if they are wanted. */
export function EditorDesk({ workshopId, wish, showsPages, onClose, editing }: EditorDeskProps) {
  const t = useTranslations("plan.editor");
  const isWide = useWide();
  const [news, setNews] = useState("");
  const [hasMerged, setMerged] = useState(false);
  const [made, setMade] = useState(editing.made);
  const [isReading, setReading] = useState(false);
  const state = useEditing({ workshopId, wish, editing, onMerged: () => setMerged(true) });
  const desk = useDeskOf(made.document, wish, state, setNews);
  const { edited } = desk;
  const elsewhere = useMemo(() => new Set(made.elsewhere), [made]);
  const homeless = edited.homeless.filter(({ blockId }) => !isElsewhere(blockId));

  function isElsewhere(blockId: string): boolean {
    const added = state.edits.added.find(({ id }) => id === blockId);
    return elsewhere.has(added?.sectionId ?? blockId);
  }

  async function readAgain() {
    setReading(true);
    const found = await loadMade(workshopId, wish);
    setReading(false);
    if (found.ok) setMade(found.value);
    setNews(t(found.ok ? "news.read" : "news.notRead"));
  }

  return (
    <DeskContext value={desk}>
      <PaperToolsContext value={tools}>
        <EditorBar {...{ state, news, isReading, onClose }} onRead={() => void readAgain()} />
        {editing.isDamaged && <Notice tone="warning">{t("damaged")}</Notice>}
        {hasMerged && <Notice tone="warning">{t("merged")}</Notice>}
        {state.between.map((conflict) => (
          <ConflictCard
            key={`${conflict.blockId} ${conflict.rowId} ${conflict.column}`}
            conflict={conflict}
            other="colleague"
            onChoose={(choice) => state.chooseBetween(conflict, choice)}
          />
        ))}
        {edited.conflicts.length > 0 && <ConflictNotice count={edited.conflicts.length} />}
        <HomelessList
          homeless={homeless}
          onGiveUp={(words) => desk.change((edits) => giveUp(edits, words))}
        />
        <div
          className={`grid items-start gap-6 lg:grid-cols-[16rem_minmax(0,1fr)] ${showsPages ? "2xl:grid-cols-[16rem_minmax(0,1fr)_minmax(0,1fr)]" : ""}`}
        >
          <aside className="lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto">
            <details open={isWide} className="group rounded-card border border-line bg-surface p-2">
              <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between px-2 font-semibold">
                {t("sections.label")}
                <ChevronDown
                  aria-hidden="true"
                  size={18}
                  className="transition-transform group-open:rotate-180"
                />
              </summary>
              <SectionPanel />
            </details>
          </aside>
          <div className={`min-w-0 ${showsPages ? "max-2xl:order-last" : ""}`}>
            <PaperView document={edited.document} hidden={desk.hidden} />
          </div>
          {showsPages && (
            <div className="min-w-0 lg:max-2xl:col-start-2 2xl:sticky 2xl:top-20">
              <PagesPreview workshopId={workshopId} wish={wish} version={state.revision} />
            </div>
          )}
        </div>
        {desk.active !== undefined && <div aria-hidden="true" className="h-24" />}
      </PaperToolsContext>
    </DeskContext>
  );
}

function useDeskOf(
  made: Editing["made"]["document"],
  { profile }: EditorDeskProps["wish"],
  { edits, change, choose }: EditingState,
  say: (words: string) => void,
): Desk {
  const [active, setActive] = useState<string>();
  const edited = useMemo(() => applyEdits(made, edits, { keepHidden: true }), [made, edits]);
  const hidden = useMemo(() => new Set(edited.hidden), [edited.hidden]);
  const blocks = useMemo(
    () =>
      new Map<string, Block>(
        [blocksOfCover(made.cover), ...made.sections.map((section) => section.blocks)]
          .flat()
          .map((block) => [block.id, block]),
      ),
    [made],
  );
  const madeBlock = useCallback((id: string) => blocks.get(id), [blocks]);
  return { profile, edited, hidden, madeBlock, change, choose, say, active, setActive };
}

function ConflictNotice({ count }: Readonly<{ count: number }>) {
  const t = useTranslations("plan.editor.conflict");

  return (
    <Notice tone="warning" title={t("count", { count })}>
      <p>{t("explain")}</p>
      <button
        type="button"
        className="min-h-11 font-semibold underline underline-offset-4"
        onClick={() => {
          const first = document.querySelector<HTMLElement>("article [data-conflict]");
          first?.scrollIntoView({ block: "center" });
          first?.querySelector("button")?.focus();
        }}
      >
        {t("goToFirst")}
      </button>
    </Notice>
  );
}
