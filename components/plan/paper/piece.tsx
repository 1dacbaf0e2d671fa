import { createContext, type ReactNode, useContext } from "react";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import type { Prose, Text } from "#lib/lesson-plan/document/spans.ts";
import type { CellPlace } from "#lib/lesson-plan/document/word-grid.ts";
import { ProseView, TextView } from "./prose-view.tsx";

/** Words of a block that may be changed by hand, where somebody may. */
export type Piece = CellPlace &
  Readonly<{
    block: Block;
    /** What the words are about, for a label. */
    about: string;
    /** Whether they are one line and no list. */
    isOneLine: boolean;
  }>;

/** What an editor puts in the place of parts of a paper; `null` where it is only read. */
export type PaperTools = Readonly<{
  piece(piece: Piece, shown: ReactNode, prose: Prose): ReactNode;
  /** Around a block, and after a section's blocks. */
  block(block: Block, shown: ReactNode): ReactNode;
  sectionEnd(sectionId: string): ReactNode;
  /** Beside a row of a table, or an item of a checklist. */
  row(block: Block, rowId: string): ReactNode;
  /** Beneath a table or a checklist. */
  rowsEnd(block: Block): ReactNode;
}>;

export const PaperToolsContext = createContext<PaperTools | null>(null);

export function usePaperTools(): PaperTools | null {
  return useContext(PaperToolsContext);
}

type ProsePieceProps = Omit<Piece, "isOneLine"> & Readonly<{ prose: Prose }>;

export function ProsePiece({ prose, ...piece }: ProsePieceProps) {
  const tools = usePaperTools();
  const shown = <ProseView prose={prose} />;
  return tools ? tools.piece({ ...piece, isOneLine: false }, shown, prose) : shown;
}

type TextPieceProps = Omit<Piece, "isOneLine"> & Readonly<{ text: Text }>;

export function TextPiece({ text, ...piece }: TextPieceProps) {
  const tools = usePaperTools();
  const shown = <TextView text={text} />;
  if (!tools) return shown;
  const prose = text.main.length === 0 ? [] : [{ kind: "paragraph", text } as const];
  return tools.piece({ ...piece, isOneLine: true }, shown, prose);
}
