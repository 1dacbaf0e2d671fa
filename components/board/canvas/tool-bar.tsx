import { Redo2, Undo2, WalletCards } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment, type MouseEvent } from "react";
import { type Editor, useValue } from "tldraw";
import type { StepTool } from "#lib/workshop/model.ts";
import type { NoteDesk } from "../notes/note-desk.ts";
import { BarButton } from "./bar-button.tsx";
import { ColourBar } from "./colour-bar.tsx";
import { hasGrouping } from "./grouping.ts";
import type { Sheet } from "./sheet-context.ts";
import { chooseTool, currentTool, hasCards, type Tool, toolGroupsFor } from "./tool-list.ts";
import { writeNoteInView } from "./write-in-view.ts";

type ToolBarProps = Readonly<{
  editor: Editor;
  desk: NoteDesk;
  sheet: Sheet;
  /** What the step lets people use; the rest is not shown. `null` for everything. */
  allowed: readonly StepTool[] | null;
  /** Whether the drawer of cards is open, and the way to open and close it. */
  cards: Readonly<{ isOpen: boolean; onToggle(): void }>;
}>;

/**
 * The tools, at the foot of the board. On a phone it is a strip of its own with what fits a hand;
 * elsewhere it floats, clear of tldraw's watermark in the corner.
 */
export function ToolBar({ editor, desk, sheet, allowed, cards }: ToolBarProps) {
  const t = useTranslations("board.tools");
  const history = useTranslations("board.history");
  const cardWords = useTranslations("cards");
  const current = useValue("tool", () => currentTool(editor), [editor]);
  const canUndo = useValue("can undo", () => editor.getCanUndo(), [editor]);
  const canRedo = useValue("can redo", () => editor.getCanRedo(), [editor]);

  function press(action: () => void) {
    return ({ detail }: MouseEvent) => {
      action();
      // A hand on the mouse goes on with the board; fingers on the keyboard stay in the bar.
      if (detail > 0) editor.focus();
    };
  }

  function take(tool: Tool) {
    return (event: MouseEvent) => {
      // Keys cannot point at a place: the note is begun at once.
      if (tool.id === "note" && event.detail === 0) writeNoteInView(editor, sheet);
      else press(() => chooseTool(editor, tool))(event);
    };
  }

  const button = (tool: Tool) => (
    <BarButton
      key={tool.id}
      icon={tool.icon}
      label={t(tool.id)}
      shortcut={tool.key}
      isPressed={current === tool.id}
      onPress={take(tool)}
      className={tool.isBasic ? "max-sm:flex-1" : "max-sm:hidden"}
    />
  );

  return (
    <div className="board-tools">
      <ColourBar editor={editor} desk={desk} canGroup={hasGrouping(allowed)} />
      <div role="toolbar" aria-label={t("label")} className="board-bar max-sm:w-full">
        {toolGroupsFor(allowed).map((group) => (
          <Fragment key={group[0]?.id}>
            {group.map(button)}
            <span aria-hidden="true" className="mx-1 h-6 w-px bg-line max-sm:hidden" />
          </Fragment>
        ))}
        {hasCards(allowed) && (
          <>
            <BarButton
              icon={WalletCards}
              label={cardWords("button")}
              isPressed={cards.isOpen}
              onPress={cards.onToggle}
              className="max-sm:flex-1"
            />
            <span aria-hidden="true" className="mx-1 h-6 w-px bg-line max-sm:hidden" />
          </>
        )}
        <BarButton
          icon={Undo2}
          label={history("undo")}
          shortcut={history("undoKeys")}
          isDisabled={!canUndo}
          onPress={press(() => editor.undo())}
          className="max-sm:flex-1"
        />
        <BarButton
          icon={Redo2}
          label={history("redo")}
          shortcut={history("redoKeys")}
          isDisabled={!canRedo}
          onPress={press(() => editor.redo())}
          className="max-sm:hidden"
        />
      </div>
    </div>
  );
}
