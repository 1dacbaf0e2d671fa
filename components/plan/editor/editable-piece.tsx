"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import type { Prose } from "#lib/lesson-plan/document/spans.ts";
import { linesOfProse } from "#lib/lesson-plan/document/written-lines.ts";
import type { Piece } from "../paper/piece.tsx";
import { changeCell, isEditable } from "./change-block.ts";
import { placeKey, useDesk } from "./desk-context.ts";
import { LinesField } from "./lines-field.tsx";

type EditablePieceProps = Readonly<{ piece: Piece; prose: Prose; children: ReactNode }>;

/** Words of the paper; pressed, they become a field in their place. */
export function EditablePiece({ piece, prose, children }: EditablePieceProps) {
  const t = useTranslations("plan.editor");
  const { active, setActive, change, madeBlock } = useDesk();
  const { block, rowId, column, about, isOneLine } = piece;
  const key = placeKey(block.id, rowId, column);
  const isActive = active === key;
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfter(isActive, active === undefined, button);
  const made = madeBlock(block.id);
  if (made && !isEditable(made)) return children;

  if (isActive) {
    return (
      <LinesField
        label={about}
        lines={linesOfProse(prose)}
        isOneLine={isOneLine}
        onChange={(lines) =>
          change((edits) => changeCell(edits, { made, shown: block }, piece, lines), key)
        }
        onDone={() => setActive(undefined)}
      />
    );
  }
  return (
    <span className="relative block min-h-6">
      {prose.length === 0 ? (
        <span className="text-sm font-normal text-ink-faint">{t("nothingYet")}</span>
      ) : (
        children
      )}
      <button
        ref={button}
        type="button"
        data-piece={key}
        aria-label={about === "" ? t("edit") : t("editAbout", { about })}
        onClick={() => setActive(key)}
        className="absolute -inset-x-1.5 -inset-y-1 cursor-text rounded-control border border-dashed border-transparent hover:border-green hover:bg-green/5"
      />
    </span>
  );
}

/** Gives the focus back to what was pressed once the field is left for nothing else. */
function useFocusAfter(
  isActive: boolean,
  isNothingActive: boolean,
  button: React.RefObject<HTMLButtonElement | null>,
) {
  const was = useRef(isActive);
  useEffect(() => {
    if (was.current && !isActive && isNothingActive) button.current?.focus();
    was.current = isActive;
  }, [isActive, isNothingActive, button]);
}
