import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { FactsPieces } from "./facts.tsx";
import { FigurePieces } from "./figures.tsx";
import { ChecklistPieces, GoalsPieces, LinesPieces } from "./lists.tsx";
import { NotesPieces, ZonesPieces } from "./notes.tsx";
import { PlanTable } from "./plan-table.tsx";
import { ProsePieces } from "./prose.tsx";

/** What is no heading: headings come as somebody's lead. */
export type BodyBlock = Exclude<Block, { kind: "heading" }>;

/**
 * One block with the headings before it, which stand with its first piece.
 *
 * The paginator breaks before a heading only where it could also break before the box in front of
 * it; so each block begins with one that nobody sees.
 */
export function BlockBox({ block, lead }: { block: BodyBlock | null; lead: ReactNode }) {
  return (
    <View>
      <View style={{ height: 0.01 }} />
      {block?.kind === "table" ? (
        <PlanTable block={block} lead={lead} />
      ) : (
        <>
          {lead}
          {block && <Pieces block={block} alone={!lead} />}
        </>
      )}
    </View>
  );
}

function Pieces({
  block,
  alone,
}: {
  block: Exclude<BodyBlock, { kind: "table" }>;
  alone: boolean;
}) {
  switch (block.kind) {
    case "prose":
      return <ProsePieces block={block} />;
    case "facts":
      return <FactsPieces block={block} />;
    case "checklist":
      return <ChecklistPieces block={block} />;
    case "goals":
      return <GoalsPieces block={block} />;
    case "figure":
      return <FigurePieces block={block} alone={alone} />;
    case "zones":
      return <ZonesPieces block={block} />;
    case "notes":
      return <NotesPieces block={block} />;
    case "lines":
      return <LinesPieces block={block} />;
  }
}
