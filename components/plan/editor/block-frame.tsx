"use client";

import { Eye, EyeOff, History, Pencil, PencilLine, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { wordsOf } from "#lib/lesson-plan/document/block-words.ts";
import { backToMade, hide } from "#lib/lesson-plan/document/change-edits.ts";
import { isOnCover } from "#lib/lesson-plan/document/cover-blocks.ts";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { gridOf } from "#lib/lesson-plan/document/word-grid.ts";
import { plainWords } from "#lib/lesson-plan/document/written-lines.ts";
import { ConflictCard } from "./conflict-card.tsx";
import { useDesk } from "./desk-context.ts";
import { DiffView } from "./diff-view.tsx";

/** A block with what can be done about all of it: leave it out, or go back to how it was made. */
export function BlockFrame({ block, children }: Readonly<{ block: Block; children: ReactNode }>) {
  const { edited, hidden, choose } = useDesk();
  const mark = edited.marks[block.id];
  const conflicts = edited.conflicts.filter(({ blockId }) => blockId === block.id);
  if (hidden.has(block.id)) return <HiddenBlock block={block} />;

  return (
    <div
      data-block={block.id}
      className={`group/block relative ${mark ? "border-s-4 border-green ps-4" : ""}`}
    >
      {conflicts.map((conflict) => (
        <ConflictCard
          key={`${conflict.rowId} ${conflict.column}`}
          conflict={conflict}
          other="plan"
          onChoose={(choice) => choose(conflict, choice)}
        />
      ))}
      {mark && <Marked block={block} isAdded={mark === "added"} />}
      {children}
      {!isOnCover(block) && <HideButton block={block} />}
    </div>
  );
}

function HiddenBlock({ block }: Readonly<{ block: Block }>) {
  const t = useTranslations("plan.editor");
  const { profile, change, say } = useDesk();

  return (
    <div className="flex flex-wrap items-center gap-3 rounded-control border border-dashed border-line-strong px-3 py-1 text-sm text-ink-soft">
      <EyeOff aria-hidden="true" size={18} />
      <p className="min-w-0 flex-1 truncate">{wordsIn(block) || t("leftOut")}</p>
      <Button
        variant="quiet"
        onPress={() => {
          change((edits) => hide(edits, profile, block.id, false));
          say(t("news.shown"));
        }}
      >
        {t("show")}
      </Button>
    </div>
  );
}

function HideButton({ block }: Readonly<{ block: Block }>) {
  const t = useTranslations("plan.editor");
  const { profile, change, say } = useDesk();

  return (
    <Button
      variant="quiet"
      aria-label={t("hideBlock", { about: wordsIn(block).slice(0, 60) })}
      title={t("hide")}
      icon={<Eye aria-hidden="true" size={18} />}
      onPress={() => {
        change((edits) => hide(edits, profile, block.id, true));
        say(t("news.hidden"));
      }}
      className="absolute -end-4 -top-3 bg-surface opacity-0 group-focus-within/block:opacity-100 group-hover/block:opacity-100 max-sm:-end-5 pointer-coarse:opacity-100 sm:-end-12"
    />
  );
}

function Marked({ block, isAdded }: Readonly<{ block: Block; isAdded: boolean }>) {
  const t = useTranslations("plan.editor");
  const { change, madeBlock, say } = useDesk();
  const [isCompared, setCompared] = useState(false);
  const made = madeBlock(block.id);

  return (
    <div className="mb-2 text-base font-normal">
      <div className="flex flex-wrap items-center gap-x-2">
        <p className="flex items-center gap-1.5 text-sm font-semibold text-green">
          {isAdded ? (
            <PencilLine aria-hidden="true" size={16} />
          ) : (
            <Pencil aria-hidden="true" size={16} />
          )}
          {t(isAdded ? "added" : "changed")}
        </p>
        {!isAdded && (
          <Button
            variant="quiet"
            aria-expanded={isCompared}
            onPress={() => setCompared(!isCompared)}
            className="text-sm"
          >
            {t("compare")}
          </Button>
        )}
        <Button
          variant="quiet"
          icon={
            isAdded ? (
              <Trash2 aria-hidden="true" size={16} />
            ) : (
              <History aria-hidden="true" size={16} />
            )
          }
          onPress={() => {
            change((edits) => backToMade(edits, block.id));
            say(t(isAdded ? "news.removed" : "news.back"));
          }}
          className="text-sm"
        >
          {t(isAdded ? "remove" : "backToMade")}
        </Button>
      </div>
      {isCompared && made && (
        <div className="mt-1 rounded-control bg-sunken p-3 text-sm">
          <DiffView before={wordsIn(made)} after={wordsIn(block)} />
        </div>
      )}
    </div>
  );
}

/** All a block says, without style; of one without words, what it shows. */
function wordsIn(block: Block): string {
  const words = wordsOf(block);
  if (!words) return block.kind === "figure" ? plainOf(block) : "";
  return gridOf(words)
    .flatMap(({ cells }) => cells.map(plainWords))
    .filter((text) => text !== "")
    .join("\n");
}

function plainOf({ alt }: Extract<Block, { kind: "figure" }>): string {
  return alt.main.map(({ text }) => text).join("");
}
