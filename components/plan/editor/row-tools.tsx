"use client";

import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { newId } from "#components/live/new-id.ts";
import { Button } from "#components/ui/button.tsx";
import { addProse } from "#lib/lesson-plan/document/change-edits.ts";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { addRow, isEditable, removeRow } from "./change-block.ts";
import { placeKey, useDesk } from "./desk-context.ts";

/** Takes a row of a table or an item of a checklist out. */
export function RowTools({ block, rowId }: Readonly<{ block: Block; rowId: string }>) {
  const t = useTranslations("plan.editor");
  const { change, madeBlock, say } = useDesk();
  const made = madeBlock(block.id);
  if (!made || !isEditable(made) || rowId === "total") return null;

  return (
    <span
      className={block.kind === "table" ? "block w-full text-end md:relative md:h-0" : "-my-2.5"}
    >
      <Button
        variant="quiet"
        aria-label={t("removeRow")}
        title={t("removeRow")}
        icon={<Trash2 aria-hidden="true" size={16} />}
        onPress={() => {
          change((edits) => removeRow(edits, { made, shown: block }, rowId));
          say(t("news.removed"));
        }}
        className={`bg-surface opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 pointer-coarse:opacity-100 ${block.kind === "table" ? "md:absolute md:-end-12 md:bottom-0 md:z-10" : ""}`}
      />
    </span>
  );
}

/** Adds a row or an item at the end, and begins writing in it. */
export function RowsEnd({ block }: Readonly<{ block: Block }>) {
  const t = useTranslations("plan.editor");
  const { change, madeBlock, setActive } = useDesk();
  const made = madeBlock(block.id);
  if (!made || !isEditable(made)) return null;
  const isTable = block.kind === "table";

  function add() {
    if (!made) return;
    const id = ownId();
    change((edits) => addRow(edits, { made, shown: block }, lastRow(block), id));
    setActive(placeKey(block.id, id, 0));
  }

  return (
    <Button
      variant="quiet"
      icon={<Plus aria-hidden="true" size={18} />}
      onPress={add}
      className="mt-1 -ms-4 text-sm"
    >
      {t(isTable ? "addRow" : "addItem")}
    </Button>
  );
}

/** Adds a paragraph of one's own at the end of a section. */
export function SectionEnd({ sectionId }: Readonly<{ sectionId: string }>) {
  const t = useTranslations("plan.editor");
  const { change, setActive } = useDesk();

  return (
    <Button
      variant="quiet"
      icon={<Plus aria-hidden="true" size={18} />}
      onPress={() => {
        const id = ownId();
        change((edits) => addProse(edits, sectionId, id));
        setActive(placeKey(id, "", 0));
      }}
      className="-ms-4 self-start text-sm"
    >
      {t("addText")}
    </Button>
  );
}

/** The row after which a new one comes: the last, but before a total. */
function lastRow(block: Block): string {
  if (block.kind === "table") return block.rows.findLast(({ tone }) => tone !== "total")?.id ?? "";
  return block.kind === "checklist" ? (block.items.at(-1)?.id ?? "") : "";
}

function ownId(): string {
  return `own-${newId()}`;
}
